// A line of the text with the marks in it, and how lines are joined without losing the places of the marks.
import type { Mark } from './document.js';

export type Line = {
  readonly text: string;
  /** Offsets into `text`; by start, the outer before the inner. */
  readonly marks: readonly Mark[];
};

export const emptyLine: Line = { text: '', marks: [] };

/** Adds lines to others; any number of them, where spreading would run out of stack. */
export function addLines(to: Line[], lines: Iterable<Line>): void {
  for (const line of lines) to.push(line);
}

/** The lines one after the other with `separator` between them. */
export function joinLines(lines: readonly Line[], separator: string): Line {
  if (lines.length === 1) return lines[0]!;
  const marks: Mark[] = [];
  let length = 0;
  for (const line of lines) {
    for (const mark of line.marks) marks.push(shifted(mark, length));
    length += line.text.length + separator.length;
  }
  return { text: lines.map(({ text }) => text).join(separator), marks };
}

function shifted(mark: Mark, by: number): Mark {
  const start = mark.start + by;
  const end = mark.end + by;
  if (mark.kind !== 'table_row') return { ...mark, start, end };
  return { ...mark, start, end, cells: mark.cells.map((cell) => ({ start: cell.start + by, end: cell.end + by })) };
}
