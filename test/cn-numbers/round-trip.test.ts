import fc from 'fast-check';
import cn from 'nzh/cn';
import hk from 'nzh/hk';
import { expect, test } from 'vitest';
import { decimalString, parseNumeral } from '../../src/cn-numbers/index.js';

function exact(text: string): string {
  const reading = parseNumeral(text)?.reading;
  return reading?.kind === 'exact' ? decimalString(reading.value) : `${text} is ${reading?.kind ?? 'no numeral'}`;
}

/** Integers of all magnitudes up to 10 ** 16, many of them with zeros inside. */
const integers = fc.integer({ min: 0, max: 16 }).chain((digits) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), { minLength: digits, maxLength: digits })
    .map((all) => String(BigInt(all.join('') || '1')))
    .filter((number) => number !== '0'),
);

/** 1.25 without trailing zeros. */
const decimals = fc
  .tuple(integers, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 3 }))
  .map(([whole, fraction, zeros]) => `${whole}.${'0'.repeat(zeros)}${fraction}`.replace(/0+$/, ''));

const runs = { numRuns: 5000 };

test('Chinese numerals of an independent encoder', () => {
  fc.assert(
    fc.property(integers, (number) => {
      expect(exact(cn.encodeS(number))).toBe(number);
      expect(exact(cn.encodeS(number, { tenMin: false }))).toBe(number);
    }),
    runs,
  );
});

test('formal and traditional numerals', () => {
  fc.assert(
    // A formal digit alone is none: 大陆, 参加.
    fc.property(
      integers.filter((number) => number.length > 1),
      (number) => {
        expect(exact(cn.encodeB(number, { tenMin: false }))).toBe(number);
        expect(exact(hk.encodeS(number))).toBe(number);
        expect(exact(hk.encodeB(number, { tenMin: false }))).toBe(number);
      },
    ),
    runs,
  );
});

test('every integer up to ten thousand', () => {
  for (let number = 1; number <= 10000; number += 1) expect(exact(cn.encodeS(number))).toBe(String(number));
});

test('Chinese decimals', () => {
  fc.assert(
    fc.property(decimals, (number) => {
      expect(exact(cn.encodeS(number))).toBe(number);
    }),
    runs,
  );
});

test('Arabic digits, half and full width', () => {
  const fullWidth = (text: string): string =>
    text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.oneof(integers, decimals), (number) => {
      expect(exact(number)).toBe(number);
      expect(exact(fullWidth(number))).toBe(number);
      expect(exact(`-${number}`)).toBe(`-${number}`);
      const [whole = '', fraction] = number.split('.');
      const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
      expect(exact(fraction === undefined ? grouped : `${grouped}.${fraction}`)).toBe(number);
    }),
    runs,
  );
});

test('Arabic digits with one scale shift the point', () => {
  const scales = fc.constantFrom(['万', 4], ['亿', 8], ['万亿', 12], ['萬', 4], ['千万', 7], ['百万', 6] as const);
  const numbers = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }));
  fc.assert(
    fc.property(numbers, scales, ([whole, fraction], [scale, power]) => {
      const digits = `${whole}.${String(fraction).padStart(3, '0')}`;
      const expected = BigInt(digits.replace('.', '')) * 10n ** BigInt(Number(power) - 3);
      expect(exact(`${digits}${scale}`)).toBe(String(expected));
    }),
    runs,
  );
});

test('mixed numerals add up', () => {
  const group = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(group, group, fc.integer({ min: 10, max: 9999 }), (hundredMillions, tenThousands, ones) => {
      const [a, b, c] = [BigInt(hundredMillions), BigInt(tenThousands), BigInt(ones)];
      expect(exact(`${a}亿${b}万`)).toBe(String(a * 100000000n + b * 10000n));
      expect(exact(`${a}亿${b}万${c}`)).toBe(String(a * 100000000n + b * 10000n + c));
      expect(exact(`${a}万亿`)).toBe(String(a * 10n ** 12n));
    }),
    runs,
  );
});
