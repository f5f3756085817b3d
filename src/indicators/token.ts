// A stretch of text as tokens: numbers, quoted names and asides whole, words as the segmenter parts them.
import type { Span } from '../model/span.js';
import type { Segmenter } from './segmenter.js';

export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** name is a quotation “…” or 《…》; aside is （…） or a footnote mark; clause and list are signs. */
  readonly kind: 'word' | 'number' | 'name' | 'aside' | 'clause' | 'list' | 'sign';
  readonly tag: string;
  /** Index of the quantity for a number, else -1. */
  readonly quantity: number;
};

const CLAUSE = new Set('，,；;。！!？?：:\n\r\t');
const LIST = new Set('、');
const PAIRS: ReadonlyMap<string, { readonly close: string; readonly kind: 'name' | 'aside' }> = new Map([
  ['“', { close: '”', kind: 'name' }],
  ['‘', { close: '’', kind: 'name' }],
  ['《', { close: '》', kind: 'name' }],
  ['「', { close: '」', kind: 'name' }],
  ['（', { close: '）', kind: 'aside' }],
  ['(', { close: ')', kind: 'aside' }],
  ['[', { close: ']', kind: 'aside' }],
]);
const LONGEST_NAME = 80;
/** Signs that stand for words left out by the author; they belong to the noun. */
const MASK = new Set('*×');

/** Tokens of `text[from, to)`. `numbers` are the quantities inside, in order; `first` is the index of the first of them. */
export function readTokens(
  text: string,
  from: number,
  to: number,
  numbers: readonly Span[],
  first: number,
  markers: readonly Span[],
  segmenter: Segmenter,
): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let marked = 0;
  let plain = from;
  const push = (start: number, end: number, kind: Token['kind'], tag = '', quantity = -1): void => {
    tokens.push({ start, end, text: text.slice(start, end), kind, tag, quantity });
  };
  const flush = (end: number): void => {
    if (end > plain) tokens.push(...wordsOf(text, plain, end, segmenter));
  };
  for (let at = from; at < to;) {
    const number = numbers[next];
    if (number !== undefined && at >= number.start) {
      flush(number.start);
      push(number.start, number.end, 'number', 'm', first + next);
      next++;
      at = plain = Math.max(at, number.end);
      continue;
    }
    const marker = markers[marked];
    if (marker !== undefined && at >= marker.start) {
      flush(marker.start);
      push(marker.start, marker.end, 'clause');
      marked++;
      at = plain = Math.max(at, marker.end);
      continue;
    }
    const char = text[at]!;
    const close = closeOf(text, at, Math.min(to, number?.start ?? to));
    if (close > 0) {
      flush(at);
      push(at, close, PAIRS.get(char)!.kind, 'nz');
      at = plain = close;
    } else if (CLAUSE.has(char) || LIST.has(char)) {
      flush(at);
      push(at, at + 1, CLAUSE.has(char) ? 'clause' : 'list');
      at = plain = at + 1;
    } else at++;
  }
  flush(to);
  return tokens;
}

/** End of the quotation or the bracket that opens at a place, 0 where none does or a number stands inside. */
function closeOf(text: string, at: number, limit: number): number {
  const pair = PAIRS.get(text[at]!);
  if (pair === undefined) return 0;
  const close = text.slice(at + 1, Math.min(limit, at + LONGEST_NAME)).indexOf(pair.close);
  return close < 0 ? 0 : at + close + 2;
}

const isWordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
/** Footnote marks. */
const NOTE = /^[\u2460-\u2473]$/;

function wordsOf(text: string, start: number, end: number, segmenter: Segmenter): Token[] {
  return segmenter.tag(text.slice(start, end)).flatMap((word) => {
    const piece = text.slice(start + word.start, start + word.end);
    if (piece.trim() === '') return [];
    const kind = NOTE.test(piece) ? 'aside' : isWordless(piece) && !MASK.has(piece) ? 'sign' : 'word';
    return [{ start: start + word.start, end: start + word.end, text: piece, kind, tag: word.tag, quantity: -1 }];
  });
}
