// Where the cells of a table row stand: the one place where everyone learns it.
import type { Span } from '../model/span.js';

/**
 * The cells of a row whose cells are parted by TAB, white space around their words left out; half-open offsets.
 *
 *     全市\t 12.5\t\t人     { 0, 2 } { 4, 8 } { 9, 9 } { 10, 11 }
 *     ^^    ^^^^     ^
 */
export function tabCells(text: string, row: Span): readonly Span[] {
  const cells: Span[] = [];
  for (let start = row.start; start <= row.end;) {
    const tab = text.indexOf('\t', start);
    const end = tab < 0 || tab > row.end ? row.end : tab;
    cells.push(trimmed(text, { start, end }));
    start = end + 1;
  }
  return cells;
}

/** The span without the white space around its words; where it holds nothing else, empty at its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const bare = words.trim();
  const from = bare === '' ? start : start + words.indexOf(bare);
  return { start: from, end: from + bare.length };
}
