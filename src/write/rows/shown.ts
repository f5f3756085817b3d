// Rows as people read them: heads and the values of the contract in their words; numbers and texts of the report as they are.
import type { Words } from '../formats.js';
import { wordOf } from '../word.js';
import type { Cell, Row } from './row.js';

/** Where the words of a closed list stand, for the columns that have one. */
const KEYS: Readonly<Record<string, (code: string) => string>> = {
  dimension: (code) => `dimension.${code}`,
  qualifier: (code) => `qualifier.${code}`,
  change: (code) => `direction.${code}`,
  aggregate: (code) => `aggregate.${code}`,
  status: (code) => `status.${code}`,
  kind: (code) => `kind.${code}`,
};

export type ShownCell = string | number | null;

export const shownHead = (columns: readonly string[], words: Words): string[] =>
  columns.map((column) => wordOf(words, `column.${column}`));

/** One cell a column, in their order. */
export const shownRow = (columns: readonly string[], row: Row, words: Words): ShownCell[] =>
  columns.map((column) => shownCell(column, row[column]!, words));

function shownCell(column: string, cell: Cell, words: Words): ShownCell {
  if (typeof cell === 'boolean') return wordOf(words, `boolean.${cell}`);
  if (typeof cell !== 'string') return cell;
  if (column === 'per') return cell === 'each' ? wordOf(words, `per.${cell}`) : cell;
  const key = KEYS[column]?.(cell);
  return key === undefined ? cell : wordOf(words, key);
}
