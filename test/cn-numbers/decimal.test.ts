import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decimal } from '../../src/cn-numbers/index.js';
import {
  add,
  compare,
  decimal,
  decimalFromDigits,
  decimalString,
  findNumerals,
  parseNumeral,
  quotient,
  shift,
  significantDigits,
  toNumber,
} from '../../src/cn-numbers/index.js';

function digits(whole: string, fraction = ''): Decimal {
  const value = decimalFromDigits(whole, fraction);
  if (value === null) throw new Error('too many digits');
  return value;
}

describe('decimals', () => {
  test('are in normal form', () => {
    expect(digits('1200', '50')).toEqual({ coefficient: 12005n, exponent: -1 });
    expect(digits('3000')).toEqual({ coefficient: 3n, exponent: 3 });
    expect(digits('000', '00')).toEqual({ coefficient: 0n, exponent: 0 });
    expect(decimal(12, 3)).toEqual({ coefficient: 12n, exponent: 3 });
    expect(Object.is(digits('12').exponent, 0)).toBe(true);
    expect(decimal(12, -0)).toEqual({ coefficient: 12n, exponent: 0 });
    expect(decimal(1200n)).toEqual({ coefficient: 12n, exponent: 2 });
    expect(add(digits('5'), decimal(-5))).toEqual({ coefficient: 0n, exponent: 0 });
    expect(shift(decimal(0), 4)).toEqual({ coefficient: 0n, exponent: 0 });
  });

  test('add, shift and compare exactly', () => {
    expect(decimalString(add(digits('0', '1'), digits('0', '2')))).toBe('0.3');
    expect(decimalString(shift(digits('258', '12'), 4))).toBe('2581200');
    expect(decimalString(shift(digits('5'), -3))).toBe('0.005');
    expect(compare(digits('2'), digits('1', '99'))).toBeGreaterThan(0);
    expect(compare(digits('1', '50'), digits('1', '5'))).toBe(0);
    expect(compare(decimal(-5), decimal(3))).toBeLessThan(0);
  });

  test.each([
    ['258.12万', 2581200],
    ['1.1亿', 110000000],
    ['4.35万', 43500],
    ['0.1', 0.1],
    ['-23.5', -23.5],
    ['9007199254740993', 9007199254740992],
    ['0', 0],
  ])('%s to the nearest double', (text, expected) => {
    const reading = parseNumeral(text)?.reading;
    expect(reading?.kind === 'exact' && toNumber(reading.value)).toBe(expected);
  });

  test('are null beyond a double', () => {
    expect(toNumber(decimal(1, 309))).toBeNull();
    expect(toNumber(decimal(-1, 309))).toBeNull();
    expect(toNumber(decimal(1, 308))).toBe(1e308);
  });

  test('significant digits', () => {
    expect(significantDigits(decimal(3000))).toBe(1);
    expect(significantDigits(digits('1', '230'))).toBe(3);
    expect(significantDigits(decimal(-105))).toBe(3);
    expect(significantDigits(decimal(0))).toBe(0);
    expect(significantDigits(digits('1234567890123456'))).toBe(16);
  });

  test('quotients', () => {
    expect(quotient(decimal(1), decimal(3))).toBe(1 / 3);
    expect(quotient(digits('0', '5'), decimal(4))).toBe(0.125);
    expect(quotient(decimal(1), decimal(0))).toBeNull();
    expect(quotient(decimal(3, 30), decimal(1, 30))).toBe(3);
    expect(quotient(digits('12345678901234567890'), decimal(10))).toBe(Number('1234567890123456789'));
    // Rounding numerator or denominator to a double before the division would give another double.
    expect(quotient(digits('9007199254740993'), decimal(7))).toBe(1_286_742_750_677_284.8);
    expect(quotient(decimal(1), digits('9007199254740993'))).toBe(1.110_223_024_625_156_4e-16);
    expect(quotient(decimal(1), decimal(10n ** 60n + 1n))).toBe(1e-60);
  });

  test('more than 400 digits are not read', () => {
    expect(decimalFromDigits('9'.repeat(401))).toBeNull();
    expect(parseNumeral('9'.repeat(400))?.reading.kind).toBe('exact');
    expect(parseNumeral('9'.repeat(401))?.reading.kind).toBe('unbounded');
    expect(parseNumeral(`0.${'9'.repeat(500)}`)?.reading.kind).toBe('unbounded');
    expect(parseNumeral(`${'9'.repeat(500)}万`)?.reading.kind).toBe('unbounded');
    expect(parseNumeral('一'.repeat(500))?.reading.kind).toBe('unbounded');
    expect(parseNumeral(`零点${'三'.repeat(399)}`)?.reading.kind).toBe('exact');
    expect(parseNumeral(`零点${'三'.repeat(400)}`)?.reading.kind).toBe('exact');
    expect(parseNumeral(`零点${'三'.repeat(401)}`)?.reading.kind).toBe('unbounded');
  });

  test('a number of more digits keeps its scale and its digits', () => {
    const many = '9'.repeat(401);
    expect(parseNumeral(many)).toMatchObject({ notation: 'arabic', scaled: false, bareScale: false });
    expect(parseNumeral(`${many}万`)).toMatchObject({ notation: 'mixed', scaled: true, bareScale: false });
    expect(parseNumeral('一'.repeat(401))).toMatchObject({ notation: 'chinese', scaled: false, bareScale: false });
  });

  test('a number of more digits is part of no other', () => {
    const kinds = (text: string): string[] => findNumerals(text).map(({ reading }) => reading.kind);
    expect(kinds(`${'9'.repeat(401)}/5`)).toEqual(['unbounded', 'exact']);
    expect(kinds(`1/${'9'.repeat(401)}`)).toEqual(['exact', 'unbounded']);
    expect(kinds(`${'9'.repeat(401)}成`)).toEqual(['unbounded']);
    expect(kinds(`${'9'.repeat(401)}分之1`)).toEqual(['unbounded', 'exact']);
    expect(kinds(`百分之${'9'.repeat(401)}`)).toEqual(['unbounded']);
    expect(kinds(`3至${'9'.repeat(401)}`)).toEqual(['exact', 'unbounded']);
    expect(kinds(`一万点${'五'.repeat(401)}`)).toEqual(['exact', 'unbounded']);
  });

  test('strings and doubles agree', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: -30, max: 30 }), (n, power) => {
        const value = decimal(n, power);
        expect(Number(decimalString(value))).toBe(toNumber(value));
      }),
    );
  });
});
