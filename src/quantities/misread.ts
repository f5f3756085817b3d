// Numbers that a scan destroyed: no guess is made, and nothing of them comes out as a number.
import type { Numeral } from '../cn-numbers/index.js';
import { scaleEnd } from '../cn-numbers/index.js';
import type { Rulebook } from '../rulebook/compile.js';
import { longestAt } from '../rulebook/trie.js';
import { MISREAD_BEFORE_SCALE, MISREAD_DIGITS, isDigit, isSign } from './signs.js';

const LONGEST_MISREAD = 16;

/**
 * End of a destroyed number, its scale and unit included, or null: digits, then signs that are none, then a scale, or
 * more digits and a unit.
 *
 *     其他经济类型投资448l亿元，外贸51$1.$2亿元
 *                     ^^^^^^        ^^^^^^^^^
 */
export function endOfMisread(text: string, numeral: Numeral, to: number, rules: Rulebook): number | null {
  if (
    numeral.notation !== 'arabic' ||
    !(isMisread(text, numeral.end) || isTorn(text, numeral) || hasStrayPoint(text, numeral))
  ) {
    return null;
  }
  const stop = Math.min(to, numeral.end + LONGEST_MISREAD);
  let at = numeral.end;
  while (at < stop && (isMisread(text, at) || isDigit(text, at) || text[at] === '.' || text[at] === ',')) at++;
  const scaled = Math.min(to, scaleEnd(text, at));
  const unit = longestAt(rules.units, text, scaled, to);
  const tail = (isDigit(text, at - 1) || hasStrayPoint(text, numeral)) && !hasSign(text, numeral.end, at);
  if (scaled === at && (unit === null || !tail)) return null;
  return unit?.end ?? scaled;
}

/** 1.$2, which a faulty tool left in the place of digits: no currency is written inside a number. */
function isTorn(text: string, { end }: Numeral): boolean {
  return text.startsWith('.$', end) && isDigit(text, end + 2);
}

/** 75.28.% and 98..5%, with a point too many. */
function hasStrayPoint(text: string, { end }: Numeral): boolean {
  return text.startsWith('.%', end) || (text.startsWith('..', end) && isDigit(text, end + 2));
}

const isMisread = (text: string, at: number): boolean =>
  isSign(MISREAD_DIGITS, text, at) || isSign(MISREAD_BEFORE_SCALE, text, at);

/** True where a sign that may as well be a table's line or a question stands in the stretch. */
function hasSign(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSign(MISREAD_BEFORE_SCALE, text, at)) return true;
  return false;
}
