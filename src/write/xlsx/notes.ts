// The last sheet: what the sheets and columns mean, and how to take what the cells show.
import { tableNames, type Words } from '../formats.js';
import { tables } from '../rows/tables.js';
import { wordOf } from '../word.js';
import type { Cell } from './cell.js';
import type { SheetPlan } from './workbook.js';

/** How cells are to be taken, in the order in which they are explained. */
const REMARKS = ['percent', 'number', 'day', 'text', 'rows'] as const;

export const notesPlan = (words: Words): SheetPlan => ({
  name: wordOf(words, 'sheet.notes'),
  columns: [
    { head: wordOf(words, 'about.topic'), wrapped: false },
    { head: wordOf(words, 'about.meaning'), wrapped: true },
  ],
});

/** `generator` is null where there was no report; `cut` is how many cells hold the start of their text only. */
export function notesRows(
  words: Words,
  { generator, cut }: { readonly generator: string | null; readonly cut: number },
) {
  const rows: (readonly Cell[])[] = [
    ...tableNames.map((name) => [wordOf(words, `sheet.${name}`), wordOf(words, `about.${name}`)]),
    ...tables.quantities.columns.map((name) => [wordOf(words, `column.${name}`), wordOf(words, `meaning.${name}`)]),
    ...REMARKS.map((name) => [wordOf(words, `remark.${name}`), wordOf(words, `about.${name}`)]),
    [wordOf(words, 'remark.cut'), cut],
    ...(generator === null ? [] : [[wordOf(words, 'remark.generator'), generator]]),
  ];
  return rows;
}
