// How each line was classified and why, for rule authors.
import type { FurnitureLine } from './furniture.js';
import type { Heading } from './heading.js';
import type { Line } from './line.js';
import type { Title } from './title.js';

export type LineTrace = {
  readonly start: number;
  readonly end: number;
  readonly as: 'title' | 'heading' | 'paragraph' | 'furniture';
  /** A key of the program: numbered, cue, parallel, bold, hash, lead_sentence, alone, first_line, front_matter, row … */
  readonly why: string;
  /** The row that decided, null when none did. */
  readonly row: string | null;
};

/** One entry a line, in the order of the text. */
export function traceLines(
  lines: readonly Line[],
  furniture: ReadonlyMap<number, FurnitureLine>,
  title: Title | null,
  headings: ReadonlyMap<number, Heading>,
): LineTrace[] {
  const titled = new Set(title?.lines);
  return lines.map(({ start, end }, index) => {
    const piece = furniture.get(index);
    if (piece !== undefined) return { start, end, as: 'furniture', why: piece.why, row: piece.row };
    if (title !== null && titled.has(index)) return { start, end, as: 'title', why: title.why, row: title.row };
    const heading = headings.get(index);
    if (heading !== undefined) return { start, end, as: 'heading', why: heading.why, row: heading.row };
    return { start, end, as: 'paragraph', why: 'text', row: null };
  });
}
