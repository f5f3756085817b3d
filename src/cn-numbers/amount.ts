// A stretch of text already read as an amount: what the readers of this room hand to each other.
import { add, negate, shift } from './decimal.js';
import type { Decimal, Infix, Numeral, Reading } from './numeral.js';

/** Lowest and highest value; one and the same object for an exact amount. */
export type Bounds = { readonly form: 'exact' | 'range' | 'vague'; readonly lo: Decimal; readonly hi: Decimal };

/** One way to take a scale off an amount: 五百万 is 500 * 10 ** 4 and 5 * 10 ** 6. */
export type Mantissa = { readonly value: Decimal; readonly power: number };

export type Amount = {
  readonly end: number;
  /** Null for more digits than are read. */
  readonly bounds: Bounds | null;
  readonly digits: 'arabic' | 'chinese' | 'none';
  /** True where a character of Chinese writing is in it: 1.2万. */
  readonly han: boolean;
  readonly infix: Infix | null;
  readonly scaled: boolean;
  readonly bareScale: boolean;
  /** True for an amount with 万 or 亿. */
  readonly bigScaled: boolean;
  /** True for 0451. */
  readonly zeroLed: boolean;
  readonly mantissas: readonly Mantissa[];
};

/** Nothing is read here; the search goes on at `skipTo`. */
export type Skip = { readonly skipTo: number };

export function isSkip(found: object): found is Skip {
  return 'skipTo' in found;
}

export function exactly(value: Decimal): Bounds {
  return { form: 'exact', lo: value, hi: value };
}

export function mapBounds(bounds: Bounds, change: (value: Decimal) => Decimal): Bounds {
  const lo = change(bounds.lo);
  return { form: bounds.form, lo, hi: bounds.lo === bounds.hi ? lo : change(bounds.hi) };
}

/** Below zero the lower bound is the one that is further off: -20几 lies between -29 and -21. */
export function negateBounds(bounds: Bounds): Bounds {
  const { form, lo, hi } = mapBounds(bounds, negate);
  return { form, lo: hi, hi: lo };
}

export function scaleBounds(bounds: Bounds, power: number): Bounds {
  return power === 0 ? bounds : mapBounds(bounds, (value) => shift(value, power));
}

export function addBounds(a: Bounds, b: Bounds): Bounds {
  const form = a.form === 'exact' ? b.form : a.form;
  const lo = add(a.lo, b.lo);
  return { form, lo, hi: form === 'exact' ? lo : add(a.hi, b.hi) };
}

export function readingOf(bounds: Bounds | null): Reading {
  if (bounds === null) return { kind: 'unbounded' };
  if (bounds.form === 'exact') return { kind: 'exact', value: bounds.lo };
  return { kind: bounds.form, min: bounds.lo, max: bounds.hi };
}

export function notationOf(amount: Amount): Numeral['notation'] {
  if (amount.digits !== 'arabic') return 'chinese';
  return amount.han ? 'mixed' : 'arabic';
}

/** The amount as a numeral that begins at `start`. */
export function toNumeral(start: number, amount: Amount): Numeral {
  return {
    start,
    end: amount.end,
    notation: notationOf(amount),
    reading: readingOf(amount.bounds),
    infix: amount.infix,
    partsOf: null,
    bareScale: amount.bareScale,
    scaled: amount.scaled,
  };
}
