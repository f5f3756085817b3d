// The room's door: the quantities of a text to what they measure and the verbs that govern them.
import type { Span } from '../model/span.js';
import type { Rulebook } from '../rulebook/compile.js';
import { isSign, signs } from '../rulebook/signs.js';
import type { Countable, Link } from './scene.js';
import { asAsides, bracketsAround } from './brackets.js';
import { linkTokens } from './link.js';
import type { Roles } from './role.js';
import { rolesOf } from './role.js';
import type { Segmenter } from './segmenter.js';
import type { Known } from './token.js';
import { readTokens } from './token.js';

export type { Countable, Link } from './scene.js';
export type { Known } from './token.js';
export type { Segmenter, Word } from './segmenter.js';

/** How far a sentence is looked at before and after its numbers. */
const REACH_BEFORE = 240;
const REACH_AFTER = 48;
const CLAUSES_BEFORE = 2;
const CLAUSE_END = signs('，,；;：:');
const SENTENCE_END = signs('。！!？?\n\r');

/** One link a quantity, in their order. */
export type Linker = (folded: string, countables: readonly Countable[], known: readonly Known[]) => Link[];

/**
 * A linker may be used for any number of texts. It takes the folded text and asks the segmenter only around numbers;
 * `known` are the list markers (一是, （1）), which begin a clause and belong to no phrase, and the dates, in order.
 */
export function createLinker(segmenter: Segmenter, rules: Rulebook): Linker {
  const roles = rolesOf(rules);
  return (folded, countables, known) => linkQuantities(folded, countables, known, segmenter, roles);
}

function linkQuantities(
  folded: string,
  countables: readonly Countable[],
  known: readonly Known[],
  segmenter: Segmenter,
  roles: Roles,
): Link[] {
  const links: Link[] = [];
  const knownIn = spansWithin(known);
  for (let first = 0; first < countables.length;) {
    const from = startOf(folded, countables[first]!.start);
    let to = endOf(folded, countables[first]!.end);
    let next = first + 1;
    while (next < countables.length && startOf(folded, countables[next]!.start, to - 1) < to)
      to = Math.max(to, endOf(folded, countables[next++]!.end));
    const numbers = Array.from({ length: next - first }, (_, index) => first + index);
    const found = linkStretch(
      folded,
      { start: from, end: to },
      numbers,
      countables,
      knownIn(from, to),
      segmenter,
      roles,
    );
    for (const number of numbers) links.push(found.get(number) ?? NONE);
    first = next;
  }
  return links;
}

const NONE: Link = { indicator: null, action: null, how: 'none' };

/** Links the numbers of one stretch; those in brackets by what stands there, the others as if the brackets held none. */
function linkStretch(
  folded: string,
  stretch: Span,
  numbers: readonly number[],
  countables: readonly Countable[],
  known: readonly Known[],
  segmenter: Segmenter,
  roles: Roles,
): Map<number, Link> {
  const tokens = readTokens(folded, stretch, numbers, countables, known, segmenter, roles);
  const links = linkTokens(tokens, countables, roles);
  const brackets = bracketsAround(folded, stretch, numbers, countables);
  if (brackets.length === 0) return links;
  for (const [number, link] of linkTokens(asAsides(folded, tokens, brackets), countables, roles))
    links.set(number, link);
  for (const { start, end, numbers: own, worded } of brackets) {
    if (!worded) continue;
    const words = tokens.filter((token) => token.start > start && token.end < end);
    const inner = linkTokens(words, countables, roles);
    for (const number of own) links.set(number, innerLink(inner.get(number) ?? NONE, links.get(number) ?? NONE, start));
  }
  return links;
}

/** What was read over the whole, unless that is a noun before the bracket with the words in it. */
function innerLink(inner: Link, whole: Link, open: number): Link {
  const { indicator } = whole;
  return indicator !== null && indicator.start < open && indicator.end > open ? inner : whole;
}

/** The number's own clause and the two before it, in its sentence: what the links look at. */
function startOf(text: string, at: number, floor = 0): number {
  let start = at;
  let clauses = 0;
  const stop = Math.max(floor, at - REACH_BEFORE);
  for (; start > stop && !isSign(SENTENCE_END, text, start - 1); start--) {
    if (isSign(CLAUSE_END, text, start - 1) && ++clauses > CLAUSES_BEFORE) break;
  }
  return start;
}

/** The end of the number's own clause. */
function endOf(text: string, at: number): number {
  let end = at;
  const stop = Math.min(text.length, at + REACH_AFTER);
  while (end < stop && !isSign(SENTENCE_END, text, end) && !isSign(CLAUSE_END, text, end)) end++;
  return end;
}

/** The spans inside a stretch; stretches are asked from left to right. */
function spansWithin<S extends Span>(spans: readonly S[]): (from: number, to: number) => S[] {
  let next = 0;
  return (from, to) => {
    while (next < spans.length && spans[next]!.start < from) next++;
    let end = next;
    while (end < spans.length && spans[end]!.end <= to) end++;
    return spans.slice(next, end);
  };
}
