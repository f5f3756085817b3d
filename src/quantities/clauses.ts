// Clauses and sentences of a stretch: how far a governing word reaches to the left of a number.
import type { Span } from '../model/span.js';
import { CLAUSE_END, COLON, FULL_STOP, GROUPING, HALF_STOP, SENTENCE_END, isDigit, isSign } from './signs.js';

export type Clause = {
  /** Start of the number's own clause. */
  readonly start: number;
  /** Start of its part of a sentence, up to 。 or ； before it, which a word of planning reaches over. */
  readonly sentence: number;
  /** What the last colon before it opens, 。 to colon, half-open, or null: a word there reaches over all that it opens. */
  readonly opening: { readonly start: number; readonly end: number } | null;
};

/**
 * Clause starts of one stretch, asked from left to right. Every character is looked at once.
 *
 *     预期目标是：增长7%；投资增长12%。去年增长5%
 *     ^^^^^^^^^^ opening of both members     none
 */
export function clauseReader(text: string, from: number): (at: number) => Clause {
  let read = from;
  let start = from;
  let sentence = from;
  let whole = from;
  let colon: number | null = null;
  return (at) => {
    for (; read < at; read++) {
      if (!isSign(CLAUSE_END, text, read) || groupsDigits(text, read)) continue;
      start = read + 1;
      if (isSign(COLON, text, read)) colon = read;
      if (!isSign(SENTENCE_END, text, read)) continue;
      sentence = read + 1;
      if (isSign(HALF_STOP, text, read)) continue;
      whole = read + 1;
      colon = null;
    }
    return { start, sentence, opening: colon === null ? null : { start: whole, end: colon } };
  };
}

/** A comma or colon between digits is part of a number. */
const groupsDigits = (text: string, at: number): boolean =>
  isSign(GROUPING, text, at) && isDigit(text, at - 1) && isDigit(text, at + 1);

/**
 * The sentences of `text[from, to)` that hold one of the spans, those in a row as one; each with the stop before it, so that
 * its start is no start of the text. Spans are in the order of the text.
 *
 *     开局良好。新增就业3万人。成效明显。
 *             ^^^^^^^^^^
 */
export function sentencesWith(text: string, from: number, to: number, spans: readonly Span[]): Span[] {
  const sentences: { start: number; end: number }[] = [];
  let end = from;
  for (const span of spans) {
    if (span.end <= end) continue;
    let start = span.start;
    while (start > end && !isSign(FULL_STOP, text, start)) start--;
    const goesOn = sentences.length > 0 && start <= end;
    end = Math.max(end, span.end);
    while (end < to && !isSign(FULL_STOP, text, end)) end++;
    if (goesOn) sentences.at(-1)!.end = end;
    else sentences.push({ start, end });
  }
  return sentences;
}
