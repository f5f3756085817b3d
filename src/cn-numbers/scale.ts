// Scale words and the approximators that stand beside them.
import type { Infix } from './numeral.js';
import { Kind, approximators, hasCharacter, hasWord, kindAt, numeralTable, valueAt } from './table.js';

/** Powers of ten of a run of big scales: 万亿 is 12. */
export type BigScale = { readonly end: number; readonly power: number; readonly first: number };

/**
 * Exponent of the small scale at `at`, 0 where there is none. The prefix of a unit is none:
 *
 *     145千米    3千人
 *        0      3
 */
export function smallScaleAt(text: string, at: number, afterArabic = true): number {
  const kind = kindAt(text, at);
  if (kind !== Kind.SMALL && kind !== Kind.FORMAL_SMALL) return 0;
  const prefixes = afterArabic ? numeralTable.unitPrefixes : numeralTable.hanUnitPrefixes;
  return hasCharacter(text, at + 1, prefixes[text.charAt(at)] ?? '') ? 0 : valueAt(text, at);
}

export function isBigScale(text: string, at: number): boolean {
  return kindAt(text, at) === Kind.BIG;
}

/** The run of up to three big scales at `at`, none smaller than the one before: 万, 亿, 万亿, 万万. */
export function bigScaleAt(text: string, at: number): BigScale | null {
  let end = at;
  let power = 0;
  let last = 0;
  while (end - at < 3 && isBigScale(text, end) && valueAt(text, end) >= last) {
    last = valueAt(text, end);
    power += last;
    end += 1;
  }
  return end === at ? null : { end, power, first: valueAt(text, at) };
}

/**
 * The approximator at `at`; `round` tells whether the number before it ends in 0 or a scale, which 来 wants.
 *
 *     300余场    20来吨    30来自
 *        ^        ^        none
 */
export function approximatorAt(text: string, at: number, round: boolean): Infix | null {
  if (approximators[text.charCodeAt(at)] !== 1) return null;
  const character = text.charAt(at);
  const overNot = numeralTable.over[character];
  if (overNot !== undefined) return hasWord(text, at, overNot) ? null : 'over';
  const aboutNot = numeralTable.about[character];
  if (aboutNot === undefined || !round) return null;
  return hasCharacter(text, at + 1, aboutNot) ? null : 'about';
}
