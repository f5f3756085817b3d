// Parts joined by 万 and 亿 into one amount: 3亿5000万, 一亿零三万, 20余万.
import type { Amount, Bounds, Mantissa, Skip } from './amount.js';
import { addBounds, isSkip, scaleBounds } from './amount.js';
import { compare, decimal, shift } from './decimal.js';
import type { Decimal, Infix } from './numeral.js';
import type { Part } from './part.js';
import { readArabicPart, readChinesePart, skipSpaces } from './part.js';
import type { BigScale } from './scale.js';
import { approximatorAt, bigScaleAt } from './scale.js';
import { Kind, kindAt } from './table.js';

/** What has been read so far; `power` is the exponent of the last big scale, null before the first. */
type Sum = { readonly end: number; readonly bounds: Bounds; readonly power: number | null };

/**
 * The amount that begins with a digit or a ten at `at`. Every scale is smaller than the one before, and what follows a
 * scale is less than one of it; where that ends, the amount ends.
 *
 *     3亿5000万元    1.2万300
 *     ^^^^^^^^       ^^^^
 */
export function readAmount(text: string, at: number): Amount | Skip | null {
  const arabic = kindAt(text, at) === Kind.ARABIC;
  let sum: Sum | null = null;
  let infix: Infix | null = null;
  let mantissas: readonly Mantissa[] = [];
  let scaled = false;
  let zeroLed = false;
  let han = false;
  for (;;) {
    const start: number = sum === null ? at : sum.end;
    const zero: boolean = sum !== null && kindAt(text, start) === Kind.ZERO;
    const from: number = zero ? start + 1 : start;
    const part: Part | Skip | null = arabic
      ? readArabicPart(text, from, sum === null)
      : readChinesePart(text, from, sum === null);
    if (part === null) break;
    if (isSkip(part)) return part;
    if (part.bounds === null) return unbounded(text, part, arabic);
    const inner: Infix | null = part.open ? approximatorAt(text, part.end, part.round) : null;
    const partEnd: number = inner === null ? part.end : part.end + 1;
    const scale: BigScale | null = part.countsScale
      ? bigScaleAt(text, arabic && inner === null ? skipSpaces(text, partEnd) : partEnd)
      : null;
    const next: Sum | null =
      scale === null ? addTail(sum, part, part.bounds, zero, partEnd) : addGroup(sum, part.bounds, scale);
    if (next === null) break;
    mantissas = sum === null ? mantissasOf(part, part.bounds, scale) : [];
    if (sum === null) zeroLed = part.zeroLed;
    han ||= scale !== null || part.scaled || part.bounds.form !== 'exact';
    scaled = scale !== null || part.scaled;
    sum = next;
    infix = inner;
    if (scale === null || inner !== null) break;
    infix = approximatorAt(text, scale.end, true);
    if (infix !== null) {
      sum = raise({ ...sum, end: scale.end + 1 }, bigScaleAt(text, scale.end + 1));
      break;
    }
    if (part.hasFraction || part.bounds.form !== 'exact') break;
  }
  if (sum === null) return null;
  const { end, bounds, power } = sum;
  const digits = arabic ? 'arabic' : 'chinese';
  return { end, bounds, digits, han, infix, scaled, bareScale: false, bigScaled: power !== null, zeroLed, mantissas };
}

function addGroup(sum: Sum | null, bounds: Bounds, scale: BigScale): Sum | null {
  const group = scaleBounds(bounds, scale.power);
  if (sum === null || sum.power === null) return { end: scale.end, bounds: group, power: scale.power };
  if (scale.power < sum.power && compare(group.hi, powerOfTen(sum.power)) < 0) {
    return { end: scale.end, bounds: addBounds(sum.bounds, group), power: scale.power };
  }
  // 一万二千亿: 亿 multiplies the 万 before it as well.
  if (sum.power === 4 && scale.first === 8 && compare(sum.bounds.hi, powerOfTen(8)) < 0) {
    return { end: scale.end, bounds: scaleBounds(addBounds(sum.bounds, bounds), scale.power), power: scale.power };
  }
  return null;
}

/** 一万多亿: a scale behind the approximator multiplies all of it, if it is bigger. */
function raise(sum: Sum, scale: BigScale | null): Sum {
  if (scale === null || scale.first !== 8 || sum.power !== 4) return sum;
  return { end: scale.end, bounds: scaleBounds(sum.bounds, scale.power), power: scale.power };
}

function addTail(sum: Sum | null, part: Part, bounds: Bounds, zero: boolean, end: number): Sum | null {
  if (sum === null || sum.power === null) return { end, bounds, power: null };
  const tail = part.single && !zero ? scaleBounds(bounds, sum.power - 1) : bounds;
  if (compare(tail.hi, powerOfTen(sum.power)) >= 0) return null;
  return { end, bounds: addBounds(sum.bounds, tail), power: sum.power };
}

function mantissasOf(part: Part, bounds: Bounds, scale: BigScale | null): readonly Mantissa[] {
  if (scale === null) return part.mantissas;
  const whole = { value: bounds.lo, power: scale.power };
  if (part.mantissas.length === 0) return [whole];
  return [...part.mantissas.map(({ value, power }) => ({ value, power: power + scale.power })), whole];
}

function powerOfTen(power: number): Decimal {
  return shift(decimal(1), power);
}

function unbounded(text: string, part: Part, arabic: boolean): Amount {
  const scale = bigScaleAt(text, part.end);
  return {
    end: scale?.end ?? part.end,
    bounds: null,
    digits: arabic ? 'arabic' : 'chinese',
    han: scale !== null,
    infix: null,
    scaled: scale !== null,
    bareScale: false,
    bigScaled: scale !== null,
    zeroLed: false,
    mantissas: [],
  };
}
