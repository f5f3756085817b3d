// Chinese digits: the part of a numeral below 万, digit strings, and decimals behind 点.
import type { Bounds } from './amount.js';
import { exactly } from './amount.js';
import { MAX_DIGITS, decimal, decimalFromDigits } from './decimal.js';
import type { Decimal } from './numeral.js';
import { isBigScale, smallScaleAt } from './scale.js';
import { Kind, hasCharacter, isHanDigit, kindAt, numeralTable, valueAt } from './table.js';

/** One digit or two neighbouring ones: 三, 两三, or 几. */
type Digit = { readonly end: number; readonly lo: number; readonly hi: number; readonly form: Bounds['form'] };

export type Section = {
  readonly end: number;
  readonly bounds: Bounds;
  /** Exponent of the last scale, 0 where a digit comes last. */
  readonly lastScale: number;
  /** Digits or 十 in it. */
  readonly terms: number;
};

/** Digits that make no number: 三八, 十三五. */
export type IllFormed = 'ill-formed';

/**
 * A number below ten thousand in Chinese digits and small scales.
 *
 *     三千五百零二万
 *     ^^^^^^^^^^^
 *
 * `head` is false behind a bigger group, where 几 may be 1 and 两 is a unit.
 */
export function readSection(text: string, at: number, head: boolean): Section | IllFormed | null {
  let end = at;
  let lo = 0;
  let hi = 0;
  let form: Bounds['form'] = 'exact';
  let lastScale = 4;
  let terms = 0;
  for (;;) {
    const zero = terms > 0 && kindAt(text, end) === Kind.ZERO;
    const from = zero ? end + 1 : end;
    const tens = tensAt(text, from);
    if (tens > 0) {
      if (lastScale <= 1) break;
      lo += tens;
      hi += tens;
      end = from + 1;
      lastScale = 1;
      terms += 1;
      continue;
    }
    const digit = readDigit(text, from, head && terms === 0, lastScale);
    if (digit === 'ill-formed') return digit;
    if (digit === null) break;
    const scale = smallScaleAt(text, digit.end, false);
    if (scale >= lastScale) break;
    const open = scale === 0 && !zero && terms > 0 && lastScale > 1;
    // 一百五 is 150; with a scale behind it (一百五万) it could be either.
    if (open && isBigScale(text, digit.end)) break;
    const unit = 10 ** (open ? lastScale - 1 : scale);
    lo += digit.lo * unit;
    hi += digit.hi * unit + (digit.form === 'vague' ? unit - 1 : 0);
    if (digit.form !== 'exact') form = digit.form;
    end = scale > 0 ? digit.end + 1 : digit.end;
    lastScale = scale;
    terms += 1;
    if (scale === 0 || digit.form === 'vague') break;
  }
  if (terms === 0) return null;
  const least = decimal(lo);
  return { end, bounds: { form, lo: least, hi: form === 'exact' ? least : decimal(hi) }, lastScale, terms };
}

/** 10 for a 十 without a digit before it, 20 for 廿. */
function tensAt(text: string, at: number): number {
  if (kindAt(text, at) === Kind.TENS) return valueAt(text, at) * 10;
  return smallScaleAt(text, at) === 1 ? 10 : 0;
}

function readDigit(text: string, at: number, head: boolean, lastScale: number): Digit | IllFormed | null {
  const kind = kindAt(text, at);
  if (kind === Kind.SEVERAL) return readSeveral(text, at, head, lastScale);
  if (kind !== Kind.TWO && !isHanDigit(kind)) return null;
  const first = valueAt(text, at);
  const second = valueAt(text, at + 1);
  const one: Digit = { end: at + 1, lo: first, hi: first, form: 'exact' };
  const nextKind = kindAt(text, at + 1);
  // 十两 and 三两 are weights.
  if (kind === Kind.TWO && !head && smallScaleAt(text, at + 1) === 0 && !isBigScale(text, at + 1) && second !== 3)
    return null;
  if (nextKind === Kind.TWO && !(head && first === 1)) return one;
  if (nextKind !== Kind.TWO && !isHanDigit(nextKind)) return nextKind === Kind.ZERO ? 'ill-formed' : one;
  const afterKind = kindAt(text, at + 2);
  if (isHanDigit(afterKind) || afterKind === Kind.ZERO) return 'ill-formed';
  const formal = kind === Kind.FORMAL || nextKind === Kind.FORMAL;
  const neighbours = second === first + 1 || (head && first === 3 && second === 5);
  return neighbours && !formal ? { end: at + 2, lo: first, hi: second, form: 'range' } : 'ill-formed';
}

function readSeveral(text: string, at: number, head: boolean, lastScale: number): Digit | null {
  if (hasCharacter(text, at + 1, numeralTable.severalNotBefore)) return null;
  // A 几 in the ones wants a ten before it: 十几, 二十几.
  const scaled = smallScaleAt(text, at + 1, false) > 0 || isBigScale(text, at + 1);
  if (!head && !scaled && lastScale !== 1) return null;
  return { end: at + 1, lo: head ? 2 : 1, hi: 9, form: 'vague' };
}

/** End of the run of digits that begins at `at`: 二〇二二. */
export function digitStringEnd(text: string, at: number): number {
  let end = at;
  while (isHanDigit(kindAt(text, end)) || kindAt(text, end) === Kind.ZERO) end += 1;
  return end;
}

/** The integer that a run of digits writes by position; null for more digits than are read. */
export function digitString(text: string, from: number, to: number): Decimal | null {
  return decimalFromDigits(positional(text, from, to));
}

function positional(text: string, from: number, to: number): string {
  const digits: number[] = [];
  for (let at = from; at < to && digits.length <= MAX_DIGITS; at += 1) digits.push(valueAt(text, at));
  return digits.join('');
}

/**
 * The decimals behind an integer that ends at `at`, or null.
 *
 *     一百二十点五万
 *         ^^
 */
export function readDecimals(
  text: string,
  at: number,
): { readonly end: number; readonly bounds: Bounds | null } | null {
  if (!hasCharacter(text, at, numeralTable.hanPoints) || kindAt(text, at - 1) === Kind.TWO) return null;
  const end = digitStringEnd(text, at + 1);
  if (end === at + 1) return null;
  const scale = smallScaleAt(text, end);
  // 三点五十分 is a time of day; 一点五千万 is an amount, and in 一点五千米 the 千 belongs to the unit.
  if (scale === 1 || (scale > 1 && !isBigScale(text, end + 1))) return null;
  const digits = positional(text, at + 1, end);
  const value = digits.length > MAX_DIGITS ? null : decimal(BigInt(digits), -digits.length);
  return { end, bounds: value && exactly(value) };
}
