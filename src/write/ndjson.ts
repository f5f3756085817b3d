// JSON a line: a report on each, or a flat row of one of its tables.
import type { Content, Format, FormatSettings } from './formats.js';
import { oneAfterOther } from './join.js';
import { headOfJson, writeJson } from './json.js';
import { tables } from './rows/tables.js';

export const ndjson: Format = {
  extension: '.ndjson',
  binary: false,
  tables: true,
  part: writeNdjson,
  join: oneAfterOther,
  headOf: (beginning, { table }) => (table === null ? headOfJson(beginning) : null),
};

/** Every line ends with a line feed. Rows have the codes of the contract and never words. */
export function writeNdjson(content: Content, { table }: Pick<FormatSettings, 'table'>): string {
  if (table === null) return writeJson(content, { pretty: false });
  let lines = '';
  for (const row of tables[table].rowsOf(content)) lines += `${JSON.stringify(row)}\n`;
  return lines;
}
