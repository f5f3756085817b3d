// Lists of numbers that share what governs them: 分别增长5%和6.8%, 70只、80只左右.
import type { Rulebook } from '../rulebook/compile.js';
import { longestAt } from '../rulebook/trie.js';
import type { Candidate } from './candidate.js';

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
    if (list && last && isJoined(text, last.end, candidate.start, rules)) list.push(candidate);
    else lists.push([candidate]);
  }
  return lists;
}

/** True where nothing but a joining word stands in [end, start). */
export function isJoined(text: string, end: number, start: number, rules: Rulebook): boolean {
  if (start <= end) return false;
  const word = longestAt(rules.linksBefore.list, text, start, end - 1);
  return word?.start === end;
}
