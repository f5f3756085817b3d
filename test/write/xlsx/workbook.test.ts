// The workbook itself: cells read back as they were written, text that stays text, sheets that spill over.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/write/xlsx/cell.js';
import { lettersOf } from '../../../src/write/xlsx/sheet.js';
import { openWorkbook } from '../../../src/write/xlsx/workbook.js';
import { bytesOf, partsOf, sheetsOf } from './read-workbook.js';

const FIRST = 'xl/worksheets/sheet1.xml';

function workbookOf(rows: readonly (readonly Cell[])[], { wrapped = false, mostRows = 1_048_576 } = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  const width = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => ({ head: `列${index + 1}`, wrapped }));
  const plans = { rows: { name: '数据', columns }, other: { name: "It's", columns: [{ head: 'x', wrapped: false }] } };
  const workbook = openWorkbook(plans, (chunk) => chunks.push(chunk), mostRows);
  for (const row of rows) workbook.add('rows', row);
  workbook.finish();
  return bytesOf(chunks);
}

const sheetXml = (...args: Parameters<typeof workbookOf>) => partsOf(workbookOf(...args)).get(FIRST)!;
const readBack = async (cells: readonly Cell[]) => (await sheetsOf(workbookOf([cells]))).get('数据')![1];

describe('cells', () => {
  it('are numbers, days, truth and text to a reader', async () => {
    const day = new Date('2022-12-31');
    expect(
      await readBack([
        { amount: 2581200, unit: '元' },
        { amount: 98.5, unit: '%' },
        7,
        true,
        { day: '2022-12-31' },
        '７家',
      ]),
    ).toEqual([2581200, 98.5, 7, true, day, '７家']);
  });

  it('keep every digit of a number', async () => {
    const numbers = [0.1 + 0.2, 1 / 3, 123456789.25, -0.6, 1e21, 5e-324, Number.MAX_SAFE_INTEGER];
    expect(await readBack(numbers.map((amount) => ({ amount, unit: '' })))).toEqual(numbers);
  });

  it.each([
    [{ amount: 135000000, unit: '元' }, '#,##0'],
    [{ amount: 1234.5, unit: '亩' }, '#,##0.0'],
    [{ amount: 1 / 3, unit: '' }, '#,##0.000000'],
    [{ amount: 96, unit: '%' }, '#,##0&quot;%&quot;'],
    [{ amount: 2.25, unit: '%' }, '#,##0.00&quot;%&quot;'],
    [{ amount: 3, unit: '‰' }, '#,##0&quot;‰&quot;'],
    [{ amount: 2.1, unit: '个百分点' }, '#,##0.0'],
    [{ day: '2022-01-01' }, 'yyyy-mm-dd'],
  ])('%j is shown as %s', (cell, format) => {
    const parts = partsOf(workbookOf([[cell]]));
    const style = Number(/<c r="A2" s="(\d+)"/.exec(parts.get(FIRST)!)![1]);
    const styles = parts.get('xl/styles.xml')!;
    const used = [...styles.split('<cellXfs')[1]!.matchAll(/<xf numFmtId="(\d+)"/g)][style]![1];
    expect(styles).toContain(`<numFmt numFmtId="${used}" formatCode="${format}"/>`);
  });

  it('that are empty are not written', () => {
    expect(sheetXml([[null, '', 'x', null]])).toContain('<row r="2" ht="15"><c r="C2"');
  });

  it('hold a day before the calendar of Excel as text', async () => {
    expect(await readBack([{ day: '1899-12-31' }])).toEqual(['1899-12-31']);
  });
});

