// One sentence to its quantities through the room alone, with what governs each filled in where a row is silent.
import { expect } from 'vitest';
import type { Quantity } from '../../src/index.js';
import type { Reading } from '../../src/quantities/index.js';
import { readQuantities } from '../../src/quantities/index.js';
import { builtinRulebook } from '../../src/rulebook/builtin.js';
import { fold } from '../../src/rulebook/fold.js';

/** What a row says of a quantity; all that it leaves out is as in PLAIN. */
export type Expected = Pick<Quantity, 'text' | 'unit'> & Partial<Omit<Quantity, 'text' | 'unit'>>;
export type Row = readonly [sentence: string, ...quantities: Expected[]];

export const PLAIN = {
  value: null,
  min: null,
  max: null,
  altUnits: [],
  qualifier: 'exact',
  masked: false,
  change: null,
  aggregate: null,
  per: null,
  status: 'actual',
} as const;

/** Rows with their sentence as a name for `test.each`. */
export const named = (rows: readonly Row[]): { sentence: string; row: Row }[] =>
  rows.map((row) => ({ sentence: row[0], row }));

/** Every line of the text is a stretch of its own, as paragraphs are. */
export function readSentence(text: string, { plan = false } = {}): Reading {
  const folded = fold(text);
  const readings = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) =>
    readQuantities(text, folded, { start: index, end: index + line.length, plan }, builtinRulebook()),
  );
  return {
    quantities: readings.flatMap(({ quantities }) => quantities),
    passed: readings.flatMap(({ passed }) => passed),
    dates: readings.flatMap(({ dates }) => dates),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Fails unless the sentence gives these quantities and no others; the message holds what was taken and passed over. */
export function expectQuantities([sentence, ...expected]: Row): void {
  const { quantities, passed } = readSentence(sentence);
  const found = quantities.map(({ quantity }) => quantity);
  for (const { text, start, end } of found) expect(text).toBe(sentence.slice(start, end));
  const got = found.map((quantity, index) => {
    const keys = Object.keys({ ...PLAIN, ...(expected[index] ?? { text: '', unit: '' }) });
    return Object.fromEntries(keys.map((key) => [key, quantity[key as keyof typeof quantity]]));
  });
  expect(got, why(sentence, { quantities, passed })).toEqual(expected.map((row) => ({ ...PLAIN, ...row })));
}

/** The trace in words, for the message of a failure. */
export function why(sentence: string, { quantities, passed }: Pick<Reading, 'quantities' | 'passed'>): string {
  const taken = quantities.map(({ quantity: { text, rule }, evidence }) => {
    const words = evidence.map(({ field, row, start, end }) => `${field} ${sentence.slice(start, end)} (${row})`);
    return `  taken ${text} by ${rule}: ${words.join(', ')}`;
  });
  const left = passed.map(
    ({ start, end, reason, row }) => `  passed ${sentence.slice(start, end)}: ${reason} (${row ?? 'program'})`,
  );
  return [sentence, ...taken, ...left, ''].join('\n');
}
