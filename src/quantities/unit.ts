// The unit after a numeral: the longest measure word that may stand there, with its slash part and its alternatives.
import type { Numeral } from '../cn-numbers/index.js';
import { isCountingTwo, readNumeral, toNumber } from '../cn-numbers/index.js';
import type { Span } from '../model/span.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { UnitRow } from '../rulebook/rows.js';
import type { WordMatch } from '../rulebook/trie.js';
import { longestAt } from '../rulebook/trie.js';
import type { UnitMatch } from './candidate.js';
import { halfAt } from './half.js';
import { CLOSE_BRACKET, LINE_BREAK, OPEN_BRACKET, SLASH, SPACE, isDigit, isSign, skipThinSigns } from './signs.js';

const LONGEST_GAP = 2;
/** Below this a Chinese numeral before a grade word is a grade: 三级, 二十四级. */
const GRADES_BELOW = 100;
/** Below this it is a phase: 二期, 十期; but 两期 and 二十四期 are counts. */
const PHASES_BELOW = 11;

/**
 * Reads the unit of a numeral, or null.
 *
 *     投入12.5 万元/亩，
 *            ^^^^    unit 元/亩; the numeral is 12.5 万
 *
 * `limit` is the end of the text, not of the paragraph: one line break may part the two.
 */
export function matchUnit(text: string, numeral: Numeral, limit: number, rules: Rulebook): UnitMatch | null {
  const at = skipGap(text, numeral, limit);
  if (at === null) return null;
  const word = longestAt(
    rules.units,
    text,
    at,
    limit,
    (match) => stands(text, match) && isLed(text, match.value, numeral) && counts(text, match, numeral, limit, rules),
  );
  if (word === null) return null;
  const end = slashEnd(text, word.end, limit, rules);
  const alternative = bracketed(text, end, limit, rules);
  return {
    start: word.start,
    end,
    row: word.value,
    alternatives: alternative === null ? [] : [alternative],
    spanEnd: alternative === null ? end : alternative.end + 1,
  };
}

/** True for 一个, 几次 and their like, where the numeral is an article and counts nothing. */
export function isArticle(text: string, numeral: Numeral, limit: number, rules: Rulebook): boolean {
  const word = longestAt(rules.units, text, numeral.end, limit, (match) => stands(text, match));
  return word?.value.counts === 'definite' && !counts(text, word, numeral, limit, rules);
}

function counts(text: string, match: WordMatch<UnitRow>, numeral: Numeral, limit: number, rules: Rulebook): boolean {
  return countsWith(text, match.value, numeral) || opensHalf(text, match, numeral, limit, rules);
}

/** 一个半小时: an article that a half and a unit of time follow is a one. */
function opensHalf(
  text: string,
  { end, value }: WordMatch<UnitRow>,
  numeral: Numeral,
  limit: number,
  rules: Rulebook,
): boolean {
  if (value.counts !== 'definite' || !isOne(numeral)) return false;
  const half = halfAt(text, end);
  return half !== null && longestAt(rules.units, text, half.end, limit)?.value.dimension === 'time';
}

function stands(text: string, { end, value }: WordMatch<UnitRow>): boolean {
  return !value.notBefore?.some((word) => text.startsWith(word, end));
}

/** The word that a unit wants before its numeral: 翻了 before 一番, but none in 下了一番功夫. Half-open. */
export function wordBefore(text: string, { onlyAfter = [] }: UnitRow, start: number): Span | null {
  const end = skipThinSigns(text, start, 0);
  const word = onlyAfter.find((one) => text.endsWith(one, end));
  return word === undefined ? null : { start: end - word.length, end };
}

const isLed = (text: string, row: UnitRow, { start }: Numeral): boolean =>
  row.onlyAfter === undefined || wordBefore(text, row, start) !== null;

function countsWith(text: string, row: UnitRow, numeral: Numeral): boolean {
  if (numeral.notation === 'mask') return !(row.counts === 'arabic' && row.dimension === 'other');
  if (numeral.notation !== 'chinese') return true;
  switch (row.counts) {
    case 'always':
      return true;
    case 'definite':
      return !(isOne(numeral) || isFew(numeral));
    case 'phase':
      return isAmount(numeral, PHASES_BELOW) || isCountingTwo(text, numeral);
    case 'arabic':
      return isAmount(numeral, GRADES_BELOW);
  }
}

/** False for a whole number below a limit, which may order instead of counting. 几十 and 若干 order nothing. */
function isAmount(numeral: Numeral, limit: number): boolean {
  const { reading, start, end } = numeral;
  switch (reading.kind) {
    case 'exact': {
      const value = toNumber(reading.value);
      // 三点五里, but not 半点 and 一半分
      return value === null || value >= limit || (!Number.isInteger(value) && end - start > 2);
    }
    case 'range':
      return (toNumber(reading.min) ?? limit) >= limit;
    case 'vague':
      return !isFew(numeral);
    default:
      return false;
  }
}

const isOne = ({ reading, bareScale }: Numeral): boolean =>
  reading.kind === 'exact' && !bareScale && toNumber(reading.value) === 1;
const isFew = ({ reading, scaled }: Numeral): boolean =>
  reading.kind === 'vague' && !scaled && reading.max !== null && (toNumber(reading.max) ?? 0) < 10;

/** Where the unit may begin, or null. A line break counts as a gap only when the line of the number holds words before it. */
function skipGap(text: string, numeral: Numeral, limit: number): number | null {
  let at = numeral.end;
  if (numeral.notation === 'chinese') return at;
  while (at < limit && at - numeral.end < LONGEST_GAP && isSign(SPACE, text, at)) at++;
  if (!isSign(LINE_BREAK, text, at)) return at;
  // Two spaces at the end of a line keep it apart from the next, as in a row of cells.
  if (at - numeral.end === LONGEST_GAP || !followsWords(text, numeral.start)) return null;
  if (text.startsWith('\r\n', at)) at++;
  at++;
  return isSign(LINE_BREAK, text, at) ? null : at;
}

/** False for a line that begins with the number: the cell of a table that lost its lines. */
function followsWords(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isSign(SPACE, text, at)) at--;
  return at >= 0 && !isSign(LINE_BREAK, text, at) && !isDigit(text, at);
}

/** End of `/户`, `/立方米`, `/万元` after a unit, or the place itself. */
export function slashEnd(text: string, at: number, limit: number, rules: Rulebook): number {
  if (at >= text.length || !isSign(SLASH, text, at)) return at;
  const scale = readNumeral(text, at + 1);
  const from = scale?.bareScale ? scale.end : at + 1;
  return longestAt(rules.units, text, from, limit)?.end ?? at;
}

/** `（名）` right after a unit, without its brackets. */
export function bracketed(
  text: string,
  at: number,
  limit: number,
  rules: Rulebook,
): { start: number; end: number } | null {
  if (at >= text.length || !isSign(OPEN_BRACKET, text, at)) return null;
  const word = longestAt(rules.units, text, at + 1, limit, ({ end }) => isSign(CLOSE_BRACKET, text, end));
  return word === null ? null : { start: word.start, end: word.end };
}
