// Headings without a number: in bold, behind signs, or alone on their lines.
import { describe, expect, test } from 'vitest';
import { BODY, headingsOf, outlineOf } from './outline-of.js';

const report = (...words: string[]) => headingsOf(['清江市工作总结', ...words].join('\n'));

describe('bold text', () => {
  test.each([
    ['on a line of its own, whatever its last sign', ['**水利建设迈上新台阶。**', BODY], ['1 水利建设迈上新台阶']],
    ['with spaces inside its marks', ['**  水利建设 **', BODY], ['1 水利建设']],
    ['in pieces', ['** 一、水利****建设**', BODY], ['1 一、 水利建设']],
    ['in pieces, whatever its last sign', ['**水利建设****迈上新台阶。**', BODY], ['1 水利建设迈上新台阶']],
    ['in pieces with plain words between', ['**水利**和**交通**', BODY], ['1 水利和交通']],
    ['that only begins as a form of address does', ['**姐妹们的新舞台**', BODY], ['1 姐妹们的新舞台']],
    ['that opens one of many paragraphs', [`**渠道畅通。**${BODY}`, BODY, BODY], ['1 渠道畅通 +']],
    ['that opens a sentence', ['**水利**方面，新修水渠三条。', BODY, BODY], ['1 水利 +']],
    ['up to its first sentence', [`**渠道畅通。塘坝清亮。**${BODY}`, BODY, BODY], ['1 渠道畅通 +']],
  ])('%s is a heading', (_, text, wanted) => {
    expect(report(...text)).toEqual(wanted);
  });

  test.each([
    ['over a whole paragraph', `**${BODY}${BODY}**`],
    ['over most of a paragraph', `**${BODY}${BODY}**${BODY}`],
    ['without words', '** **'],
    ['without words behind signs', '## ** **'],
    ['that is not closed', `**${BODY}`],
    ['that is a caption', '**主要指标一览表**'],
  ])('%s is none', (_, line) => {
    expect(report(BODY, line, BODY)).toEqual([]);
  });

  test('spans its marks', () => {
    const text = `清江市工作总结\n** 水利 **\n${BODY}\n** 渠道畅通。** ${BODY}`;
    expect(outlineOf(text).sections.map(({ start, end }) => text.slice(start, end))).toEqual([
      '** 水利 **',
      '** 渠道畅通。**',
    ]);
    expect(outlineOf(text).sections.map(({ title }) => title)).toEqual(['水利', '渠道畅通']);
    expect(outlineOf(text).paragraphs.map((one) => one.text)).toEqual([BODY, BODY]);
  });
});

describe('a short line', () => {
  test.each([
    ['above a paragraph, with a year', ['2022年水利建设', BODY], ['1 2022年水利建设']],
    ['above an image', ['水利建设', '![](canal.gif)', BODY], ['1 水利建设']],
    [
      'above a numbered line',
      ['让服务走进社区', '1.窗口', BODY, '2.热线', BODY, '让新风吹进乡村', BODY],
      ['1 让服务走进社区', '2 1. 窗口', '2 2. 热线', '1 让新风吹进乡村'],
    ],
    [
      'beside parallel ones that have text of their own',
      ['聚焦学习', BODY, '聚焦服务', BODY, '聚焦作风', BODY],
      ['1 聚焦学习', '1 聚焦服务', '1 聚焦作风'],
    ],
    [
      'above a heading with a number, which is no subtitle',
      ['聚焦学习', '1.窗口', BODY, '聚焦服务', '1.热线', BODY],
      ['1 聚焦学习', '2 1. 窗口', '1 聚焦服务', '2 1. 热线'],
    ],
    [
      'above another one, which is no subtitle where the report has only one such pair',
      ['聚焦学习', '突出青年宣讲', BODY, '聚焦服务', BODY],
      ['1 聚焦学习', '1 突出青年宣讲', '1 聚焦服务'],
    ],
  ])('%s is a heading', (_, text, wanted) => {
    expect(report(...text)).toEqual(wanted);
  });

  test.each([
    ['with an amount', '完成水利投资32亿元'],
    ['that announces a table', '主要指标完成情况如下'],
    ['that is a form of address', '各位代表'],
    [
      'too long for a theme',
      '全市水利系统干部职工冒着严寒酷暑奋战在渠道清淤和塘坝除险以及农村饮水安全工程建设的各个工地上面',
    ],
  ])('%s is none', (_, line) => {
    expect(report(BODY, line, BODY)).toEqual([]);
  });

  test('is none among lines that a converter broke', () => {
    const broken =
      '全市水利系统干部职工冒着严寒酷暑奋战在渠道清淤和塘坝除险以及农村饮水工程建设的工地上，确保了各项工程按照预定的';
    expect(report(broken, '工期完成', broken, '质量达标', broken, '群众满意。')).toEqual([]);
  });
});

describe('the hints of a format', () => {
  const text = `清江市工作总结\n  水利\n${BODY}\n修渠\n${BODY}\n交通\n${BODY}`;
  const heading = (words: string, level: number, indent = 0) =>
    ({ kind: 'heading', start: text.indexOf(words) - indent, end: text.indexOf(words) + words.length, level }) as const;

  test('make headings of their level, before the indent of a line or behind it', () => {
    const { sections } = outlineOf(text, [heading('水利', 1, 2), heading('修渠', 2), heading('交通', 1)]);
    expect(sections.map(({ level, title }) => [level, title])).toEqual([
      [1, '水利'],
      [2, '修渠'],
      [1, '交通'],
    ]);
  });

  test('tell the cells of a table that has one column', () => {
    const table = text.replace('交通', '交通建设');
    const start = table.indexOf('交通建设');
    const row = { kind: 'table_row', start, end: start + 4, header: false, cells: [] } as const;
    expect(outlineOf(table).sections.map(({ title }) => title)).toEqual(['交通建设']);
    expect(outlineOf(table, [row]).sections).toEqual([]);
  });
});
