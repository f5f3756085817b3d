// Where a quantity stands in the text: its line and its sentence, each found in one pass over the whole text.
import type { Span } from '../../model/span.js';

/** What ends a sentence, in Chinese and in ASCII; a line end does too. */
const STOP = /[\u3002\uff01\uff1f\uff1b\u2026!?;\r\n]/g;

const [LF, CR] = [10, 13];

/** Counts lines from 1; they end in LF, CRLF or CR. To be asked from left to right. */
export function lineCounter(text: string): (offset: number) => number {
  let [at, line] = [0, 1];
  return (offset) => {
    for (; at < offset; at++) {
      const sign = text.charCodeAt(at);
      if (sign === LF || (sign === CR && text.charCodeAt(at + 1) !== LF)) line++;
    }
    return line;
  };
}

/**
 * The stretch of a paragraph that holds a span, from stop to stop and without them, trimmed:
 *
 *     全年平稳。走访企业3528家，同比增长12.5%；另有…
 *                       ^^^^^                 走访企业3528家，同比增长12.5%
 *
 * To be asked from left to right. A stop inside the span ends nothing.
 */
export function sentenceFinder(text: string): (span: Span, paragraph: Span) => string {
  const stops = Array.from(text.matchAll(STOP), ({ index }) => index);
  let next = 0;
  return (span, paragraph) => {
    while (next < stops.length && stops[next]! < span.start) next++;
    let after = next;
    while (after < stops.length && stops[after]! < span.end) after++;
    const start = Math.max(paragraph.start, next === 0 ? 0 : stops[next - 1]! + 1);
    const end = Math.min(paragraph.end, stops[after] ?? text.length);
    return text.slice(start, end).trim();
  };
}
