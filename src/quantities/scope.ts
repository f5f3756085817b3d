// Words that govern a number from before it: aggregate, per and status.
import type { Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import type { Trie, WordMatch } from '../rulebook/trie.js';
import { longestAt, nextPlace } from '../rulebook/trie.js';
import type { Clause } from './clauses.js';
import type { Worded } from './qualifier.js';
import { applies } from './qualifier.js';
import type { Evidence } from './trace.js';

/**
 * Finds the last word of a trie between a start that only moves right and a place, looking at every character once.
 *
 *     全市累计建立妇女组织626个、“两新”组织349个
 *         ^^^^ governs both: they share the clause
 */
export function lastWordReader<R extends Worded>(
  trie: Trie<R>,
  text: string,
  limit: number,
): (from: number, to: number) => WordMatch<R> | null {
  let read = 0;
  let last: WordMatch<R> | null = null;
  return (from, to) => {
    for (let at = nextPlace(trie, text, Math.max(read, from), to); at < to; at = nextPlace(trie, text, at + 1, to)) {
      const word = longestAt(trie, text, at, limit, (match) => match.end <= to);
      if (word === null) continue;
      // A word that its neighbours make another word hides the shorter ones inside it.
      if (applies(text, word)) last = word;
      at = word.end - 1;
    }
    read = Math.max(read, to);
    return last !== null && last.start >= from ? last : null;
  };
}

/** The nearest word of status: in the number's clause, else in its sentence, else in what a colon opened over it. */
export function statusReader(
  text: string,
  limit: number,
  rules: Rulebook,
): (clause: Clause, start: number) => WordMatch<Row<'statuses'>> | null {
  const { clause: near, sentence: far } = rules.statuses;
  const [inClause, inSentence, inOpening] = [near, far, far].map((trie) => lastWordReader(trie, text, limit));
  return (clause, start) =>
    inClause!(clause.start, start) ??
    inSentence!(clause.sentence, start) ??
    (clause.opening && inOpening!(clause.opening.start, clause.opening.end));
}

export type Per = { readonly per: string; readonly evidence: Evidence };

/** 每人, 每千名 or 人均 in a stretch, with the row that found it; half-open. */
export type PerWord = { readonly start: number; readonly end: number; readonly row: Row<'pers'> };

const LONGEST_REACH = 40;

/** The words of a stretch that reach over their clause, in the order of the text. */
export function findPerWords(text: string, from: number, to: number, rules: Rulebook): PerWord[] {
  const stretch = text.slice(from, to);
  return rules.pers
    .filter(({ row }) => row.reach === 'clause')
    .flatMap(({ row, pattern }) =>
      pattern.findAll(stretch).map(({ start, end }) => ({ start: from + start, end: from + end, row })),
    )
    .sort((a, b) => a.end - b.end);
}

/**
 * 各 right before the number, or 每人, 人均 in its clause; the last one counts. Numbers are asked for from left to right;
 * `text` gives the words as written, `folded` is matched.
 *
 *     为*名困境儿童每人送去了300元的慰问金和500元的慰问品
 *                   ^^^^ per of both amounts
 */
export function perReader(
  text: string,
  folded: string,
  words: readonly PerWord[],
  rules: Rulebook,
): (start: number, clauseStart: number) => Per | null {
  const adjacent = rules.pers.filter(({ row }) => row.reach === 'adjacent');
  let next = 0;
  return (start, clauseStart) => {
    while (next < words.length && words[next]!.end <= start) next++;
    const from = Math.max(clauseStart, start - LONGEST_REACH);
    const before = folded.slice(from, start);
    for (const { row, pattern } of adjacent) {
      const [found] = pattern.findAll(before);
      if (found !== undefined) return perOf(text, { start: from + found.start, end: from + found.end, row });
    }
    const last = words[next - 1];
    return last !== undefined && last.start >= from ? perOf(text, last) : null;
  };
}

const perOf = (text: string, { start, end, row }: PerWord): Per => ({
  per: row.gives === 'each' ? 'each' : text.slice(start, end),
  evidence: { field: 'per', row: row.id, start, end },
});
