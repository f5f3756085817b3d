// One line of a rendered page, with what the choice of the main content must know of it.
import type { ChildNode } from 'domhandler';
import type { Mark } from '../document.js';

export type PageLine = {
  readonly text: string;
  /** Offsets within the line. */
  readonly marks: readonly Mark[];
  /** The node that the line began with. */
  readonly node: ChildNode;
  /** Characters of it that are no link. */
  readonly unlinked: number;
};

/** All lines as one text, one after the other, with their marks. */
export function joinLines(lines: readonly PageLine[]): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let length = 0;
  for (const line of lines) {
    for (const mark of line.marks) marks.push(moved(mark, length));
    length += line.text.length + 1;
  }
  return { text: lines.map(({ text }) => `${text}\n`).join(''), marks };
}

function moved(mark: Mark, by: number): Mark {
  const place = { start: mark.start + by, end: mark.end + by };
  if (mark.kind !== 'table_row') return { ...mark, ...place };
  const cells = mark.cells.map(({ start, end }) => ({ start: start + by, end: end + by }));
  return { ...mark, ...place, cells };
}
