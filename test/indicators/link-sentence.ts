// One sentence to what each of its numbers measures and the verb that governs it.
import { expect } from 'vitest';
import type { Segmenter } from '../../src/index.js';
import { builtinRulebook, createExtractor, segmenterOf, textDocument } from '../../src/index.js';

/** An action on which people differ: it is not looked at. */
export const ANY = Symbol('any');
type Expected = readonly [number: string, indicator: string | null, action: string | null | typeof ANY];
export type Row = readonly [sentence: string, ...numbers: Expected[]];

/** Rows with their sentence as a name for `test.each`. */
export const named = (rows: readonly Row[]): { sentence: string; row: Row }[] =>
  rows.map((row) => ({ sentence: row[0], row }));

export type Linked = {
  readonly text: string;
  readonly indicator: string | null;
  readonly action: string | null;
  readonly how: string | null;
};

export function linkSentence(text: string, segmenter: Segmenter | null = segmenterOf('jieba')): Linked[] {
  const { report, trace } = createExtractor({ rules: builtinRulebook(), segmenter })(textDocument(text));
  return report.quantities.map((quantity, index) => {
    for (const span of [quantity.indicator, quantity.action])
      if (span !== null) expect(span.text).toBe(text.slice(span.start, span.end));
    return {
      text: quantity.text,
      indicator: quantity.indicator?.text ?? null,
      action: quantity.action?.text ?? null,
      how: trace.taken[index]!.link,
    };
  });
}

/** Fails unless the sentence has these numbers and no others, each with this indicator and action; the message says how they were found. */
export function expectLinks([sentence, ...expected]: Row): void {
  const found = linkSentence(sentence);
  const got = found.map(({ text, indicator, action }, index) => [
    text,
    indicator,
    expected[index]?.[2] === ANY ? ANY : action,
  ]);
  const why = found.map(({ text, indicator, action, how }) => `  ${text}: ${indicator} / ${action} (${how})`);
  expect(got, [sentence, ...why, ''].join('\n')).toEqual(expected);
}
