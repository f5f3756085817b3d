// Quantities as a table on screen: amounts as people write them, columns that align, nothing wider than the screen.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import type { Quantity } from '../../src/model/quantity.js';
import { messagesFor } from '../../src/messages/index.js';
import { amountText } from '../../src/write/amount-text.js';
import { cutToWidth, displayWidth } from '../../src/write/display-width.js';
import { writeTable } from '../../src/write/table.js';
import { expectLinear } from '../linear-time.js';

const [zh, en] = (await Promise.all([messagesFor('zh'), messagesFor('en')])).map((say) => say.under(['']));
const tableOf = (text: string, columns = 120, words = zh!) =>
  writeTable({ report: extract(text) }, { columns, words })
    .split('\n')
    .slice(0, -1);
/** The cells of a line: two spaces or more stand between them where no cell is empty. */
const cells = (line: string) => line.split(/ {2,}/);
const amount = (fields: Partial<Quantity>) =>
  amountText({ value: null, min: null, max: null, masked: false, change: null, text: '原文', ...fields } as Quantity);

describe('amountText', () => {
  it.each<[Partial<Quantity>, string]>([
    [{ value: 7 }, '7'],
    [{ value: 999 }, '999'],
    [{ value: 1000 }, '1,000'],
    [{ value: 135000000 }, '135,000,000'],
    [{ value: 1234.5 }, '1,234.5'],
    [{ value: 0.123456 }, '0.123456'],
    [{ value: 1 / 3 }, '0.3333…'],
    [{ value: -1234567.25 }, '-1,234,567.25'],
    [{ value: 1e21 }, '1e+21'],
    [{ min: 3, max: 5 }, '3–5'],
    [{ min: 200000, max: 990000 }, '200,000–990,000'],
    [{ min: 1000 }, '≥1,000'],
    [{ max: 20 }, '≤20'],
    [{ masked: true }, '*'],
    [{}, '原文'],
    [{ value: 12.5, change: { direction: 'up', basis: '同比' } }, '↑12.5'],
    [{ value: 1200, change: { direction: 'down', basis: null } }, '↓1,200'],
    [{ min: 3, max: 5, change: { direction: 'up', basis: null } }, '↑3–5'],
    [{ masked: true, change: { direction: 'down', basis: null } }, '↓*'],
  ])('%o is %s', (fields, expected) => {
    expect(amount(fields)).toBe(expected);
  });
});

describe('cutToWidth', () => {
  it.each([
    ['指标', 4, '指标'],
    ['指标名', 4, '指…'],
    ['指标名', 5, '指标…'],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a𠮷𠮷', 4, 'a𠮷…'],
    ['指', 1, '…'],
  ])('%s in %i columns is %s', (text, columns, expected) => {
    expect(cutToWidth(text, columns)).toBe(expected);
    expect(displayWidth(expected)).toBeLessThanOrEqual(columns);
  });
});

describe('writeTable', () => {
  const TEXT =
    '一、工作情况\n受理来信来访1297件次，同比下降3.5%。累计新建e-Library图书馆近20个。\n二、明年打算\n计划新建学校4800所以上。\n';

  it('has a head, a line under it and a row a quantity', () => {
    const [head, rule, ...rows] = tableOf(TEXT);
    expect(cells(head!)).toEqual(['指标', '动作', '数值', '单位', '限定', '章节']);
    expect(rule).toMatch(/^─+( {2}─+){5}$/);
    expect(rows.map(cells)).toEqual([
      ['来信来访', '受理', '1,297', '件次', '一、工作情况'],
      ['来信来访', '下降', '↓3.5', '%', '一、工作情况'],
      ['e-Library图书馆', '新建', '20', '个', '接近 累计', '一、工作情况'],
      ['学校', '新建', '4,800', '所', '不少于 目标', '二、明年打算'],
    ]);
  });

  it('speaks the language of the user', () => {
    const [head, , first, , third] = tableOf(TEXT, 120, en);
    expect(cells(head!)).toEqual(['indicator', 'action', 'value', 'unit', 'notes', 'section']);
    expect(first).toContain('1,297');
    expect(third).toContain('near cumulative');
  });

  it('aligns numbers on the right and wide characters by what they take', () => {
    const [head, rule, ...rows] = tableOf(TEXT);
    const end = displayWidth(head!.slice(0, head!.indexOf('数值') + 2));
    expect(displayWidth(rule!.split('  ').slice(0, 3).join('  '))).toBe(end);
    for (const [row, value] of [
      [rows[0]!, '1,297'],
      [rows[1]!, '↓3.5'],
      [rows[2]!, '20'],
    ] as const)
      expect(displayWidth(row.slice(0, row.indexOf(value) + value.length))).toBe(end);
  });

  it.each([40, 60, 80, 120])('fits %i columns', (columns) => {
    const long = `${TEXT}为进一步提升基层公共文化服务供给能力和服务水平新建农村综合性文化服务示范中心示范点38个。\n`;
    for (const line of tableOf(long, columns)) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    expect(tableOf(long, 60).join('\n')).toContain('…');
  });

  it('never cuts numbers and units, however narrow the screen', () => {
    expect(tableOf('发放贷款123456789012元。', 10).at(-1)).toContain('123,456,789,012  元');
  });

  it('says so where there is nothing', () => {
    expect(tableOf('没有数字。')).toEqual(['没有找到数量。']);
  });

  it('lets nothing through that moves the cursor', () => {
    const [, , row] = tableOf('开展“\u001b[31m红\u202e”活动3场。');
    expect(row).toMatch(/^[\p{L}\p{N}\p{P}\p{S} ]+$/u);
  });

  it('takes thousands of rows in a time that grows with them', { timeout: 60_000 }, () => {
    const { quantities, ...others } = extract('发放贷款12元。');
    return expectLinear(
      [500, 4000],
      (count) => ({ ...others, quantities: Array.from({ length: count }, () => quantities[0]!) }),
      (report) =>
        expect(writeTable({ report }, { columns: 80, words: zh! }).split('\n')).toHaveLength(
          report.quantities.length + 3,
        ),
    );
  });
});
