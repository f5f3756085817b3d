// Brackets that hold numbers: what stands inside is a sentence of its own, what stands around it goes on over them.
import type { Span } from '../model/span.js';
import { isSign, signs } from '../rulebook/signs.js';
import type { Token } from './token.js';

/** A bracket with both its signs, the numbers inside, and whether words stand before the first of them. */
export type Bracket = Span & { readonly numbers: readonly number[]; readonly worded: boolean };

const OPEN = signs('（(');
const CLOSE = signs('）)');
const LONGEST = 120;

/**
 * The brackets in `text[from, to)` around numbers; `numbers` are indices of `spans`, in the order of the text.
 *
 *     全市总人口（含流动人口5万人）320万人
 *               ^^^^^^^^^^^^^^^^
 */
export function bracketsAround(
  text: string,
  { start: from, end: to }: Span,
  numbers: readonly number[],
  spans: readonly Span[],
): Bracket[] {
  const found: Bracket[] = [];
  for (let start = from; start < to; start++) {
    if (!isSign(OPEN, text, start)) continue;
    const end = closeAfter(text, start, Math.min(to, start + LONGEST));
    const inside = numbers.filter((number) => spans[number]!.start > start && spans[number]!.end < end);
    if (inside.length === 0) continue;
    const worded = /\p{Script=Han}/u.test(text.slice(start, spans[inside[0]!]!.start));
    found.push({ start, end, numbers: inside, worded });
    start = end - 1;
  }
  return found;
}

/** The place behind the sign that closes a bracket, or that of the bracket itself. */
function closeAfter(text: string, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) if (isSign(CLOSE, text, at)) return at + 1;
  return start;
}

/** The tokens with each bracket as one, which says nothing. */
export function asAsides(text: string, tokens: readonly Token[], brackets: readonly Bracket[]): Token[] {
  let next = 0;
  return tokens.flatMap((token): Token[] => {
    while (next < brackets.length && brackets[next]!.end <= token.start) next++;
    const bracket = brackets[next];
    if (bracket === undefined || token.end <= bracket.start) return [token];
    if (token.start > bracket.start) return [];
    const { start, end } = bracket;
    return [{ start, end, text: text.slice(start, end), kind: 'aside', tag: '', quantity: -1 }];
  });
}
