// How parts add up under 万 and 亿: what has been read of an amount, and what may still join it.
import type { Bounds } from './amount.js';
import { addBounds, scaleBounds } from './amount.js';
import { readDecimals } from './chinese.js';
import { compare, decimal } from './decimal.js';
import type { Decimal } from './numeral.js';
import type { BigScale } from './scale.js';
import { isBigScale, smallScaleAt } from './scale.js';

/** `power` is the exponent of the last big scale, null before the first. */
export type Sum = { readonly end: number; readonly bounds: Bounds; readonly power: number | null };

/**
 * A part with its scale joins the sum; null where the scale is not smaller than the one before.
 *
 *     3亿5000万    1万2万
 *     ^^^^^^^^    null
 */
export function addGroup(sum: Sum | null, bounds: Bounds, scale: BigScale): Sum | null {
  const { end, power } = scale;
  const group = scaleBounds(bounds, power);
  if (sum === null || sum.power === null) return { end, bounds: group, power };
  if (power < sum.power && isBelow(group, sum.power)) return { end, bounds: addBounds(sum.bounds, group), power };
  // 一万二千亿: 亿 multiplies the 万 before it as well.
  const whole = sum.power === 4 && scale.first === 8 && isBelow(sum.bounds, 8);
  return whole ? { end, bounds: scaleBounds(addBounds(sum.bounds, bounds), power), power } : null;
}

/**
 * A part without a scale ends the sum; null where it is not smaller than the last scale.
 *
 *     1万5000    1万20000
 *     ^^^^^^    null
 */
export function addTail(sum: Sum | null, bounds: Bounds, shorthand: boolean, end: number): Sum | null {
  if (sum === null || sum.power === null) return { end, bounds, power: null };
  const tail = shorthand ? scaleBounds(bounds, sum.power - 1) : bounds;
  return isBelow(tail, sum.power) ? { end, bounds: addBounds(sum.bounds, tail), power: sum.power } : null;
}

/** 一万多亿: a scale behind the approximator multiplies all of it, if it is bigger. */
export function raise(sum: Sum, scale: BigScale | null): Sum {
  if (scale === null || scale.first !== 8 || sum.power !== 4) return sum;
  return { end: scale.end, bounds: scaleBounds(sum.bounds, scale.power), power: scale.power };
}

/** 一万零五十点五; with a scale behind the decimals they belong to something else. */
export function addDecimals(text: string, sum: Sum): Sum {
  const decimals = sum.bounds.form === 'exact' ? readDecimals(text, sum.end) : null;
  if (decimals === null || decimals.bounds === null) return sum;
  if (isBigScale(text, decimals.end) || smallScaleAt(text, decimals.end) > 0) return sum;
  return { end: decimals.end, bounds: addBounds(sum.bounds, decimals.bounds), power: sum.power };
}

function isBelow(bounds: Bounds, power: number): boolean {
  return compare(bounds.hi, powerOfTen(power)) < 0;
}

function powerOfTen(power: number): Decimal {
  return decimal(1, power);
}
