import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumerals, isCountingTwo, parseNumeral, readNumeral } from '../../src/cn-numbers/index.js';

/** Text that is thick with the characters of numerals. */
const dense = fc
  .array(
    fc.constantFrom(
      ...Array.from(
        '0123456789０５.．,，-—～~至到 \u3000\t\n一二三五八九十百千万亿两零〇○廿壹拾佰萬几数若干上半成分之点余多来*×Xx个人年a（%',
      ),
    ),
    { maxLength: 40 },
  )
  .map((characters) => characters.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 60 });
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

describe('findNumerals', () => {
  test('spans are in order, apart, inside the text and without white space around', () => {
    fc.assert(
      fc.property(fc.oneof(dense, dense, anything, codeUnits), (text) => {
        let last = 0;
        for (const numeral of findNumerals(text)) {
          const span = text.slice(numeral.start, numeral.end);
          expect(numeral.start).toBeGreaterThanOrEqual(last);
          expect(numeral.end).toBeGreaterThan(numeral.start);
          expect(numeral.end).toBeLessThanOrEqual(text.length);
          expect(span).toBe(span.trim());
          expect(readNumeral(text, numeral.start)).toEqual(numeral);
          last = numeral.end;
        }
      }),
      { numRuns: 20000 },
    );
  });

  test('readNumeral begins where it is asked to, or gives null, at every place', () => {
    fc.assert(
      fc.property(dense, (text) => {
        for (let at = -1; at <= text.length + 1; at += 1) {
          const numeral = readNumeral(text, at);
          if (numeral !== null) expect(numeral.start).toBe(at);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('bounds are in order', () => {
    fc.assert(
      fc.property(dense, (text) => {
        for (const { reading } of findNumerals(text)) {
          if (reading.kind !== 'range' && reading.kind !== 'vague') continue;
          if (reading.min === null || reading.max === null) continue;
          const [min, max] = [reading.min, reading.max].map((d) => Number(`${d.coefficient}e${d.exponent}`));
          expect(min).toBeLessThan(max ?? Number.NaN);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('reads a stretch of the text', () => {
    const text = '慰问25户，发放1.2万元，3-5次';
    const spans = (from: number, to?: number): readonly string[] =>
      findNumerals(text, from, to).map(({ start, end }) => text.slice(start, end));
    expect(spans(0)).toEqual(['25', '1.2万', '3-5']);
    expect(spans(5)).toEqual(['1.2万', '3-5']);
    expect(spans(5, 11)).toEqual(['1.2']);
    expect(spans(0, 8)).toEqual(['25']);
    expect(spans(99)).toEqual([]);
    expect(spans(-5, 999)).toEqual(['25', '1.2万', '3-5']);
  });
});

describe('parseNumeral', () => {
  test.each(['1.2万', ' 三百 ', '  三百', '三百  ', '\t5\n', '**余万', '百分之三十', '3-5'])('%s is one', (text) => {
    expect(parseNumeral(text)?.end).toBe(text.trimEnd().length);
  });

  test.each(['', ' ', '3个', '个3', '3 5', '2021-2020', '三八', '1.2.3'])('"%s" is none', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

test('两 counts, 二 orders, and 两百 is more than a two', () => {
  const counts = (text: string): boolean => findNumerals(text).some((numeral) => isCountingTwo(text, numeral));
  expect(['办了两期', '二期', '两百期', '三期'].map(counts)).toEqual([true, false, false, false]);
});
