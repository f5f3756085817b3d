// Exact decimals: what every reading is made of, and the one way out to a double.
import type { Decimal } from './numeral.js';

/** More digits than this are not read: BigInt needs quadratic time for them, and no amount has them. */
export const MAX_DIGITS = 400;

const ZERO: Decimal = { coefficient: 0n, exponent: 0 };

/** In normal form: a coefficient without trailing zeros, and 0 as 0 * 10 ** 0, so that equal decimals are deeply equal. */
export function decimal(coefficient: bigint | number, exponent = 0): Decimal {
  return typeof coefficient === 'number' ? fromInteger(coefficient, exponent) : fromBigInt(coefficient, exponent);
}

/** `integer` is a safe integer; dividing it is much faster than dividing a bigint. */
function fromInteger(integer: number, exponent: number): Decimal {
  if (integer === 0) return ZERO;
  let digits = integer;
  let power = exponent || 0; // -0 is not in normal form
  while (digits % 10 === 0) {
    digits /= 10;
    power += 1;
  }
  return { coefficient: BigInt(digits), exponent: power };
}

function fromBigInt(integer: bigint, exponent: number): Decimal {
  if (integer === 0n) return ZERO;
  let digits = integer;
  let power = exponent || 0;
  while (digits % 10n === 0n) {
    digits /= 10n;
    power += 1;
  }
  return { coefficient: digits, exponent: power };
}

/**
 * A decimal from its ASCII digits; null for more than 400 of them.
 *
 *     decimalFromDigits('1234', '50')   1234.5
 */
export function decimalFromDigits(whole: string, fraction = ''): Decimal | null {
  if (whole.length + fraction.length > MAX_DIGITS) return null;
  const digits = whole + fraction;
  return decimal(digits.length > 15 ? BigInt(digits) : Number(digits), -fraction.length);
}

/** `d * 10 ** power`. */
export function shift(d: Decimal, power: number): Decimal {
  return d.coefficient === 0n ? d : { coefficient: d.coefficient, exponent: d.exponent + power };
}

export function negate(d: Decimal): Decimal {
  return { coefficient: -d.coefficient, exponent: d.exponent };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, exponent] = align(a, b);
  return decimal(left + right, exponent);
}

/** Below 0 where a < b, 0 where they are equal, above 0 where a > b. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = align(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function align(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [
    a.coefficient * 10n ** BigInt(a.exponent - exponent),
    b.coefficient * 10n ** BigInt(b.exponent - exponent),
    exponent,
  ];
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
/** The powers of ten that a double holds exactly, up to 1e22. */
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** The double nearest the exact decimal; null beyond the range of doubles. */
export function toNumber(d: Decimal): number | null {
  const power = POWERS[Math.abs(d.exponent)];
  if (power !== undefined && d.coefficient <= MAX_SAFE && d.coefficient >= -MAX_SAFE) {
    // One operation on two exact operands is correctly rounded.
    const digits = Number(d.coefficient);
    return d.exponent < 0 ? digits / power : digits * power;
  }
  // So is what the parser of decimal literals gives for all others.
  const value = Number(`${d.coefficient}e${d.exponent}`);
  return Number.isFinite(value) ? value : null;
}

/** The double nearest numerator / denominator; null for a division by zero and beyond the range of doubles. */
export function quotient(numerator: Decimal, denominator: Decimal): number | null {
  if (denominator.coefficient === 0n) return null;
  const [top, bottom] = align(numerator, denominator);
  const [a, b] = [Number(top), Number(bottom)];
  // IEEE division of two exact operands is correctly rounded.
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a / b;
  const places = Math.max(0, String(bottom).length - String(top).length) + 40;
  return toNumber(decimal((top * 10n ** BigInt(places)) / bottom, -places));
}

/** Digits between the first and the last that is not zero: 3 for 1.23, 1 for 3000, 0 for 0. */
export function significantDigits(d: Decimal): number {
  if (d.coefficient === 0n) return 0;
  return String(d.coefficient).replace('-', '').length;
}

/** Without exponent: "2581200", "-0.05". */
export function decimalString(d: Decimal): string {
  const sign = d.coefficient < 0n ? '-' : '';
  const digits = String(d.coefficient).replace('-', '');
  if (d.exponent >= 0) return sign + digits + '0'.repeat(d.exponent);
  const padded = digits.padStart(1 - d.exponent, '0');
  return `${sign}${padded.slice(0, d.exponent)}.${padded.slice(d.exponent)}`;
}
