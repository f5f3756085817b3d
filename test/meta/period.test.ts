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

test('the year of a meeting is no period', () => {
  expect(metaOf('2006年清江市政府工作报告', BODY)).toMatchObject({ period: null, kind: null });
});

test('is never guessed', () => {
  expect(metaOf('清江市妇联工作总结', BODY)).toMatchObject({ period: null, kind: null });
});
