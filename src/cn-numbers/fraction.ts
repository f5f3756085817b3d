// Parts of a whole: 三分之一, 百分之三十, 七成.
import type { Amount, Bounds } from './amount.js';
import { addBounds, isSkip, notationOf, readingOf, scaleBounds } from './amount.js';
import { compare, decimal, toNumber } from './decimal.js';
import type { Decimal, Numeral } from './numeral.js';
import { readAmount } from './scaled.js';
import { approximatorAt } from './scale.js';
import { Kind, hasCharacter, hasWord, isHanDigit, kindAt, numeralTable, valueAt } from './table.js';
import { readBareScale } from './vague.js';

const PARTS = [100, 1000, 10000] as const;

/**
 * The fraction whose denominator has been read, or null.
 *
 *     百分之三十多    三分之二以上
 *     ^^^^^^       ^^^^
 */
export function readFraction(text: string, start: number, denominator: Amount): Numeral | null {
  if (!text.startsWith(numeralTable.fractionWord, denominator.end) || denominator.infix !== null) return null;
  if (denominator.bounds?.form !== 'exact') return null;
  const at = denominator.end + numeralTable.fractionWord.length;
  const numerator = readNumerator(text, at);
  if (numerator === null || numerator.bounds === null) return null;
  const whole = denominator.bounds.lo;
  const partsOf = denominator.bareScale ? PARTS.find((parts) => compare(decimal(parts), whole) === 0) : undefined;
  const fraction = {
    start,
    end: numerator.end,
    notation: notationOf(numerator) === 'arabic' ? 'mixed' : notationOf(numerator),
    infix: numerator.infix,
    bareScale: false,
    scaled: numerator.scaled,
  } as const;
  if (partsOf !== undefined) return { ...fraction, reading: readingOf(numerator.bounds), partsOf };
  if (numerator.bounds.form !== 'exact') return null;
  return { ...fraction, reading: quotientReading(numerator.bounds.lo, whole), partsOf: null };
}

/** Bigger denominators are days, pages and phases: 3/15, 1/30. */
const MAX_SLASH_DENOMINATOR = 10;

/**
 * A fraction in Arabic digits; `end` of the amount is that of its numerator.
 *
 *     2/3以上    3/15、3/4/5、24/7
 *     ^^^       none
 */
export function readSlash(text: string, start: number, numerator: Amount): Numeral | null {
  const { end, bounds, han, zeroLed } = numerator;
  if (!hasCharacter(text, end, numeralTable.slashes) || bounds?.form !== 'exact' || han || zeroLed) return null;
  if (hasCharacter(text, start - 1, numeralTable.slashes + numeralTable.points)) return null;
  const denominator = readAmount(text, end + 1);
  if (denominator === null || isSkip(denominator) || denominator.bounds?.form !== 'exact') return null;
  if (notationOf(denominator) !== 'arabic' || denominator.zeroLed) return null;
  if (hasCharacter(text, denominator.end, numeralTable.slashes)) return null;
  const [top, bottom] = [toNumber(bounds.lo), toNumber(denominator.bounds.lo)];
  if (top === null || bottom === null || !Number.isInteger(top) || !Number.isInteger(bottom)) return null;
  if (top < 1 || top >= bottom || bottom > MAX_SLASH_DENOMINATOR) return null;
  return {
    start,
    end: denominator.end,
    notation: 'arabic',
    reading: quotientReading(bounds.lo, denominator.bounds.lo),
    infix: null,
    partsOf: null,
    bareScale: false,
    scaled: false,
  };
}

function quotientReading(numerator: Decimal, denominator: Decimal): Numeral['reading'] {
  return { kind: 'fraction', numerator, denominator };
}

function readNumerator(text: string, at: number): Amount | null {
  const counted = readAmount(text, at);
  const amount = counted ?? readBareScale(text, at);
  if (amount === null || isSkip(amount)) return null;
  // In 百分之五成 the 五 is no numerator; a 百 is one in 百分之百 only.
  return amount.bareScale && amount.infix !== null ? null : amount;
}

/**
 * Tenths, counted in hundredths. `end` is the end of the amount before 成.
 *
 *     七成    三成五    七八成多    二成立
 *     ^^     ^^^      ^^^^     none
 */
export function readTenths(text: string, start: number, amount: Amount): Numeral | null {
  const { bounds, end } = amount;
  if (!hasCharacter(text, end, numeralTable.tenthWord) || bounds === null || amount.infix !== null) return null;
  if (amount.bigScaled || compare(bounds.hi, decimal(10)) > 0 || hasWord(text, end + 1, numeralTable.tenthNot))
    return null;
  const notation = amount.digits === 'arabic' ? 'mixed' : 'chinese';
  const more = hundredthsAfter(text, end + 1, bounds);
  const infix = more === null ? approximatorAt(text, end + 1, false) : null;
  const sum: Bounds = scaleBounds(bounds, 1);
  return {
    start,
    end: end + 1 + (more === null && infix === null ? 0 : 1),
    notation,
    reading: readingOf(more === null ? sum : addBounds(sum, more)),
    infix,
    partsOf: 100,
    bareScale: false,
    scaled: false,
  };
}

/** The 五 of 三成五, unless it begins a numeral of its own: 三成五十, 七成八成. */
function hundredthsAfter(text: string, at: number, tenths: Bounds): Bounds | null {
  const kind = kindAt(text, at);
  if (tenths.form !== 'exact' || !isHanDigit(kind)) return null;
  const next = kindAt(text, at + 1);
  if (next !== Kind.NONE && next !== Kind.MASK && next !== Kind.SIGN) return null;
  if (hasCharacter(text, at + 1, numeralTable.tenthWord + numeralTable.hanPoints)) return null;
  if (text.startsWith(numeralTable.fractionWord, at + 1)) return null;
  const value = decimal(valueAt(text, at));
  return { form: 'exact', lo: value, hi: value };
}
