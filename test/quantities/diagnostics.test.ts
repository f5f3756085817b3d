// What could not be kept or read: the diagnostic, its place, and the value that stands or does not.
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { readSentence } from './read-sentence.js';

type Row = readonly [
  sentence: string,
  diagnostics: readonly (readonly [code: string, text: string])[],
  values: readonly (number | null)[],
];

const rows: Record<string, readonly Row[]> = {
  rounded: [
    ['资产净值1234567890123456.78元。', [['value_rounded', '1234567890123456.78元']], [1_234_567_890_123_456.8]],
    ['读数0.1234567890123456吨。', [['value_rounded', '0.1234567890123456吨']], [0.123_456_789_012_345_6]],
    ['读数12345678901234567人。', [['value_rounded', '12345678901234567人']], [12_345_678_901_234_568]],
  ],
  kept: [
    ['结算123456789012345元。', [], [123_456_789_012_345]],
    ['结算1.23456789012345亿元。', [], [123_456_789.012_345]],
    ['结算100000000000000000000元。', [], [1e20]],
    ['比重0.10%，数值258.12万元。', [], [0.1, 2_581_200]],
  ],
  destroyed: [
    ['工业投资448l亿元。', [['unreadable_number', '448l亿元']], []],
    ['收入５１$1.$2亿元，增长5%。', [['unreadable_number', '５１$1.$2亿元']], [5]],
    ['收入1.$2亿元，增长5%。', [['unreadable_number', '1.$2亿元']], [5]],
    ['完成12?5万元。', [['unreadable_number', '12?5万元']], []],
    ['完成12|万元。', [['unreadable_number', '12|万元']], []],
    ['完成1l,234人。', [['unreadable_number', '1l,234人']], []],
    ['结案率75.28.%，上升2%。', [['unreadable_number', '75.28.%']], [2]],
    ['合格率98..5%。', [['unreadable_number', '98..5%']], []],
    ['收入$1.$2亿元。', [['unreadable_number', '1.$2亿元']], []],
  ],
  'out of range': [[`流量${'9'.repeat(400)}人次。`, [['value_out_of_range', `${'9'.repeat(400)}人次`]], [null]]],
  'nothing to say': [
    ['没有数字的一句话。', [], []],
    ['完成12?人。', [], []],
    ['合格率98.5%。完成率3.', [], [98.5]],
    ['2. 5%的企业', [], [5]],
    ['完成12|5人。', [], [5]],
    ['完成1l人234人。', [], [234]],
    ['投入*万元，走访若干户。', [], [null, null]],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each(cases.map((row) => ({ sentence: row[0], row })))(
    '$sentence',
    ({ row: [sentence, diagnostics, values] }) => {
      const reading = readSentence(sentence);
      expect(reading.diagnostics.map(({ code, start, end }) => [code, sentence.slice(start ?? 0, end ?? 0)])).toEqual(
        diagnostics,
      );
      expect(
        reading.diagnostics.every(({ severity, message }) => severity === 'warning' && /[a-z]/.test(message)),
      ).toBe(true);
      expect(reading.quantities.map(({ quantity }) => quantity.value)).toEqual(values);
    },
  );
});

test('the cell of a table is doubted like any other number', () => {
  const { quantities, diagnostics } = extract(`指标\t数值（元）\n总量\t${'9'.repeat(309)}\n净值\t1234567890123456.78`);
  expect(quantities.map(({ value }) => value)).toEqual([null, 1_234_567_890_123_456.8]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['value_out_of_range', 'value_rounded']);
});

test.each([
  ['完成448l亿元。', '448l亿元 cannot be read as a number'],
  ['完成1234567890123456.78元。', '1234567890123456.78元 has more than 15 significant digits; its value is rounded'],
  [`完成${'9'.repeat(39)}元。`, `${'9'.repeat(39)}元 has more than 15 significant digits; its value is rounded`],
  [`完成${'9'.repeat(310)}元。`, `${'9'.repeat(40)}… is beyond the range of a double; its value is null`],
  [
    `完成${'9'.repeat(310)}至${'9'.repeat(311)}元。`,
    `${'9'.repeat(40)}… is beyond the range of a double; its value is null`,
  ],
  [`完成${'9'.repeat(401)}元。`, `${'9'.repeat(40)}… is beyond the range of a double; its value is null`],
])('the message on %s', (sentence, message) => {
  expect(readSentence(sentence).diagnostics.map((diagnostic) => diagnostic.message)).toEqual([message]);
});

test('a unit on the next line is no quantity of its own', () => {
  const { quantities } = extract('全年推进节能。\n全年单位能耗0.86\n吨标准煤/万元，下降3%。');
  expect(quantities.map(({ value, unit }) => [value, unit])).toEqual([
    [0.86, '吨标准煤/万元'],
    [3, '%'],
  ]);
});
