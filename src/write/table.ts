// A report as a table of its quantities for the terminal.
import Table from 'cli-table3';
import { cutToWidth, displayWidth } from './display-width.js';
import type { Content, Format, FormatSettings } from './formats.js';
import { oneAfterOther } from './join.js';
import { overviewColumns, overviewHead, overviewRows, type OverviewRow } from './overview.js';
import { visible } from './visible.js';
import { wordOf } from './word.js';

export const table: Format = { extension: '.txt', binary: false, part: writeTable, join: oneAfterOther };

/** Columns of words give way to a narrow screen; numbers and units never do. */
const YIELDING = overviewColumns.map((name) => name !== 'value' && name !== 'unit');
const ALIGN = overviewColumns.map((name) => (name === 'value' ? ('right' as const) : ('left' as const)));
const NARROWEST = 4;

const GAP = '  ';
const RULE = '\u2500';
const BORDERS = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
  ['', '-mid', '-left', '-right'].map((part) => [`${side}${part}`, '']),
);
/** The table library takes a time that grows with the square of its rows. */
const ROWS_AT_ONCE = 100;

/** No borders: columns aligned by what characters take on screen, a line under the head; words are cut with … to fit. */
export function writeTable(
  { report }: Pick<Content, 'report'>,
  { columns, words }: Pick<FormatSettings, 'columns' | 'words'>,
): string {
  if (report.quantities.length === 0) return `${wordOf(words, 'table.none')}\n`;
  const head = overviewHead(words);
  const rows = overviewRows(report, words).map((row) => row.map(visible));
  const widths = widthsOf([head, ...rows], columns);
  return align([head, widths.map((width) => RULE.repeat(width)), ...rows], widths);
}

/** Columns on screen; the widest of those that yield gives way until the whole fits or all are at their narrowest. */
function widthsOf(rows: readonly OverviewRow[], columns: number): number[] {
  const widths = overviewColumns.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[column]!)), 0),
  );
  let over = widths.reduce((sum, width) => sum + width, GAP.length * (overviewColumns.length - 1)) - columns;
  for (; over > 0; over--) {
    const widest = Math.max(...widths.filter((_, column) => YIELDING[column]));
    if (widest <= NARROWEST) break;
    widths[widths.findIndex((width, column) => YIELDING[column] && width === widest)]!--;
  }
  return widths;
}

/** Lines without white space at their ends. */
function align(rows: readonly OverviewRow[], widths: readonly number[]): string {
  const lines: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const table = new Table({
      chars: { ...Object.fromEntries(BORDERS), middle: GAP },
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
      colWidths: [...widths],
      colAligns: [...ALIGN],
    });
    for (const row of rows.slice(from, from + ROWS_AT_ONCE))
      table.push(row.map((cell, column) => cutToWidth(cell, widths[column]!)));
    lines.push(...table.toString().split('\n'));
  }
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
