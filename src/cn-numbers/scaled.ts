// Parts joined by 万 and 亿 into one amount: 3亿5000万, 一亿零三万, 20余万.
import type { Amount, Mantissa, Skip } from './amount.js';
import { isSkip } from './amount.js';
import type { Infix } from './numeral.js';
import type { Part } from './part.js';
import { readArabicPart } from './arabic-part.js';
import { readChinesePart } from './chinese-part.js';
import { skipSpaces } from './part.js';
import type { BigScale } from './scale.js';
import { approximatorAt, bigScaleAt } from './scale.js';
import type { Sum } from './sum.js';
import { addDecimals, addGroup, addTail, raise } from './sum.js';
import { Kind, kindAt } from './table.js';

/** The sum after one more part; `closed` where no part may follow. */
type Step = {
  readonly sum: Sum;
  readonly infix: Infix | null;
  readonly scaled: boolean;
  readonly han: boolean;
  readonly closed: boolean;
  /** True where the last digit counts the next smaller scale: 三万五. */
  readonly shorthand: boolean;
};

/**
 * The amount that begins with a digit or a ten at `at`. Every scale is smaller than the one before, and what follows a
 * scale is less than one of it; where that ends, the amount ends.
 *
 *     3亿5000万元    1.2万300
 *     ^^^^^^^^       ^^^^
 */
export function readAmount(text: string, at: number): Amount | Skip | null {
  const arabic = kindAt(text, at) === Kind.ARABIC;
  const part = arabic ? readArabicPart(text, at, true) : readChinesePart(text, at, true);
  if (part === null || isSkip(part)) return part;
  if (part.bounds === null) return unbounded(text, part, arabic);
  const first = addPart(text, null, part, arabic, false);
  if (first === null) return null;
  let step = first;
  let parts = 1;
  while (!step.closed) {
    const next = readNext(text, step.sum, arabic);
    if (next === null) break;
    if (isSkip(next)) return next;
    step = next;
    parts += 1;
  }
  const open = !arabic && step.infix === null && step.sum.power !== null && !step.shorthand;
  const { end, bounds, power } = open ? addDecimals(text, step.sum) : step.sum;
  return {
    end,
    bounds,
    digits: arabic ? 'arabic' : 'chinese',
    han: parts > 1 || first.han,
    infix: step.infix,
    scaled: step.scaled && end === step.sum.end,
    bareScale: false,
    bigScaled: power !== null,
    zeroLed: part.zeroLed,
    mantissas: parts === 1 ? mantissasOf(part, first.sum) : [],
  };
}

/** The part behind a big scale, in the digits that the amount began with. */
function readNext(text: string, sum: Sum, arabic: boolean): Step | Skip | null {
  const zero = kindAt(text, sum.end) === Kind.ZERO;
  const at = zero ? sum.end + 1 : sum.end;
  const part = arabic ? readArabicPart(text, at, false) : readChinesePart(text, at, false);
  return part === null || isSkip(part) ? part : addPart(text, sum, part, arabic, zero);
}

function addPart(text: string, before: Sum | null, part: Part, arabic: boolean, zero: boolean): Step | null {
  if (part.bounds === null) return null;
  const { inner, end } = innerOf(text, part, arabic);
  const scale = bigScaleAt(text, arabic && inner === null ? skipSpaces(text, end) : end);
  if (scale === null) {
    const shorthand = before !== null && part.single && !zero;
    const sum = addTail(before, part.bounds, shorthand, end);
    return sum && { sum, infix: inner, scaled: part.scaled, han: part.han, closed: true, shorthand };
  }
  const sum = addGroup(before, part.bounds, scale);
  if (sum === null) return null;
  if (inner !== null) return { sum, infix: inner, scaled: true, han: true, closed: true, shorthand: false };
  return closeGroup(text, sum, part.hasFraction || part.bounds.form !== 'exact');
}

/** The approximator before a scale; spaces may part 余 from Arabic digits: 20余万, 9800 余万. */
function innerOf(text: string, part: Part, arabic: boolean): { inner: Infix | null; end: number } {
  const tight = part.open ? approximatorAt(text, part.end, part.round) : null;
  if (tight !== null || !part.open || !arabic) return { inner: tight, end: part.end + (tight === null ? 0 : 1) };
  const at = skipSpaces(text, part.end);
  const parted = at > part.end && approximatorAt(text, at, part.round) === 'over';
  return parted ? { inner: 'over', end: at + 1 } : { inner: null, end: part.end };
}

/** The approximator behind a scale: 4万余, 一万多亿. */
function closeGroup(text: string, sum: Sum, closed: boolean): Step {
  const infix = approximatorAt(text, sum.end, true);
  if (infix === null) return { sum, infix, scaled: true, han: true, closed, shorthand: false };
  const after = sum.end + 1;
  const raised = raise({ end: after, bounds: sum.bounds, power: sum.power }, bigScaleAt(text, after));
  return { sum: raised, infix, scaled: true, han: true, closed: true, shorthand: false };
}

function mantissasOf(part: Part, sum: Sum): readonly Mantissa[] {
  if (sum.power === null || part.bounds === null) return part.mantissas;
  const shared = sum.power;
  const whole = { value: part.bounds.lo, power: shared };
  return [...part.mantissas.map(({ value, power }) => ({ value, power: power + shared })), whole];
}

function unbounded(text: string, part: Part, arabic: boolean): Amount {
  const scale: BigScale | null = bigScaleAt(text, part.end);
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
