// The numerals of a text, in one pass from left to right.
import { isSkip } from './amount.js';
import type { Numeral } from './numeral.js';
import { readAt } from './read.js';
import { kinds } from './table.js';

/**
 * The numerals that begin in [from, to), in order and without overlap; the text is read as if it ended at `to`.
 *
 *     慰问25户，发放1.2万元
 *       ^^     ^^^^
 */
export function findNumerals(text: string, from = 0, to: number = text.length): readonly Numeral[] {
  const readable = to < text.length ? text.slice(0, to) : text;
  const found: Numeral[] = [];
  let at = Math.max(0, from);
  for (;;) {
    while (at < readable.length && kinds[readable.charCodeAt(at)] === 0) at += 1;
    if (at >= readable.length) return found;
    const next = readAt(readable, at);
    if (isSkip(next)) {
      at = next.skipTo;
    } else {
      found.push(next);
      at = next.end;
    }
  }
}

/** The numeral that the whole string is, white space around it aside; null where it is none or more than one. */
export function parseNumeral(text: string): Numeral | null {
  const start = text.length - text.trimStart().length;
  const next = readAt(text, start);
  return isSkip(next) || next.end !== text.trimEnd().length ? null : next;
}
