// What is left between headings and furniture becomes paragraphs; a line that a converter broke is joined to the next one.
import type { Paragraph } from '../model/outline.js';
import type { Heading } from './heading.js';
import type { Line } from './line.js';
import { readMarker } from './marker.js';
import type { Rulebook } from '../rulebook/compile.js';
import { BULLET, DASHES, ENDS_LINE, GOES_ON } from './signs.js';

type Block = { readonly start: number; readonly end: number };

/** A paragraph shorter than this that lacks a final sign may be a cell or a slogan: nothing is joined to it. */
const SHORTEST_BROKEN = 28;
/** One so long that ends without a sign goes on even behind an empty line. */
const LONG_BROKEN = 60;

/** Paragraphs in the order of the text, without sections yet. `headings` by the index of their line. */
export function readBody(
  text: string,
  lines: readonly Line[],
  free: (index: number) => boolean,
  headings: ReadonlyMap<number, Heading>,
  rules: Rulebook,
): Omit<Paragraph, 'id' | 'section' | 'page'>[] {
  const blocks: Block[] = [];
  let open: Line | null = null;
  lines.forEach((line, index) => {
    const heading = headings.get(index);
    const rest = heading === undefined ? line : restOf(text, line, heading);
    if (!free(index) || rest === null) {
      open = null;
      return;
    }
    const last = blocks.at(-1);
    if (
      open !== null &&
      last !== undefined &&
      heading === undefined &&
      isBroken(open, last.end - last.start, line, rules)
    )
      blocks.splice(-1, 1, { start: last.start, end: rest.end });
    else blocks.push({ start: rest.start, end: rest.end });
    open = line;
  });
  return blocks.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** What stands on the line after a run-in heading, null after any other. */
function restOf(text: string, line: Line, heading: Heading): Block | null {
  const rest = text.slice(heading.end, line.end);
  return rest.trim() === '' ? null : { start: heading.end + rest.length - rest.trimStart().length, end: line.end };
}

/**
 *     国内生产总值达到33.5万亿元，
 *     比上年增长8.7%；             one sentence over two lines
 */
function isBroken(first: Line, length: number, second: Line, rules: Rulebook): boolean {
  if (first.cells || second.cells || second.level > 0 || second.bold !== 'none') return false;
  if (DASHES.test(second.words) || BULLET.test(second.words) || readMarker(second.words, rules) !== null) return false;
  if (second.afterBlank) return length >= LONG_BROKEN && !ENDS_LINE.test(first.words);
  return GOES_ON.test(first.words) || (length >= SHORTEST_BROKEN && !ENDS_LINE.test(first.words));
}
