// Amounts without a digit: 百余, 上万, 数十万, 若干, 半.
import type { Amount, Bounds, Skip } from './amount.js';
import { exactly, scaleBounds } from './amount.js';
import { decimal } from './decimal.js';
import type { Infix, Numeral, Reading } from './numeral.js';
import { chineseRunEnd } from './chinese-part.js';
import { approximatorAt, bigScaleAt, isBigScale, smallScaleAt } from './scale.js';
import { Kind, hasCharacter, hasWord, isHanDigit, kindAt, numeralTable } from './table.js';

/** A run of scales with the approximators in and behind it, as it stands behind a digit, a mask or nothing. */
export type ScaleSuffix = {
  readonly end: number;
  readonly small: number;
  readonly big: number;
  readonly infix: Infix | null;
};

/**
 * Scales and approximator from `at` on; end equals `at` where there are none.
 *
 *     **余万人   千万余元
 *       ^^      ^^^
 */
export function readScaleSuffix(text: string, at: number): ScaleSuffix {
  const small = smallScaleAt(text, at);
  let end = small > 0 ? at + 1 : at;
  let big = bigScaleAt(text, end);
  end = big?.end ?? end;
  const infix = approximatorAt(text, end, end > at);
  if (infix !== null) {
    end += 1;
    if (big === null) {
      big = bigScaleAt(text, end);
      end = big?.end ?? end;
    }
  }
  return { end, small, big: big?.power ?? 0, infix };
}

/** End of the scale words at `at`, or `at` where there are none. */
export function scaleEnd(text: string, at: number): number {
  return readScaleSuffix(text, at).end;
}

/**
 * A scale that nothing counts, read as one of it; behind a digit it ends a number that could not be read.
 *
 *     近百余万元   亿万群众   1.2.3万
 *      ^^^       none      none
 */
export function readBareScale(text: string, at: number): Amount | Skip | null {
  if (kindAt(text, at) === Kind.FORMAL_SMALL || kindAt(text, at - 1) === Kind.ARABIC) return null;
  const { end, small, big, infix } = readScaleSuffix(text, at);
  if (small + big === 0) return null;
  // 万一, 百二十, 百几十, 气象万千: no amounts.
  if (goesOn(text, end, infix === null)) return { skipTo: chineseRunEnd(text, at) };
  return bareAmount(end, exactly(decimal(1, small + big)), infix, small + big);
}

function goesOn(text: string, at: number, digitsToo: boolean): boolean {
  const kind = kindAt(text, at);
  if (smallScaleAt(text, at) > 0 || isBigScale(text, at)) return true;
  return digitsToo && (isHanDigit(kind) || kind === Kind.TENS || kind === Kind.SEVERAL);
}

/** 成千上万, 成百上千, 成千成万: `at` is on a scale behind 成. */
export function isThousandsIdiom(text: string, at: number, end: number): boolean {
  if (!hasCharacter(text, at - 1, numeralTable.thousandsWord)) return false;
  return hasCharacter(text, end, numeralTable.atLeast + numeralTable.thousandsWord) || smallScaleAt(text, at - 2) > 0;
}

/** True where the scale at `at` begins a word: 百姓, 百分点. */
export function isScaleWord(text: string, at: number): boolean {
  return hasWord(text, at, numeralTable.bareScaleNot);
}

function bareAmount(end: number, bounds: Bounds, infix: Infix | null, power: number): Amount {
  return {
    end,
    bounds,
    digits: 'none',
    han: true,
    infix,
    scaled: true,
    bareScale: true,
    bigScaled: power > 3,
    zeroLed: false,
    mantissas: [],
  };
}

/**
 * 上 before a bare scale.
 *
 *     带动上百万人    以上百货    成千上万
 *        ^^^       none      none
 */
export function readAtLeast(text: string, at: number): Amount | Skip | null {
  if (hasCharacter(text, at - 1, numeralTable.atLeastNotAfter)) return null;
  if (hasCharacter(text, at - 2, numeralTable.thousandsWord) && smallScaleAt(text, at - 1) > 0) {
    return { skipTo: chineseRunEnd(text, at) };
  }
  const ten = smallScaleAt(text, at + 1) === 1;
  if (ten && !isBigScale(text, at + 2)) return null;
  const bare = readBareScale(text, at + 1);
  if (bare === null || 'skipTo' in bare || isScaleWord(text, at + 1)) return null;
  return { ...bare, infix: bare.infix ?? 'at_least' };
}

/**
 * 数 before a scale, which it turns into two to nine of it.
 *
 *     数十万元    人数十万
 *     ^^^       none
 */
export function readCountHead(text: string, at: number): Amount | null {
  if (hasCharacter(text, at - 1, numeralTable.countNotAfter)) return null;
  const { end, small, big, infix } = readScaleSuffix(text, at + 1);
  if (small + big === 0 || isScaleWord(text, at + 1)) return null;
  const section: Bounds = { form: 'vague', lo: decimal(2, small), hi: decimal(10 ** (small + 1) - 1) };
  return { ...bareAmount(end, scaleBounds(section, big), infix, small + big), digits: 'chinese', bareScale: false };
}

/** 若干: vague and without bounds. */
export function readIndefinite(text: string, at: number): Numeral | null {
  const found = numeralTable.indefinite.find((candidate) => text.startsWith(candidate, at));
  if (found === undefined) return null;
  return word(at, at + found.length, { kind: 'vague', min: null, max: null }, null);
}

/** 百分百: all of a hundred parts. */
export function readWhole(text: string, at: number): Numeral | null {
  const found = numeralTable.wholeWords.find((candidate) => text.startsWith(candidate, at));
  if (found === undefined) return null;
  return word(at, at + found.length, { kind: 'exact', value: decimal(100) }, 100);
}

/** 半, and 一半 when `at` is on the 一: 0.5. */
export function readHalf(text: string, at: number): Numeral | null {
  const half = kindAt(text, at) === Kind.HALF ? at : at + 1;
  if (kindAt(text, half) !== Kind.HALF || hasCharacter(text, half + 1, numeralTable.halfNotBefore)) return null;
  if (half === at && hasCharacter(text, at - 1, numeralTable.halfNotAfter)) return null;
  return word(at, half + 1, { kind: 'exact', value: decimal(5, -1) }, null);
}

function word(start: number, end: number, reading: Reading, partsOf: 100 | null): Numeral {
  return { start, end, notation: 'chinese', reading, infix: null, partsOf, bareScale: false, scaled: false };
}
