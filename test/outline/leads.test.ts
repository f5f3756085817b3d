// Lead sentences: a short theme that opens a paragraph and heads it, where its neighbours do the same.
import { describe, expect, test } from 'vitest';
import { BODY, headingsOf } from './outline-of.js';

const part = (...words: string[]) => headingsOf(['一、水利', ...words].join('\n')).slice(1);
const led = (...themes: string[]) => themes.map((theme) => `${theme}。${BODY}`);

describe('behind dashes', () => {
  test('they are headings wherever they stand, two at least', () => {
    expect(part(`——渠道畅通。${BODY}`, BODY, BODY, `——塘坝清亮。${BODY}`, BODY)).toEqual([
      '2 渠道畅通 +',
      '2 塘坝清亮 +',
    ]);
    expect(part(`——渠道畅通。${BODY}`, BODY, BODY)).toEqual([]);
  });

  test('they do not count where those without are looked for', () => {
    expect(part(`——渠道畅通。${BODY}`, ...led('饮水安全', '灌溉及时'), `——塘坝清亮。${BODY}`)).toEqual([
      '2 渠道畅通 +',
      '3 饮水安全 +',
      '3 灌溉及时 +',
      '2 塘坝清亮 +',
    ]);
  });
});

describe('that begin alike', () => {
  const [water, fields, floods] = led('全力保障饮水', '全力保障灌溉', '全力保障行洪');

  test('they are headings though other paragraphs stand between', () => {
    expect(part(water!, BODY, BODY, fields!, BODY, BODY, floods!, BODY)).toEqual([
      '2 全力保障饮水 +',
      '2 全力保障灌溉 +',
      '2 全力保障行洪 +',
    ]);
    expect(part(water!, BODY, BODY, fields!, BODY, BODY, '全力保障行洪。', BODY)).toHaveLength(3);
  });

  test('they do not count where other ones are looked for', () => {
    expect(part(water!, fields!, floods!, ...led('渠道畅通', '塘坝清亮')).slice(3)).toEqual([
      '3 渠道畅通 +',
      '3 塘坝清亮 +',
    ]);
  });

  test.each([
    ['two of them', [water!, BODY, BODY, fields!, BODY, BODY]],
    ['three whose first words differ', led('保障饮水', '保障灌溉', '保障行洪').flatMap((one) => [one, BODY, BODY])],
    ['three without text behind them', ['全力保障饮水。', BODY, '全力保障灌溉。', BODY, '全力保障行洪。', BODY]],
    [
      'three long sentences',
      led(
        '全力保障山区群众饮水安全的工程已经陆续开工建设并且取得了明显的成效和进展',
        '全力保障平原农田灌溉用水的工程已经陆续开工建设并且取得了明显的成效和进展',
        '全力保障汛期河道行洪畅通的工程已经陆续开工建设并且取得了明显的成效和进展',
      ).flatMap((one) => [one, BODY]),
    ],
  ])('but not %s', (_, text) => {
    expect(part(...text)).toEqual([]);
  });
});

describe('at the start of the paragraphs of a part', () => {
  const three = led('渠道畅通', '塘坝清亮', '饮水安全');

  test('they are headings where three in five begin so', () => {
    expect(part(...three, BODY, BODY)).toHaveLength(3);
    expect(part(...three, BODY, BODY, BODY)).toEqual([]);
  });

  test.each([
    ['calls', ['渠道畅通了！', '塘坝清亮了！'].map((call) => `${call}${BODY}`)],
    ['amounts', led('新修水渠12条', '清淤塘坝30座')],
    ['words after a colon', led('会议指出：水利是命脉', '会议强调：饮水是大事')],
  ])('but %s are none', (_, text) => {
    expect(part(...text)).toEqual([]);
  });

  test('nor is one that is longer than a title, though short ones stand around', () => {
    const long = '县水利局抽调技术骨干组成六个工作组分片包干进驻各个乡镇的工地指导施工';
    expect(part(...led('渠道畅通', '塘坝清亮', long))).toEqual(['2 渠道畅通 +', '2 塘坝清亮 +']);
  });
});

describe('at the start of the only paragraph of a part', () => {
  const around = (...own: string[]) =>
    headingsOf(
      [...led('（一）农业', '粮食增产', '果园提质'), ...own, ...led('（三）民生', '学校更多', '医院更近')].join('\n'),
    ).slice(3, -3);

  test('it is a heading where its neighbours hold several', () => {
    expect(around(...led('（二）工业', '园区扩容'))).toEqual(['1 （二） 工业 +', '2 园区扩容 +']);
  });

  test.each([
    ['a long sentence', led('（二）工业', '全县企业克服了订单减少和用工短缺的困难保持了平稳生产')],
    ['a sentence without text behind it', [`（二）工业。${BODY}`, '园区扩容。']],
  ])('but not %s', (_, own) => {
    expect(around(...own)).toEqual(['1 （二） 工业 +']);
  });
});
