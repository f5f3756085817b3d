// The automatic numbers of Word: what numbering.xml says becomes the text that a reader of the page sees.
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/read-document.js';
import { abstractNum, buildDocx, inList, level, num, p, r, strict, type DocxParts } from './build-docx.js';

const read = (parts: DocxParts) => readDocument({ bytes: buildDocx(parts), name: 'a.docx' });
const lines = async (parts: DocxParts) => (await read(parts)).text.split('\n');

/** Paragraphs of a list, by level: "二 0" is the text 二 at level 0 of list 1. */
const paragraphs = (levels: readonly (number | readonly [number, number])[]) =>
  levels.map((one) => (typeof one === 'number' ? p('文', inList(1, one)) : p('文', inList(one[0], one[1])))).join('');

const chinese =
  level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.');
const decimal = [0, 1, 2, 3]
  .map((index) => level(index, 'decimal', ['%1', '%2', '%3', '%4'].slice(0, index + 1).join('.')))
  .join('');

describe('levels', () => {
  it('count by themselves and start again under each number above', async () => {
    const numbering = abstractNum(0, chinese) + num(1, 0);
    expect(await lines({ body: paragraphs([0, 1, 1, 2, 2, 1, 2, 0, 1, 2]), numbering })).toEqual([
      '一、文',
      '（一）文',
      '（二）文',
      '1.文',
      '2.文',
      '（三）文',
      '1.文',
      '二、文',
      '（一）文',
      '1.文',
    ]);
  });

  it('show the numbers above them', async () => {
    const numbering = abstractNum(0, decimal) + num(1, 0);
    expect(await lines({ body: paragraphs([0, 1, 2, 3, 1, 0, 1]), numbering })).toEqual([
      '1 文',
      '1.1 文',
      '1.1.1 文',
      '1.1.1.1 文',
      '1.2 文',
      '2 文',
      '2.1 文',
    ]);
  });

  it('show the start of a level that has not come yet, and leave it uncounted', async () => {
    const numbering = abstractNum(0, decimal) + num(1, 0);
    expect(await lines({ body: paragraphs([1, 1, 0, 1]), numbering })).toEqual(['1.1 文', '1.2 文', '1 文', '1.1 文']);
  });

  it('restart after the level that lvlRestart names, or never', async () => {
    const levels =
      level(0, 'decimal', '%1、') +
      level(1, 'decimal', '（%2）') +
      level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>') +
      level(3, 'decimal', '#%4', '<w:lvlRestart w:val="0"/>');
    const numbering = abstractNum(0, levels) + num(1, 0);
    expect(await lines({ body: paragraphs([0, 1, 2, 3, 1, 2, 3, 0, 2, 3]), numbering })).toEqual([
      '1、文',
      '（1）文',
      '1)文',
      '#1 文',
      '（2）文',
      '2)文',
      '#2 文',
      '2、文',
      '1)文',
      '#3 文',
    ]);
  });

  it('are shown in Arabic digits under isLgl', async () => {
    const levels = level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', '', '<w:isLgl/>');
    const numbering = abstractNum(0, levels) + num(1, 0);
    expect(await lines({ body: paragraphs([0, 0, 1]), numbering })).toEqual(['第一章 文', '第二章 文', '2.1 文']);
  });
});

describe('lists', () => {
  it('of one definition count on together; a start of their own counts once', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstractNum(0, chinese) + num(1, 0) + num(2, 0) + num(3, 0, restart);
    const body = paragraphs([0, 1, [2, 0], [2, 1], [3, 0], [3, 0], [3, 1], [1, 0]]);
    expect(await lines({ body, numbering })).toEqual([
      '一、文',
      '（一）文',
      '二、文',
      '（一）文',
      '一、文',
      '二、文',
      '（一）文',
      '三、文',
    ]);
  });

  it('of different definitions count apart', async () => {
    const numbering = abstractNum(0, chinese) + abstractNum(5, chinese) + num(1, 0) + num(2, 5);
    expect(await lines({ body: paragraphs([0, [2, 0], 0, [2, 0]]), numbering })).toEqual([
      '一、文',
      '一、文',
      '二、文',
      '二、文',
    ]);
  });

  it('may redefine a level and start at any number', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1.').replace('w:start w:val="1"', 'w:start w:val="4"')}</w:lvlOverride>`;
    const numbering = abstractNum(0, chinese) + num(1, 0, override);
    expect(await lines({ body: paragraphs([0, 0]), numbering })).toEqual(['IV.文', 'V.文']);
  });

  it('bullets and hidden numbers are no numbers', async () => {
    const levels =
      level(0, 'bullet', '\uf0b7') + level(1, 'decimal', '%2.', '<w:rPr><w:vanish/></w:rPr>') + level(2, 'none', '');
    const document = await read({ body: paragraphs([0, 1, 2]), numbering: abstractNum(0, levels) + num(1, 0) });
    expect(document.text).toBe('文\n文\n文');
    expect(document.marks).toEqual([]);
  });

  it('end where a paragraph says list 0, and one that is not defined has no numbers', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = abstractNum(0, chinese) + num(1, 0);
    const body =
      p('甲', '<w:pStyle w:val="L"/>') +
      p('乙', '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('丙', '<w:pStyle w:val="L"/>') +
      p('丁', inList(77));
    expect(await lines({ body, numbering, styles })).toEqual(['一、甲', '乙', '二、丙', '丁']);
  });
});

