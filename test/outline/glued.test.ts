// Lines that hold several numbered headings: where they are parted and where they stay whole.
import { describe, expect, test } from 'vitest';
import { BODY, headingsOf, outlineOf } from './outline-of.js';

const lines = (...words: string[]) => headingsOf(words.join('\n'));
const paragraphs = (...words: string[]) => outlineOf(words.join('\n')).paragraphs.map(({ text }) => text);

/** One sentence that is too long for a title. */
const LONG =
  '组织各级文化馆站的业务骨干分批到偏远山村、建筑工地、敬老院和特殊教育学校开展面对面的辅导教学活动并建立长期联系的结对机制';

describe('a line is parted', () => {
  test.each([
    ['short as it may be', ['一、水利。渠通。二、交通。路通。'], ['1 一、 水利 +', '1 二、 交通 +']],
    [
      'where a deeper numbering begins behind a heading whose own kind is never glued',
      [`第一节　水利。做了两件事。（一）修渠。${BODY}（二）清塘。${BODY}`],
      ['1 第一节 水利 +', '2 （一） 修渠 +', '2 （二） 清塘 +'],
    ],
    [
      'where a deeper number stands right behind a title',
      [`总结如下。一、水利。1.干渠。${BODY}2.支渠全部修通。二、交通。1.公路。${BODY}2.桥梁全部架好。`],
      ['1 一、 水利', '1 二、 交通'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(lines(...text)).toEqual(wanted);
  });

  test('without the spaces around its parts', () => {
    expect(paragraphs(`一、水利。${BODY}  二、交通。${BODY}`)).toEqual([BODY, BODY]);
  });

  test('and its first part begins with the mark of a quotation', () => {
    const text = `> 总结如下。一、水利。${BODY}二、交通。${BODY}`;
    expect(paragraphs(text)).toEqual(['> 总结如下。', BODY, BODY]);
  });

  test('and its first part stays behind the empty line', () => {
    const broken = '清江市水利局全体干部职工紧紧围绕年初确定的目标任务扎实工作';
    expect(paragraphs(BODY, broken, '', `总结如下。一、水利。${BODY}二、交通。${BODY}`)).toEqual([
      BODY,
      broken,
      '总结如下。',
      BODY,
      BODY,
    ]);
  });
});

describe('a line stays whole', () => {
  test.each([
    ['with single sentences', '今后要做到：一、坚持抓生产不动摇。二、坚持抓生活不松劲。三、坚持抓安全不懈怠。'],
    ['where only half of the parts have text', `总结如下。一、水利。${BODY}二、今年交通全部畅通。`],
    ['with sentences too long for a title', `总结如下。一、${LONG}。${BODY}二、${LONG}。${BODY}`],
    ['with first numbers that no second follows', `总结如下。一、水利。${BODY}三、电力。${BODY}`],
    ['with numbers that are points in their text', `总结如下。（1）水利。${BODY}（2）交通。${BODY}`],
    ['in a table', `措施\t如下。一、水利。渠道通了。二、交通。道路通了。`],
  ])('%s', (_, text) => {
    expect(lines('各地情况如下。', text)).toEqual([]);
    expect(paragraphs('各地情况如下。', text)).toEqual(['各地情况如下。', text]);
  });

  test.each([
    ['where a number does not go on', '渠道通了。5.电力。', ['1 1. 水利 +', '1 2. 交通 +']],
    ['where the next number has a line of its own', '渠道通了。2.支渠。', ['1 1. 水利 +', '1 2. 交通 +']],
  ])('%s', (_, inner, wanted) => {
    expect(lines(`1.水利。${BODY}`, `${inner}${BODY}`, `2.交通。${BODY}`)).toEqual(wanted);
  });

  test('where a later number stands behind a colon', () => {
    expect(lines(`一、水利。${BODY}`, `会议提出的要求：二、交通。${BODY}`)).toEqual(['1 一、 水利 +']);
    expect(lines(`一、水利。${BODY}`, `全年任务完成。二、交通。${BODY}`)).toEqual(['1 一、 水利 +', '1 二、 交通 +']);
  });

  test.each([
    ['behind the signs of a heading', '## 一、水利。渠道通了。二、交通。道路通了。'],
    ['in bold', '**一、水利。渠道通了。二、交通。道路通了。**'],
  ])('%s', (_, line) => {
    expect(outlineOf(`${line}\n${BODY}`).sections.map(({ start }) => start)).toEqual([0]);
  });
});
