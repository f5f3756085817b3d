// The level that a change begins from, which is a fact also where the change is planned.
import type { Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import type { WordMatch } from '../rulebook/trie.js';
import { longestAt, matchesAt } from '../rulebook/trie.js';
import type { Candidate } from './candidate.js';
import { CLAUSE_END, isDigit, isSign } from './signs.js';
import { applies } from './qualifier.js';

/** Between 由 and its level may stand when and of what it was: 由2020年的69元. */
const LONGEST_LEAD = 10;
/** Behind the level may stand 左右. */
const LONGEST_TAIL = 3;
/** The longest of the words that lead to the level reached: 调整到. */
const LONGEST_UPTO = 4;

/**
 * The 由 or 从 before a level that a change begins from, or null.
 *
 *     补助标准由69元提高到74元
 *            ^  of 69元; 74元 has none
 */
export function startBefore(
  text: string,
  { start, end }: Candidate,
  clauseStart: number,
  rules: Rulebook,
): WordMatch<Row<'links'>> | null {
  for (let at = start; at > Math.max(clauseStart, start - LONGEST_LEAD); at--) {
    const word = longestAt(rules.linksBefore.from, text, at, clauseStart - 1, (match) => applies(text, match));
    if (word !== null) return leadsOn(text, end, rules) ? word : null;
    if (isSign(CLAUSE_END, text, at - 1)) return null;
  }
  return null;
}

/** True before 提高到, 增至 and 到. */
function leadsOn(text: string, end: number, rules: Rulebook): boolean {
  for (let at = end; at <= end + LONGEST_TAIL; at++) {
    const change = matchesAt(rules.changes, text, at, text.length).at(-1);
    if (isUpto(text, at, rules)) return at > end || !isDigit(text, at - 1);
    if (change !== undefined) return isUpto(text, change.end, rules);
    if (isSign(CLAUSE_END, text, at)) return false;
  }
  return false;
}

function isUpto(text: string, at: number, rules: Rulebook): boolean {
  for (let length = 1; length <= LONGEST_UPTO; length++) {
    if (longestAt(rules.linksBefore.upto, text, at + length, at - 1)?.start === at) return true;
  }
  return false;
}
