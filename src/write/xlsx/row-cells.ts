// The flat rows of a report as cells: numbers that are read in groups, days, and sentences in which the number stands out.
import type { Content, TableName, Words } from '../formats.js';
import type { Row } from '../rows/row.js';
import { shownRow } from '../rows/shown.js';
import { tables } from '../rows/tables.js';
import type { Cell, MarkedText } from './cell.js';

const AMOUNTS: ReadonlySet<string> = new Set(['value', 'min', 'max']);
const DAYS: ReadonlySet<string> = new Set(['periodStart', 'periodEnd', 'published', 'delivered']);
/** Texts that take several lines; an item around a number would make every row as tall as the screen. */
const WRAPPED: Readonly<Record<TableName, ReadonlySet<string>>> = {
  quantities: new Set(['sentence']),
  sections: new Set(),
  items: new Set(['text']),
  reports: new Set(),
};

export const isWrapped = (table: TableName, column: string): boolean => WRAPPED[table].has(column);

/** One list of cells a row, in the order of the columns of the table. */
export function cellsOf(table: TableName, content: Content, words: Words): readonly (readonly Cell[])[] {
  const { columns, rowsOf } = tables[table];
  return Array.from(rowsOf(content), (row) =>
    shownRow(columns, row, words).map((cell, index): Cell => {
      const column = columns[index]!;
      if (typeof cell === 'number' && AMOUNTS.has(column)) return { amount: cell, unit: String(row['unit']) };
      if (typeof cell === 'string' && DAYS.has(column)) return { day: cell };
      if (typeof cell === 'string' && column === 'sentence') return markNumber(cell, row, content.text) ?? cell;
      return cell;
    }),
  );
}

/**
 * Where the number of a row stands in its sentence:
 *
 *     全年发放3户，再发放3户
 *                 ^^
 *
 * The same number may stand there twice: the one is meant around which the text reads as the sentence does.
 */
function markNumber(sentence: string, row: Row, text: string): MarkedText | null {
  const [number, offset] = [String(row['text']), Number(row['start'])];
  for (let start = sentence.indexOf(number); start >= 0; start = sentence.indexOf(number, start + 1)) {
    if (text.startsWith(sentence, offset - start)) return { text: sentence, start, end: start + number.length };
  }
  return null;
}
