// CSV as a spreadsheet opens it and as a parser reads it back.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { csv } from '../../src/write/csv.js';
import { plainDecimal } from '../../src/write/plain-decimal.js';
import { quantityRows } from '../../src/write/rows/quantity-rows.js';
import type { Cell } from '../../src/write/rows/row.js';
import { tables } from '../../src/write/rows/tables.js';
import { chinese, contentOf, english, parts, textOf } from './content-of.js';

const TEXT =
  '一、工作情况\n受理来信1297件次，同比下降3.5%。累计新建图书馆近20个，资助*名，每户3至5万元。\n二、明年打算\n计划新建学校4800所以上。\n';
const content = contentOf(TEXT, '甲/总结.txt');
const whole = (settings = chinese, given = content) => textOf(csv.join(parts(csv.part(given, settings)), settings));
const readBack = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

/** The report with other texts around the numbers. */
function renamed(change: Partial<Report['quantities'][number]>, source: Partial<Report['source']> = {}) {
  const { report } = contentOf('走访企业3家。');
  const quantities = report.quantities.map((quantity) => ({ ...quantity, ...change }));
  return {
    ...content,
    report: { ...report, source: { ...report.source, ...source }, quantities },
    text: '走访企业3家。',
  };
}
const cellsOf = async (given: ReturnType<typeof renamed>) => readBack(await whole(chinese, given))[0]!;
const indicator = (text: string) => renamed({ indicator: { text, start: 0, end: 1 } });

describe('csv', () => {
  it('begins with a byte order mark and a head, and ends every line in CRLF', async () => {
    const text = await whole();
    expect(text.startsWith('\ufeff报告,标题,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has the byte order mark and the head once, and nothing else where nothing is', async () => {
    const part = csv.part(content, chinese);
    expect(await textOf(csv.join(parts(part, part), chinese))).toBe((await whole()) + part);
    const empty = await textOf(csv.join(parts(), chinese));
    expect(empty).toBe((await whole()).split('\r\n')[0] + '\r\n');
    expect(csv.part(contentOf('没有数字。'), chinese)).toBe('');
  });

  it('parses back to the values of the report', async () => {
    const read = readBack(await whole(english));
    const rows = [...quantityRows(content)];
    expect(read).toHaveLength(6);
    expect(read.map(Object.keys)).toEqual(rows.map(Object.keys));
    const words = (family: string, code: Cell) => (code === null ? '' : english.words[`${family}.${code}`]);
    read.forEach((cells, index) => {
      const row = rows[index]!;
      for (const key of ['value', 'min', 'max', 'line', 'start', 'end'] as const)
        expect(cells[key] === '' ? null : Number(cells[key])).toBe(row[key]);
      for (const key of ['report', 'sectionPath', 'indicator', 'text', 'unit', 'sentence', 'basis', 'id'] as const)
        expect(cells[key]).toBe(row[key] ?? '');
      for (const key of ['dimension', 'qualifier', 'status', 'aggregate'] as const)
        expect(cells[key]).toBe(words(key, row[key]));
      expect(cells['change']).toBe(words('direction', row.change));
      expect(cells['masked']).toBe(String(row.masked));
    });
  });

  it('is Chinese for the people who read it', async () => {
    const read = readBack(await whole());
    expect(
      read.map((cells) => [cells['指标'], cells['数值'], cells['单位'], cells['精确程度'], cells['增减']]),
    ).toEqual([
      ['来信', '1297', '件次', '准确', ''],
      ['来信', '3.5', '%', '准确', '下降'],
      ['图书馆', '20', '个', '接近', ''],
      [expect.any(String), '', '名', '准确', ''],
      [expect.any(String), '', '元', '准确', ''],
      ['学校', '4800', '所', '不少于', ''],
    ]);
    expect([read[3]!['隐去'], read[4]!['下限'], read[4]!['上限'], read[5]!['状态']]).toEqual([
      '是',
      '30000',
      '50000',
      '目标',
    ]);
  });

  it.each(['sections', 'items', 'reports'] as const)('has the rows of %s too', async (table) => {
    const given = contentOf('工作总结\n一、培训\n一是办班2期。二是资助3户。\n', 'a.txt');
    const read = readBack(await whole({ ...english, table }, given));
    const rows = [...tables[table].rowsOf(given)];
    expect(read.length).toBeGreaterThan(0);
    expect(read.map(({ quantities }) => Number(quantities))).toEqual(rows.map(({ quantities }) => quantities));
  });
});

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1+1|cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '　=1',
    '\u200b@x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '-23.5%',
  ])('of text that begins as %j is no formula', async (text) => {
    expect((await cellsOf(indicator(text)))['指标']).toBe(`'${text}`);
  });

  it('of a number is a number, below zero too', async () => {
    const text = await whole(chinese, renamed({ value: -23.5, min: -1e21, max: 5e-7 }));
    expect(text).toContain(',-23.5,-1000000000000000000000,0.0000005,');
  });

  it.each(['甲"乙"', '甲,乙', '甲\n乙', '甲\r\n乙', '甲\r乙', '甲;=1', '甲\t=1', "'甲", '', '甲\ufeff'])(
    'of text survives as %j',
    async (text) => {
      expect((await cellsOf(indicator(text)))['指标']).toBe(text);
    },
  );

  it('is quoted where another separator could part it', async () => {
    const text = await whole(chinese, indicator('甲;=HYPERLINK("x")'));
    expect(text).toContain('"甲;=HYPERLINK(""x"")"');
    expect(await whole(chinese, indicator('甲\t=1'))).toContain('"甲\t=1"');
  });

  it('holds no sign that programs stumble over', async () => {
    expect((await cellsOf(indicator('\0=甲\u0007\u001b[31m乙\u0085')))['指标']).toBe(
      '\ufffd=甲\ufffd\ufffd[31m乙\ufffd',
    );
    expect((await cellsOf(renamed({}, { name: '=cmd.txt' })))['报告']).toBe("'=cmd.txt");
  });

  it('is never a formula, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\r', '\n', '"', ',', '\0', '甲', '\u200b') }),
        (text) => {
          const [cells] = parse(csv.part(indicator(text), chinese), { record_delimiter: '\r\n' }) as string[][];
          expect(cells).toHaveLength(28);
          expect(cells![6]).not.toMatch(/^[\s\p{Cf}]*[=+\-@]/u);
          expect(cells![6]!.replace(/^'/, '')).toBe(text.replaceAll('\0', '\ufffd'));
        },
      ),
    );
  });
});

describe('plainDecimal', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [12.5, '12.5'],
    [-23.5, '-23.5'],
    [2581200, '2581200'],
    [1 / 3, '0.3333333333333333'],
    [1e21, '1000000000000000000000'],
    [1.25e22, '12500000000000000000000'],
    [-5e-7, '-0.0000005'],
    [1.5e-7, '0.00000015'],
  ])('%d is %s', (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  it('gives every number back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainDecimal(value);
        expect(text).toMatch(/^-?[0-9]+(?:\.[0-9]+)?$/);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
