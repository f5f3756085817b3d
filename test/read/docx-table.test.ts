// Tables of .docx as lines of cells parted by TAB.
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/read-document.js';
import { abstractNum, buildDocx, inList, level, num, p, r, type DocxParts } from './build-docx.js';

const read = (parts: DocxParts) => readDocument({ bytes: buildDocx(parts), name: 'a.docx' });
const cell = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;
const row = (cells: readonly string[], properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const textOf = async (body: string) => (await read({ body })).text;

describe('rows', () => {
  it('are lines; their marks say where the cells are and which is the head', async () => {
    const { text, marks } = await read({ body: p('表') + table(row(['指标', '数量']), row(['企业', '12'])) + p('完') });
    expect(text).toBe('表\n指标\t数量\n企业\t12\n完');
    expect(marks).toEqual([
      {
        kind: 'table_row',
        start: 2,
        end: 7,
        header: true,
        cells: [
          { start: 2, end: 4 },
          { start: 5, end: 7 },
        ],
      },
      {
        kind: 'table_row',
        start: 8,
        end: 13,
        header: false,
        cells: [
          { start: 8, end: 10 },
          { start: 11, end: 13 },
        ],
      },
    ]);
  });

  it('paragraphs, breaks and tabs inside a cell are spaces', async () => {
    const inner = cell(p('甲') + p('') + p('<w:r><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:tab/><w:t>丁</w:t></w:r>'));
    expect(await textOf(table(row([inner, '1']), row(['x', 'y'])))).toBe('甲 乙 丙 丁\t1\nx\ty');
  });

  it('merged cells are written once and keep their columns', async () => {
    const body = table(
      row([cell('合并', '<w:gridSpan w:val="2"/>'), cell('竖', '<w:vMerge w:val="restart"/>')]),
      row(['a', 'b', cell('旧', '<w:vMerge/>')]),
      row(['c'], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
    );
    expect(await textOf(body)).toBe('合并\t\t竖\na\tb\t\n\tc\t');
  });

  it('a table in a cell is part of its text', async () => {
    const inner = cell(p('外') + table(row(['一', '二']), row(['三', '四'])) + p('后'));
    const { text, marks } = await read({ body: table(row([inner, '1']), row(['x', 'y'])) });
    expect(text).toBe('外 一 二 三 四 后\t1\nx\ty');
    expect(marks.map(({ kind }) => kind)).toEqual(['table_row', 'table_row']);
  });

  it('cells in content controls count, blank rows do not', async () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${cell('控')}</w:sdtContent></w:sdt>`;
    const body = table(`<w:tr>${control}${cell('乙')}</w:tr>`, row(['', '']), row(['c', 'd']));
    expect(await textOf(body)).toBe('控\t乙\nc\td');
  });

  it('numbers of lists fill a column', async () => {
    const numbering = abstractNum(0, level(0, 'decimal', '%1')) + num(1, 0);
    const numbered = cell(p('', inList(1)));
    const { text, marks } = await read({
      body: table(row(['序号', '名']), row([numbered, '甲']), row([numbered, '乙'])),
      numbering,
    });
    expect(text).toBe('序号\t名\n1\t甲\n2\t乙');
    expect(marks.filter(({ kind }) => kind === 'list_number').map(({ start, end }) => text.slice(start, end))).toEqual([
      '1',
      '2',
    ]);
  });

  it('a frame of one cell is no table', async () => {
    const { text, marks } = await read({
      body: table(row([cell(p('第一段') + p('第二段', '<w:outlineLvl w:val="0"/>'))])),
    });
    expect(text).toBe('第一段\n第二段');
    expect(marks).toEqual([{ kind: 'heading', start: 4, end: 7, level: 1 }]);
  });
});

describe('the head', () => {
  const headers = async (...rows: readonly string[]) =>
    (await read({ body: table(...rows) })).marks.flatMap((mark) => (mark.kind === 'table_row' ? [mark.header] : []));

  it('is what repeats on every page', async () => {
    expect(
      await headers(row(['a', '1'], '<w:tblHeader/>'), row(['b', '2'], '<w:tblHeader/>'), row(['c', '3'])),
    ).toEqual([true, true, false]);
    expect(await headers(row(['a', 'b'], '<w:tblHeader w:val="0"/>'), row(['c', 'd'], '<w:tblHeader/>'))).toEqual([
      false,
      true,
    ]);
  });

  it('is else the first row unless a cell of it is a number', async () => {
    expect(await headers(row(['a', 'b']), row(['c', '3']))).toEqual([true, false]);
    expect(await headers(row(['a', '2022年']), row(['c', '3']))).toEqual([true, false]);
    for (const number of ['12', '１２．５', '-3,000.5', '96.5%'])
      expect(await headers(row(['a', number]), row(['c', '3']))).toEqual([false, false]);
  });

  it('stands below a title across the table', async () => {
    expect(await headers(row([cell('附表', '<w:gridSpan w:val="2"/>')]), row(['a', 'b']), row(['c', '3']))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

it('rows wait for the text before them: a deleted mark does not run into a table', async () => {
  const body = p('前', '<w:rPr><w:del w:id="1"/></w:rPr>') + table(row(['a', 'b'])) + p(r('后'));
  expect(await textOf(body)).toBe('前\na\tb\n后');
});
