// A table of a report as CSV, as spreadsheets open it: UTF-8 with a byte order mark, lines that end in CRLF, a head in words.
import { stringify, type Options } from 'csv-stringify/sync';
import type { Content, Format, FormatSettings } from './formats.js';
import { plainDecimal } from './plain-decimal.js';
import { shownHead, shownRow } from './rows/shown.js';
import { tables } from './rows/tables.js';

export const csv: Format = { extension: '.csv', binary: false, tables: true, part: writeRows, join: joinRows };

const BYTE_ORDER_MARK = '\ufeff';

const options: Options = {
  record_delimiter: '\r\n',
  escape_formulas: true,
  // Programs that take these for the ends of cells respect quotes.
  quoted_match: /[;\t]/,
  cast: { number: plainDecimal, string: harmless },
};

/** Signs that begin a formula, ASCII and full-width, after white space that a spreadsheet may drop; a leading line end. */
const HIDDEN_FORMULA = /^(?:[\s\p{Cf}]+[=+\-@\uff1d\uff0b\uff0d\uff20]|\n)/u;

/** The library guards cells that begin with a sign; this one what is before it, and signs that no text has. */
function harmless(text: string): string {
  const clean = text.replaceAll(/(?![\t\r\n])\p{Cc}/gu, '\ufffd');
  return HIDDEN_FORMULA.test(clean) ? `'${clean}` : clean;
}

/** Rows without a head. What is null is an empty cell. */
function writeRows(content: Content, { table, words }: FormatSettings): string {
  const { columns, rowsOf } = tables[table ?? 'quantities'];
  const rows = Array.from(rowsOf(content), (row) => shownRow(columns, row, words));
  return rows.length === 0 ? '' : stringify(rows, options);
}

/** Holds one part at a time. */
async function* joinRows(parts: AsyncIterable<string>, { table, words }: FormatSettings): AsyncGenerator<string> {
  const { columns } = tables[table ?? 'quantities'];
  yield BYTE_ORDER_MARK + stringify([shownHead(columns, words)], options);
  yield* parts;
}
