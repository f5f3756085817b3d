// Lists of numbers that share what governs them: 分别增长5%和6.8%, 70只、80只左右.
import type { Rulebook } from '../rulebook/compile.js';
import { longestAt } from '../rulebook/trie.js';
import type { Candidate } from './candidate.js';
import { CLAUSE_END, isHan, isSign } from './signs.js';

/**
 * Groups neighbours with nothing but a joining word between them; every candidate is in exactly one group.
 *
 *     收入突破5万元和2万元，分别增长6.5%和10%左右
 *             ^^^^^^^^^            ^^^^^^^^^   two groups of two
 */
export function numberLists<C extends Candidate>(text: string, candidates: readonly C[], rules: Rulebook): C[][] {
  const lists: C[][] = [];
  for (const candidate of candidates) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const joined =
      list && last && (isJoined(text, last.end, candidate.start, rules) || isSpread(text, list, candidate, rules));
    if (joined) list.push(candidate);
    else lists.push([candidate]);
  }
  return lists;
}

/** How far before the first of several numbers the word that announces them may stand: 分别上升约1.24%，2.01%. */
const LONGEST_ANNOUNCED = 8;

/** True where a comma joins a number to a list that 分别 announced, in the unit of the last one and with nothing behind it. */
function isSpread<C extends Candidate>(
  text: string,
  list: readonly C[],
  { start, end, unit }: C,
  rules: Rulebook,
): boolean {
  const [first, last] = [list[0]!, list.at(-1)!];
  if (unit === null || unit.row !== last.unit?.row || (isHan(text, end) && !isJoined(text, end, end + 1, rules)))
    return false;
  const comma = longestAt(rules.linksBefore.comma, text, start, last.end - 1);
  if (comma?.start !== last.end) return false;
  for (let at = first.start; at > first.start - LONGEST_ANNOUNCED && !isSign(CLAUSE_END, text, at - 1); at--) {
    if (longestAt(rules.linksBefore.each, text, at, at - LONGEST_ANNOUNCED) !== null) return true;
  }
  return false;
}

/** True where nothing but a joining word stands in [end, start). */
export function isJoined(text: string, end: number, start: number, rules: Rulebook): boolean {
  if (start <= end) return false;
  const word = longestAt(rules.linksBefore.list, text, start, end - 1);
  return word?.start === end;
}
