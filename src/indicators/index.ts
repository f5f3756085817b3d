// The room's door: the quantities of a text to what they measure and the verbs that govern them.
import type { Rulebook } from '../rulebook/compile.js';
import type { Countable, Link } from './link.js';
import { linkTokens } from './link.js';
import { rolesOf } from './role.js';
import type { Segmenter } from './segmenter.js';
import { readTokens } from './token.js';

export type { Countable, Link } from './link.js';
export type { Segmenter, Word } from './segmenter.js';

/** How far a sentence is looked at before and after its numbers. */
const REACH_BEFORE = 240;
const REACH_AFTER = 48;
const SENTENCE_END = new Set('。！!？?\n\r');

/** One link a quantity, in their order. `folded` is the folded text; the segmenter is asked only around numbers. */
export function linkQuantities(
  folded: string,
  countables: readonly Countable[],
  segmenter: Segmenter,
  rules: Rulebook,
): Link[] {
  const roles = rolesOf(rules.vocabulary);
  const links: Link[] = [];
  for (let first = 0; first < countables.length;) {
    const from = startOf(folded, countables[first]!.start);
    let to = endOf(folded, countables[first]!.end);
    let next = first + 1;
    while (next < countables.length && startOf(folded, countables[next]!.start) < to)
      to = Math.max(to, endOf(folded, countables[next++]!.end));
    const tokens = readTokens(folded, from, to, countables.slice(first, next), first, segmenter);
    const found = linkTokens(tokens, countables, roles);
    for (let i = first; i < next; i++) links.push(found.get(i) ?? { indicator: null, action: null, how: 'none' });
    first = next;
  }
  return links;
}

function startOf(text: string, at: number): number {
  let start = at;
  const stop = Math.max(0, at - REACH_BEFORE);
  while (start > stop && !SENTENCE_END.has(text[start - 1]!)) start--;
  return start;
}

function endOf(text: string, at: number): number {
  let end = at;
  const stop = Math.min(text.length, at + REACH_AFTER);
  while (end < stop && !SENTENCE_END.has(text[end]!)) end++;
  return end;
}
