// The period that is reported on, and its kind.
import { describe, expect, test } from 'vitest';
import { BODY, metaOf } from './read.js';

describe('in the title', () => {
  test.each([
    ['清江市妇联2022年工作总结', '2022年', '2022-01-01', '2022-12-31', 'annual'],
    ['清江市妇联2022年度工作总结', '2022年', '2022-01-01', '2022-12-31', 'annual'],
    ['清江市妇联２０２２年工作总结', '２０２２年', '2022-01-01', '2022-12-31', 'annual'],
    ['清江市妇联2023年上半年工作总结', '2023年上半年', '2023-01-01', '2023-06-30', 'half_year'],
    ['清江市妇联2023年一季度工作总结', '2023年一季度', '2023-01-01', '2023-03-31', 'quarter'],
    ['清江市妇联2023年第三季度工作总结', '2023年第三季度', '2023-07-01', '2023-09-30', 'quarter'],
    ['清江市妇联2023年5月工作总结', '2023年5月', '2023-05-01', '2023-05-31', 'month'],
    ['清江市妇联2023年1—10月工作总结', '2023年1—10月', '2023-01-01', '2023-10-31', 'other'],
    ['清江市妇联2018—2022年工作总结', '2018—2022年', '2018-01-01', '2022-12-31', 'multi_year'],
    ['清江市妇联五年工作综述', '五年', null, null, 'multi_year'],
    ['关于一九七九年国民经济计划执行结果的公报', '一九七九年', '1979-01-01', '1979-12-31', 'annual'],
  ])('%s', (title, text, start, end, kind) => {
    const meta = metaOf(title, BODY);
    expect([meta.period, meta.kind]).toEqual([{ text, start, end }, kind]);
  });
});

test('a part on plans does not widen it', () => {
  const meta = metaOf('清江市政府工作报告', '一、2022年工作回顾', BODY, '二、2023年工作安排', BODY);
  expect(meta.period).toEqual({ text: '2022年', start: '2022-01-01', end: '2022-12-31' });
});

test('the end of a longer number is no year', () => {
  expect(metaOf('清江市数据局22024年第一季度工作情况', BODY)).toMatchObject({
    period: { text: '一季度', start: null, end: null },
    kind: 'quarter',
  });
  expect(metaOf('清江市工作总结', '12023年，各项工作取得了新进展，全市上下团结奋斗。')).toMatchObject({ period: null });
});

test('the year of a meeting is no period', () => {
  expect(metaOf('2006年清江市政府工作报告', BODY)).toMatchObject({ period: null, kind: null });
});

test('is never guessed', () => {
  expect(metaOf('清江市妇联工作总结', BODY)).toMatchObject({ period: null, kind: null });
});

describe('in the first paragraphs', () => {
  test.each([
    ['现将我县2023年水利工作情况总结如下：', '2023年', '2023-01-01', '2023-12-31', 'annual'],
    ['现将 2021 年工作情况和 2022 年工作打算汇报如下:', '2021年', '2021-01-01', '2021-12-31', 'annual'],
    ['现将上半年主要工作汇报如下：', '上半年', null, null, 'half_year'],
    ['二OO四年，我镇工作扎实推进。', '二OO四年', '2004-01-01', '2004-12-31', 'annual'],
    ['二00六年,全市工作扎实推进。', '二00六年', '2006-01-01', '2006-12-31', 'annual'],
    ['记者从会上获悉:2022年,水务系统工作扎实推进。', '2022年', '2022-01-01', '2022-12-31', 'annual'],
    ['水务部召开新闻发布会，通报五年来全国水务工作情况。2023年，工作扎实推进。', '五年', null, null, 'multi_year'],
    ['水务部10日公布1月至9月水务工作主要数据。', '1月至9月', null, null, 'other'],
    ['2022年来,在区委的坚强领导下,工作扎实推进。', '2022年', '2022-01-01', '2022-12-31', 'annual'],
  ])('%s', (sentence, text, start, end, kind) => {
    const meta = metaOf(sentence, BODY);
    expect([meta.period, meta.kind]).toEqual([{ text, start, end }, kind]);
  });

  test.each(['2016年以来，累计培训干部多批。', '截至目前，1—9月实现产值稳步增长。', '二O一路改造工程全面完成。'])(
    'not in: %s',
    (sentence) => {
      expect(metaOf(sentence, BODY).period).toBeNull();
    },
  );
});

describe('the year for which a title plans', () => {
  test.each([
    [['街道工作总结及2023年工作思路', '一、2022年亮点工作'], '2022年'],
    [['街道工作总结和2023年工作计划', '2022年，在区委的领导下，工作扎实推进。'], '2022年'],
    [['清江市水务局2022年工作总结暨2023年工作打算'], '2022年'],
    [['清江市水务局2023年工作计划'], '2023年'],
  ])('%j', (lines, text) => {
    expect(metaOf(...lines, BODY).period?.text).toBe(text);
  });

  test('is not that of the report', () => {
    expect(metaOf('街道工作总结及2023年工作思路', BODY).period).toBeNull();
  });
});

test.each([
  [['一、上半年工作总结'], '上半年', null],
  [['清江市妇联2023年上半年工作总结', '一、上半年工作总结'], '2023年上半年', '2023-01-01'],
  [['清江市妇联一季度工作总结'], '一季度', null],
  [['清江市妇联前三季度工作总结'], '前三季度', null],
])('a part of a year takes the year where a place names it: %j', (lines, text, start) => {
  expect(metaOf(...lines, BODY).period).toMatchObject({ text, start });
});