describe('text', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0", '=HYPERLINK("http://x")'])(
    '%j is never a formula, nor becomes one when it is edited',
    async (text) => {
      const xml = sheetXml([[text, { text, start: 0, end: 1 }]]);
      expect(xml).not.toMatch(/<f[ >]/);
      expect(xml.match(/<c r="[AB]2" s="3" t="inlineStr">/g)).toHaveLength(2);
      expect(await readBack([text])).toEqual([text]);
      const styles = partsOf(workbookOf([[text]])).get('xl/styles.xml')!;
      expect(styles.split('<cellXfs')[1]!.split('<xf ')[4]).toContain('quotePrefix="1"');
    },
  );

  it('keeps signs of XML, white space and characters beyond the basic plane', async () => {
    const texts = ['<a b="c">&amp;</a>', ' 两端 ', '第一行\n第二行', '𠮷野家🎉', "it's", ']]>'];
    expect(await readBack(texts)).toEqual(texts);
  });

  it('has no control characters, halves of pairs and strange line ends', async () => {
    expect(await readBack(['a\u0000b\u0001c\u000bd\ufffee\u0085f', 'x\ud800y', '1\r\n2\r3'])).toEqual([
      'abcdef',
      'x\ufffdy',
      '1\n2\n3',
    ]);
  });

  it('that looks like an escape of Excel is escaped itself', () => {
    const xml = sheetXml([['a_x000A_b _x41_ _xZZZZ_ _x005F_']]);
    expect(xml).toContain('<t>a_x005F_x000A_b _x41_ _xZZZZ_ _x005F_x005F_</t>');
  });

  it('longer than a cell is cut with an ellipsis, never inside a character, and counted', async () => {
    const [kept] = (await readBack(['长'.repeat(32_767)]))!;
    expect(kept).toBe('长'.repeat(32_767));
    const [cut] = (await readBack(['长'.repeat(32_768)]))!;
    expect(cut).toBe(`${'长'.repeat(32_766)}…`);
    const [pair] = (await readBack([`${'长'.repeat(32_765)}🎉🎉`]))!;
    expect(pair).toBe(`${'长'.repeat(32_765)}…`);
    const workbook = openWorkbook({ a: { name: 'a', columns: [{ head: 'a', wrapped: true }] } }, () => undefined);
    for (const length of [5, 32_768, 40_000]) workbook.add('a', [{ text: 'x'.repeat(length), start: 0, end: 1 }]);
    expect(workbook.cut()).toBe(2);
  });

  it('with a marked stretch is three runs of one text', async () => {
    const cell = { text: '同比 增长8.1% 。', start: 5, end: 9 };
    expect(await readBack([cell])).toEqual([cell.text]);
    expect(sheetXml([[cell]])).toMatch(
      /<is><r><t>同比 增长<\/t><\/r><r><rPr><b\/>.*?<\/rPr><t>8.1%<\/t><\/r><r><t xml:space="preserve"> 。<\/t><\/r><\/is>/,
    );
    expect(sheetXml([[{ text: '3家', start: 0, end: 2 }]])).toContain('<is><r><rPr>');
  });
});

describe('a sheet', () => {
  it('has a frozen head, a filter over all rows, and columns as wide as Chinese needs', () => {
    const xml = sheetXml([
      ['a', '中'.repeat(9)],
      ['b', 'x'],
    ]);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A1:B3"/>');
    const widths = [...xml.matchAll(/width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths[0]).toBeLessThan(10);
    expect(widths[1]).toBeGreaterThanOrEqual(18);
  });

  it('gives running text lines enough', () => {
    const xml = sheetXml([['短'], ['长'.repeat(100)], ['一\n二']], { wrapped: true });
    expect([...xml.matchAll(/<row r="[2-9]" ht="(\d+)"/g)].map(([, height]) => Number(height))).toEqual([15, 45, 30]);
  });

  it('that is full goes on in the next, under the same head', async () => {
    const bytes = workbookOf(
      Array.from({ length: 250 }, (_, index) => [index]),
      { mostRows: 121 },
    );
    const sheets = await sheetsOf(bytes);
    expect([...sheets.keys()]).toEqual(['数据', '数据 (2)', '数据 (3)', "It's"]);
    expect([...sheets.values()].map((rows) => rows.length)).toEqual([121, 121, 11, 1]);
    expect(sheets.get('数据 (3)')!.slice(0, 2)).toEqual([['列1'], [240]]);
    const workbook = partsOf(bytes).get('xl/workbook.xml')!;
    expect(workbook).toContain(`localSheetId="1" hidden="1">'数据 (2)'!$A$1:$A$121<`);
    expect(workbook).toContain(`localSheetId="3" hidden="1">'It''s'!$A$1:$A$1<`);
  });

  it('counts its columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('the file', () => {
  it('is the same every time and knows no time', () => {
    const [one, other] = [workbookOf([['a', 1]]), workbookOf([['a', 1]])];
    expect(Buffer.compare(one, other)).toBe(0);
    const view = new DataView(one.buffer, one.byteOffset);
    // Time and day of the first entry: twelve o'clock on 1980-01-01.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([12 << 11, (1 << 5) | 1]);
    expect([...partsOf(one).keys()].filter((path) => path.startsWith('docProps'))).toEqual([]);
  });

  it('goes out while rows come', () => {
    let sent = 0;
    const columns = [{ head: 'a', wrapped: false }];
    const workbook = openWorkbook({ a: { name: 'a', columns } }, (chunk) => (sent += chunk.length));
    for (let row = 0; row < 20_000; row++) workbook.add('a', [`${row} ${Math.sin(row)}`]);
    expect(sent).toBeGreaterThan(100_000);
  });
});