describe('styles', () => {
  const heading = (id: string, name: string, properties: string, base = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;

  it('number headings: the level is the one that names the style', async () => {
    const styles =
      heading('1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
      heading('2', 'heading 2', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>');
    const numbering =
      abstractNum(
        0,
        level(0, 'chineseCountingThousand', '第%1部分', '', '<w:pStyle w:val="1"/>') +
          level(1, 'chineseCountingThousand', '%2、', '', '<w:pStyle w:val="2"/>'),
      ) + num(1, 0);
    const body = ['1', '2', '2', '1', '2'].map((style) => p('文', `<w:pStyle w:val="${style}"/>`)).join('');
    const document = await read({ body, styles, numbering });
    expect(document.text.split('\n')).toEqual(['第一部分 文', '一、文', '二、文', '第二部分 文', '一、文']);
    expect(document.marks.slice(0, 4)).toEqual([
      { kind: 'heading', start: 0, end: 6, level: 1 },
      { kind: 'list_number', start: 0, end: 4 },
      { kind: 'heading', start: 7, end: 10, level: 2 },
      { kind: 'list_number', start: 7, end: 9 },
    ]);
  });

  it('are followed from a definition that only names a style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="N"><w:name w:val="N"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      abstractNum(0, '<w:numStyleLink w:val="N"/>') +
      abstractNum(1, `<w:styleLink w:val="N"/>${chinese}`) +
      num(1, 0) +
      num(2, 1);
    expect(await lines({ body: paragraphs([0, 1, [2, 0]]), numbering, styles })).toEqual([
      '一、文',
      '（一）文',
      '二、文',
    ]);
  });

  it('that build on each other in a ring are read all the same', async () => {
    const styles = heading('A', 'A', '', 'B') + heading('B', 'B', '', 'A');
    expect(await lines({ body: p('文', '<w:pStyle w:val="A"/>'), styles })).toEqual(['文']);
  });
});

describe('between marker and words', () => {
  it.each([
    ['%1、', '', '加强', '1、加强'],
    ['%1.', '', '加强', '1.加强'],
    ['%1.', '', '5家企业', '1. 5家企业'],
    ['（%1）', '', '5家企业', '（1）5家企业'],
    ['%1', '', '加强', '1 加强'],
    ['%1', '<w:suff w:val="space"/>', '加强', '1 加强'],
    ['%1', '<w:suff w:val="nothing"/>', '加强', '1加强'],
    ['%1', '<w:suff w:val="nothing"/>', '5家', '1 5家'],
    ['第%1章', '', '总则', '第1章 总则'],
    ['第%1章', '', '\u3000总则', '第1章\u3000总则'],
    ['%1、  ', '', '加强', '1、加强'],
    ['附件%1：', '', '名单', '附件1：名单'],
  ])('%s%s%s', async (text, gap, words, expected) => {
    const numbering = abstractNum(0, level(0, 'decimal', text, gap)) + num(1, 0);
    const document = await read({ body: p(words, inList(1)), numbering });
    expect(document.text).toBe(expected);
    const [mark] = document.marks;
    expect(document.text.slice(mark!.start, mark!.end)).toBe(text.trim().replace('%1', '1'));
  });

  it('a number stands where the page shows it, with no words too', async () => {
    const numbering = abstractNum(0, chinese) + num(1, 0);
    expect(await lines({ body: p('', inList(1)) + p('文', inList(1)), numbering })).toEqual(['一、', '二、文']);
  });
});

it('reads the strict edition', async () => {
  const numbering = abstractNum(0, chinese) + num(1, 0);
  expect(await lines({ body: paragraphs([0, 1]), numbering, namespace: strict })).toEqual(['一、文', '（一）文']);
});

it('takes the format of the newer program where there are two', async () => {
  const custom =
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
    '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
  const levels = `<w:lvl w:ilvl="0"><w:start w:val="9"/>${custom}<w:lvlText w:val="%1"/></w:lvl>`;
  const numbering = abstractNum(0, levels) + num(1, 0);
  expect(await lines({ body: paragraphs([0, 0]), numbering })).toEqual(['009 文', '010 文']);
});

it('counts a tracked deletion as done', async () => {
  const numbering = abstractNum(0, chinese) + num(1, 0);
  const deleted = `${inList(1)}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>`;
  const body =
    p('甲', inList(1)) +
    p(`<w:del w:id="2">${r('乙').replaceAll('w:t', 'w:delText')}</w:del>`, deleted) +
    p('丙', inList(1));
  expect(await lines({ body, numbering })).toEqual(['一、甲', '二、丙']);
});
