// Numbered lines: headings or points, decided for all siblings of a numbering together.
import { describe, expect, test } from 'vitest';
import { BODY, headingsOf, linesOf, outlineOf } from './outline-of.js';

const lines = (...words: string[]) => headingsOf(words.join('\n'));
const points = (...words: string[]) => outlineOf(words.join('\n')).items.map(({ text }) => text);

/** One sentence that is too long for a title. */
const LONG =
  '组织各级文化馆站的业务骨干分批到偏远山村、建筑工地、敬老院和特殊教育学校开展面对面的辅导教学活动并建立长期联系的结对机制';
/** As long as a paragraph and without the end of a sentence. */
const ENDLESS = `${LONG}；继续办好群众身边的免费培训课堂，让更多居民在家门口就能学到一技之长`;

describe('siblings', () => {
  test('are headings together, over the deeper numbering between them', () => {
    // 二、 has nothing below it, yet its siblings are themes with text.
    expect(lines('一、水利', '（一）除险', BODY, '（二）清淤', BODY, '二、交通', '三、电力', BODY)).toEqual([
      '1 一、 水利',
      '2 （一） 除险',
      '2 （二） 清淤',
      '1 二、 交通',
      '1 三、 电力',
    ]);
  });

  test('may lack two numbers in a row, but not three', () => {
    expect(lines(`1.水利。${BODY}`, `2.交通。${BODY}`, '5.电力')).toEqual(['1 1. 水利 +', '1 2. 交通 +', '1 5. 电力']);
    expect(lines(`1.水利。${BODY}`, `2.交通。${BODY}`, '6.通信')).toEqual(['1 1. 水利 +', '1 2. 交通 +']);
  });

  test('end where the numbering begins anew', () => {
    const list = ['1.修建水渠三条。', '2.架设电线两条。', '3.安装路灯百盏。'];
    const themes = [`1.水利。${BODY}`, `2.交通。${BODY}`, `3.电力。${BODY}`, `4.通信。${BODY}`];
    expect(lines(...themes, '建成的项目有：', ...list)).toHaveLength(4);
    expect(points(...themes, '建成的项目有：', ...list)).toEqual(list);
    // The second list counts for itself as well.
    const tail = [
      '（一）水利',
      BODY,
      '（二）交通',
      BODY,
      '二、乡村',
      '（一）饮水',
      BODY,
      '（二）用电',
      '（三）通邮',
      BODY,
    ];
    expect(lines('一、城区', ...tail).slice(4)).toEqual(['2 （一） 饮水', '2 （二） 用电', '2 （三） 通邮']);
    const anew = [
      '（一）水利',
      BODY,
      '（二）交通',
      BODY,
      '乡村还有：',
      '（一）饮水',
      BODY,
      '（二）用电',
      '（三）通邮',
      BODY,
    ];
    expect(lines(...anew).slice(2)).toEqual(['1 （一） 饮水', '1 （二） 用电', '1 （三） 通邮']);
  });

  test('are points where no more than half are themes', () => {
    const half = [`1.水利。${BODY}`, '2.今年共修建水渠三条，全部验收合格。'];
    expect(lines(...half)).toEqual([]);
    expect(points(...half)).toEqual(half);
  });

  test('are points where nothing stands below them', () => {
    expect(lines('获得的荣誉有：', '一、先进集体', '二、文明单位', '三、平安校园')).toEqual([]);
    expect(points('获得的荣誉有：', '1、先进集体', '2、文明单位', '3、平安校园')).toHaveLength(3);
  });

  test('a whole sentence among themes is no heading', () => {
    const sentence = `1.${LONG}。${BODY}`;
    expect(lines(sentence, `2.水利。${BODY}`, `3.交通。${BODY}`)).toEqual(['1 2. 水利 +', '1 3. 交通 +']);
  });

  test('lines too long for a theme are points, whatever stands below', () => {
    expect(lines(`1.${ENDLESS}`, BODY, `2.${ENDLESS}`, BODY, '3.水利', BODY)).toEqual([]);
    expect(lines(`1.${LONG}`, BODY, `2.${LONG}`, BODY)).toHaveLength(2);
  });
});

describe('a title that runs into its text', () => {
  test.each([
    ['ends with a short topic before a colon', '一、粮食生产：面积扩大。单产提高。', '一、粮食生产：', '粮食生产'],
    [
      'not with one that holds a comma',
      '一、稳中求进，以进促稳：转方式。单产提高。',
      '一、稳中求进，以进促稳：转方式。',
      '稳中求进，以进促稳：转方式',
    ],
    [
      'not with a long one',
      '一、推进乡村治理现代化试点示范建设工作：见效。单产提高。',
      '一、推进乡村治理现代化试点示范建设工作：见效。',
      '推进乡村治理现代化试点示范建设工作：见效',
    ],
    [
      'whatever commas stand behind the colon',
      '一、畜牧生产：猪多了，羊也多了。肉价平稳。',
      '一、畜牧生产：',
      '畜牧生产',
    ],
    ['takes in the closing marks of bold text', `**一、水利。**${BODY}`, '**一、水利。**', '水利'],
    ['and no more of the bold text', `**一、水利。渠道通了。**${BODY}`, '**一、水利。', '水利'],
  ])('%s', (_, line, heading, title) => {
    const text = `${line}\n${line.replace('一、', '二、')}`;
    const { sections } = outlineOf(text);
    expect(sections.map((one) => [text.slice(one.start, one.end), one.title, one.runIn])).toEqual([
      [heading, title, true],
      [heading.replace('一、', '二、'), title, true],
    ]);
  });
});

describe('a part', () => {
  test('is a heading though the text is cut behind it', () => {
    expect(lines('第一部分　回顾', BODY, '第二部分　体会')).toEqual(['1 第一部分 回顾', '1 第二部分 体会']);
    expect(lines('第七章　附则')).toEqual(['1 第七章 附则']);
  });

  test('is none where a whole sentence follows its number', () => {
    expect(lines('第一章　总则', BODY, '第二章　职责', BODY, `第三章　${LONG}。${BODY}`)).toHaveLength(2);
  });
});

describe('a number on a line of its own', () => {
  test.each([
    ['is no heading at the end of a cut text', [BODY, '02']],
    ['nor above a paragraph', ['01', `${ENDLESS}。`]],
    ['nor above furniture', ['01', '——————', BODY]],
    ['nor as the empty rest of a numbering', ['一、', BODY, '二、', BODY]],
  ])('%s', (_, text) => {
    expect(lines(...text)).toEqual([]);
  });
});

describe('numbers that number no part of the text', () => {
  test('the rows of a table', () => {
    const rows = ['一、\t水利\t投资', '二、\t交通\t投资', '三、\t电力\t投资'];
    expect(lines('主要项目如下：', ...rows, BODY)).toEqual([]);
    expect(points('主要项目如下：', ...rows, BODY)).toEqual([]);
  });

  test('links behind the report', () => {
    const links = ['相关阅读', '1.水利建设。今冬明春看水利。', '2.交通建设。农村公路通到家。'];
    const report = ['清江市工作总结', '一、水利', BODY, BODY, BODY, '二、交通', BODY, BODY, BODY];
    expect(lines(...report, ...links)).toEqual(['1 一、 水利', '1 二、 交通']);
    expect(linesOf([...report, ...links].join('\n')).slice(-3)).toEqual(['furniture', 'furniture', 'furniture']);
  });
});
