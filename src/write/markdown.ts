// The quantities of a report as a Markdown table, to be pasted where people write.
import { displayWidth } from './display-width.js';
import type { Content, Format, FormatSettings } from './formats.js';
import { nameOf } from './rows/row.js';
import { overviewColumns, overviewHead, overviewRows } from './overview.js';
import { visible } from './visible.js';
import { wordOf } from './word.js';

export const markdown: Format = { extension: '.md', binary: false, part: writeMarkdown, join: joinMarkdown };

/** What a delimiter row needs at least, with the colon that aligns a column on the right. */
const NARROWEST = 3;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Signs that Markdown would act on inside a line; without brackets there are no links and no pictures. */
const ACTIVE = /[\\`*_[\]|~$#]/g;

/** A heading with the title of the report, and its table; columns align where characters have their width in a terminal. */
function writeMarkdown({ report }: Pick<Content, 'report'>, { words }: Pick<FormatSettings, 'words'>): string {
  const heading = `## ${inLine(report.meta.title ?? nameOf(report) ?? wordOf(words, 'table.untitled'))}\n\n`;
  if (report.quantities.length === 0) return `${heading}${wordOf(words, 'table.none')}\n`;
  const rows = [overviewHead(words), ...overviewRows(report, words)].map((row) => row.map(inLine));
  const widths = overviewColumns.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[column]!)), NARROWEST),
  );
  const rule = widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  const [head, ...body] = rows.map((row) => row.map((cell, column) => pad(cell, widths[column]!, isNumber(column))));
  return heading + [head!, rule, ...body].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const isNumber = (column: number): boolean => overviewColumns[column] === 'value';

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - displayWidth(cell));
  return right ? space + cell : cell + space;
}

/** Text that stays on its line and is nothing but text. */
const inLine = (text: string): string =>
  visible(text.replaceAll(/[\r\n\u2028\u2029]+/g, ' '))
    .replaceAll(ACTIVE, '\\$&')
    .replaceAll(/[&<>]/g, (sign) => ENTITIES[sign]!)
    .trim();

/** Reports stand apart by an empty line. Holds one part at a time. */
async function* joinMarkdown(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let count = 0;
  for await (const part of parts) yield count++ === 0 ? part : `\n${part}`;
}
