// Numerals held against Recognizers-Text, which shares nothing with this room or with the encoder of the other tests.
import { Culture, recognizeNumber } from '@microsoft/recognizers-text-suite';
import fc from 'fast-check';
import cn from 'nzh/cn';
import { describe, expect, it } from 'vitest';
import { decimalString, parseNumeral } from '../../src/cn-numbers/index.js';

const runs = { numRuns: 1000, seed: 20_221_231 };

function ours(text: string): string | null {
  const reading = parseNumeral(text)?.reading;
  return reading?.kind === 'exact' ? decimalString(reading.value) : null;
}

/** Null where it finds no number, or one in a part of the text alone. It gives doubles. */
function theirs(text: string): number | null {
  const [found, more] = recognizeNumber(text, Culture.Chinese) as { text: string; resolution?: { value?: string } }[];
  if (found === undefined || more !== undefined || found.text !== text) return null;
  return Number(found.resolution?.value);
}

const below = (most: number) => fc.integer({ min: 1, max: most });
const classes: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'Chinese numerals up to a hundred million': below(99_999_999).map((one) => cn.encodeS(one)),
  'Chinese numerals of a hundred million and more': fc
    .tuple(below(9999), fc.constantFrom(0, 1, 10_000, 3005, 20_000_000))
    .map(([high, low]) => cn.encodeS(high * 100_000_000 + low)),
  'Chinese decimals': fc.tuple(below(9999), below(999)).map(([whole, part]) => cn.encodeS(`${whole}.${part}`)),
  'formal numerals': fc.integer({ min: 10, max: 9999 }).map((one) => cn.encodeB(one, { tenMin: false })),
  'numerals whose last scale is left out': fc
    .tuple(below(9), below(9), fc.constantFrom('百', '千', '万'))
    .map(([high, low, scale]) => cn.encodeS(high) + scale + cn.encodeS(low)),
  'two as a couple': fc
    .tuple(fc.constantFrom('百', '千', '万', '亿'), fc.integer({ min: 0, max: 99 }))
    .map(([scale, rest]) => `两${scale}${rest === 0 ? '' : `零${cn.encodeS(rest, { tenMin: false })}`}`),
  'Arabic digits with a scale': fc
    .tuple(below(9999), fc.integer({ min: 0, max: 99 }), fc.constantFrom('万', '亿'))
    .map(([whole, part, scale]) => `${whole}${part === 0 ? '' : `.${part}`}${scale}`),
  'Arabic digits with two scales': fc.tuple(below(9999), below(9999)).map(([a, b]) => `${a}亿${b}万`),
  'Arabic digits in groups': fc.integer({ min: 1000, max: 999_999_999 }).map((one) => one.toLocaleString('en-US')),
};

describe('both read the same', () => {
  it.each(Object.entries(classes))('%s', (_, numerals) => {
    let compared = 0;
    fc.assert(
      fc.property(numerals, (text) => {
        const [own, other] = [ours(text), theirs(text)];
        expect(own, text).not.toBeNull();
        expect(other, text).not.toBeNull();
        expect(Number(own), text).toBe(other);
        compared++;
      }),
      runs,
    );
    expect(compared).toBe(runs.numRuns);
  });
});

describe('where it is wrong, and so is no judge', () => {
  it.each<[string, string, string, number | null]>([
    ['twenty and thirty in one sign', '廿五', '25', null],
    ['a scale alone', '百', '100', null],
    ['scales alone', '千万', '10000000', null],
    ['a decimal before a small scale', '1.1百', '110', null],
    ['a decimal before two scales', '3.5千万', '35000000', null],
    ['digits one by one', '二〇二二', '2022', null],
    ['full-width digits, which it writes anew', '３．５', '3.5', null],
    ['shares, of which it sees the number alone', '百分之五', '5', null],
    ['more digits than a double holds', '9007199254740993', '9007199254740993', 9_007_199_254_740_992],
  ])('%s: %s', (_, text, right, given) => {
    expect(ours(text)).toBe(right);
    expect(theirs(text)).toBe(given);
  });
});
