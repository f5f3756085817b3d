// When and by whom a report was published, and on which day it was given.
import { describe, expect, test } from 'vitest';
import { BODY, metaOf, metaOfText } from './read.js';

describe('published', () => {
  test.each([
    ['19-12-18 14:27 来源:清江日报 编辑:某某', '2019-12-18', '清江日报'],
    ['发布时间：2024-03-08 15:26　来源：清江市妇联　浏览次数：12', '2024-03-08', '清江市妇联'],
    ['1980年4月30日', '1980-04-30', null],
    ['文章来源：清江新闻网浏览量：发表时间：2026-01-28 10:15', '2026-01-28', '清江新闻网'],
    ['来源：清江日报', null, '清江日报'],
  ])('above the text: %s', (line, date, source) => {
    expect(metaOf('清江市工作总结', line, BODY).published).toEqual({ date, source });
  });

  test('under the title and the body that reports', () => {
    expect(metaOf('2010 年工作总结', '清江县教育体育局', '(2010 年 11 月 26 日)', BODY).published).toEqual({
      date: '2010-11-26',
      source: null,
    });
  });

  test('below it', () => {
    expect(metaOf('清江市工作总结', BODY, '清江市妇联2023-1-4').published).toEqual({
      date: '2023-01-04',
      source: '清江市妇联',
    });
  });

  test.each(['\r\n', '\r'])('in the front matter, with lines that end with %j', (end) => {
    const lines = ['---', "date: '2025-06-30'", 'source: 清江网', '---', BODY];
    expect(metaOfText(lines.join(end)).published).toEqual({ date: '2025-06-30', source: '清江网' });
  });

  test('in the front matter', () => {
    expect(
      metaOf('---', 'title: 清江市统计公报', "date: '2025-06-30'", 'source: 清江网', '---', BODY).published,
    ).toEqual({
      date: '2025-06-30',
      source: '清江网',
    });
  });

  test('nowhere', () => {
    expect(metaOf('清江市工作总结', BODY).published).toBeNull();
  });
});

test.each([
  [['清江市政府工作报告', '——2023年2月14日在清江市第五届人民代表大会第四次会议上'], '2023-02-14'],
  [['清江市政府工作报告（2023年2月14日 张某某）'], '2023-02-14'],
])('delivered and not published: %j', (head, day) => {
  const meta = metaOf(...head, '各位代表：', BODY);
  expect([meta.delivered, meta.published]).toEqual([day, null]);
});
