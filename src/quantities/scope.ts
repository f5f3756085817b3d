// Words that govern a number from before it: aggregate, per and status.
import type { Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import type { Trie, WordMatch } from '../rulebook/trie.js';
import { longestAt } from '../rulebook/trie.js';
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
  const first = trie.root.next;
  return (from, to) => {
    for (let at = Math.max(read, from); at < to; at++) {
      if (!first.has(text.charCodeAt(at))) continue;
      const word = longestAt(trie, text, at, limit, (match) => match.end <= to && applies(text, match));
      if (word === null) continue;
      last = word;
      at = word.end - 1;
    }
    read = Math.max(read, to);
    return last !== null && last.start >= from ? last : null;
  };
}

export type Per = { readonly per: string; readonly evidence: Evidence };

/**
 * 各 right before the number, or 每人, 人均 in its clause; the last one counts.
 *
 *     为*名困境儿童每人送去了300元的慰问金和500元的慰问品
 *                   ^^^^ per of both amounts
 */
export function perOf(text: string, start: number, clauseStart: number, rules: Rulebook): Per | null {
  const from = Math.max(clauseStart, start - LONGEST_REACH);
  const words = text.slice(from, start);
  let best: { start: number; end: number; row: Row<'pers'> } | null = null;
  for (const { row, pattern } of rules.pers) {
    const found = pattern.findAll(words).at(-1);
    if (found !== undefined && (best === null || found.end > best.end)) best = { ...found, row };
  }
  if (best === null) return null;
  const evidence: Evidence = { field: 'per', row: best.row.id, start: from + best.start, end: from + best.end };
  return { per: best.row.gives === 'each' ? 'each' : words.slice(best.start, best.end), evidence };
}

const LONGEST_REACH = 40;
