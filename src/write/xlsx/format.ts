// Reports as one Excel workbook: a sheet for each flat table, and one that explains them.
import type { Generator } from '../../model/source.js';
import { tableNames, type Format, type TableName, type Words } from '../formats.js';
import { shownHead } from '../rows/shown.js';
import { tables } from '../rows/tables.js';
import { wordOf } from '../word.js';
import type { Cell } from './cell.js';
import { notesPlan, notesRows } from './notes.js';
import { cellsOf, isWrapped } from './row-cells.js';
import { openWorkbook, type SheetPlan } from './workbook.js';

type Part = { readonly generator: Generator; readonly rows: Readonly<Record<TableName, readonly (readonly Cell[])[]>> };

const tablePlan = (table: TableName, words: Words): SheetPlan => {
  const { columns } = tables[table];
  const heads = shownHead(columns, words);
  return {
    name: wordOf(words, `sheet.${table}`),
    columns: columns.map((column, index) => ({ head: heads[index]!, wrapped: isWrapped(table, column) })),
  };
};

const perTable = <Value>(make: (table: TableName) => Value): Record<TableName, Value> => ({
  quantities: make('quantities'),
  sections: make('sections'),
  items: make('items'),
  reports: make('reports'),
});

const named = ({ name, version, rules, segmenter }: Generator): string =>
  [`${name} ${version}`, `rules ${rules}`, ...(segmenter === null ? [] : [segmenter])].join(', ');

/** A part is the rows of its report as JSON. */
export const xlsx: Format = {
  extension: '.xlsx',
  binary: true,
  part: (content, { words }) =>
    JSON.stringify({
      generator: content.report.generator,
      rows: perTable((table) => cellsOf(table, content, words)),
    } satisfies Part),
  join: joinWorkbook,
};

/** Holds one part and, compressed, all sheets but the first. */
async function* joinWorkbook(
  parts: AsyncIterable<string>,
  { words }: { readonly words: Words },
): AsyncGenerator<Uint8Array> {
  let written: Uint8Array[] = [];
  const drain = () => {
    const bytes = written;
    written = [];
    return bytes;
  };
  const plans = { ...perTable((table) => tablePlan(table, words)), notes: notesPlan(words) };
  const workbook = openWorkbook(plans, (bytes) => written.push(bytes));
  let generator: string | null = null;
  for await (const part of parts) {
    const report = JSON.parse(part) as Part;
    generator ??= named(report.generator);
    for (const table of tableNames) for (const row of report.rows[table]) workbook.add(table, row);
    yield* drain();
  }
  for (const row of notesRows(words, { generator, cut: workbook.cut() })) workbook.add('notes', row);
  workbook.finish();
  yield* drain();
}
