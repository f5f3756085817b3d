// What a number counts, where the noun beside it tells the dimension that the measure word alone does not: 条 of roads, 户 of enterprises.
import type { Counted, Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import type { WordMatch } from '../rulebook/trie.js';
import { longestAt } from '../rulebook/trie.js';
import type { Candidate } from './candidate.js';
import type { Clause } from './clauses.js';
import { applies } from './qualifier.js';
import { CLAUSE_END, ENUMERATION, QUOTES, isHan, isSign } from './signs.js';

type Noun = WordMatch<Row<'counted'>>;

/** Between the number and its noun may stand what describes it (58户国有企业) or a verb (企业新增58户). */
const REACH = 8;
/** A clause with no more before its number has no noun of its own: 净增144户. */
const NOUNLESS = 4;

/**
 * Finds the noun of each number, asked from left to right; null where none of the rows tells.
 *
 *     规上企业突破1000户，净增144户    企业由30户增加到52户
 *       ^^^^                         of both   ^^^^ of both
 */
export function countedReader(
  text: string,
  limit: number,
  rules: Rulebook,
): (candidate: Candidate, clause: Clause) => Noun | null {
  let last: { readonly unit: string; readonly clause: Clause; readonly end: number; readonly noun: Noun } | null = null;
  return (candidate, clause) => {
    const unit = candidate.unit?.row.id ?? '';
    const nouns = rules.counted.get(unit);
    if (nouns === undefined) return null;
    const own = nounBehind(text, candidate.end, limit, nouns) ?? nounBefore(text, candidate.start, clause.start, nouns);
    const { start, end } = candidate;
    const nounless =
      last?.clause.start === clause.start
        ? start - last.end <= REACH && !isListed(text, last.end, start)
        : start - clause.start <= NOUNLESS && last?.clause.sentence === clause.sentence;
    const shared = nounless && last?.unit === unit && !isHan(text, end) ? last.noun : null;
    const noun = own ?? shared;
    if (noun !== null) last = { unit, clause, end, noun };
    return noun;
  };
}

/** The last of the first nouns in a row: 职工 in 25户企业职工. */
function nounBehind(text: string, end: number, limit: number, { behind }: Counted): Noun | null {
  const nounAt = (at: number) =>
    longestAt(behind, text, at, limit, (match) => applies(text, match) && (isLong(match) || !isHan(text, match.end)));
  for (let at = end; at < end + REACH && !endsPhrase(text, at); at++) {
    let noun = nounAt(at);
    if (noun === null) continue;
    for (let next = nounAt(noun.end); next !== null; next = nounAt(noun.end)) noun = next;
    return noun;
  }
  return null;
}

/** The nearest noun before the number. */
function nounBefore(text: string, start: number, clauseStart: number, { before }: Counted): Noun | null {
  for (let at = start; at > Math.max(clauseStart, start - REACH) && !isSign(ENUMERATION, text, at - 1); at--) {
    const adjacent = at === start || (at === start - 1 && isSign(QUOTES, text, at));
    const noun = longestAt(
      before,
      text,
      at,
      clauseStart - 1,
      (match) => applies(text, match) && (isLong(match) || adjacent),
    );
    if (noun !== null) return noun;
  }
  return null;
}

/** True where another member of a list, with a noun of its own, may begin between the two. */
function isListed(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSign(ENUMERATION, text, at)) return true;
  return false;
}

const endsPhrase = (text: string, at: number): boolean => isSign(CLAUSE_END, text, at) || isSign(ENUMERATION, text, at);

/** A noun of one character may be the end of another word unless it stands right beside the number. */
const isLong = ({ start, end }: Noun): boolean => end - start > 1;
