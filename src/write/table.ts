// A report as a table of its quantities for the terminal.
import Table from 'cli-table3';
import type { Quantity } from '../model/quantity.js';
import type { Report } from '../model/report.js';
import { amountText } from './amount-text.js';
import { cutToWidth, displayWidth } from './display-width.js';
import type { FormatSettings } from './formats.js';
import { visible } from './visible.js';

type Settings = Pick<FormatSettings, 'columns' | 'label'>;
type Row = readonly string[];

const HEAD = ['indicator', 'action', 'value', 'unit', 'notes', 'section'] as const;
/** Columns of words give way to a narrow screen; numbers and units never do. */
const YIELDING = HEAD.map((name) => name !== 'value' && name !== 'unit');
const ALIGN = HEAD.map((name) => (name === 'value' ? ('right' as const) : ('left' as const)));
const NARROWEST = 4;

const GAP = '  ';
const RULE = '\u2500';
const BORDERS = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
  ['', '-mid', '-left', '-right'].map((part) => [`${side}${part}`, '']),
);
/** The table library takes a time that grows with the square of its rows. */
const ROWS_AT_ONCE = 100;

/** No borders: columns aligned by what characters take on screen, a line under the head; words are cut with … to fit. */
export function writeTable({ report }: { readonly report: Report }, { columns, label }: Settings): string {
  if (report.quantities.length === 0) return `${label('table.none')}\n`;
  const titles = new Map(report.sections.map(({ id, marker, title }) => [id, `${marker ?? ''}${title}`]));
  const head = HEAD.map((name) => label(`table.${name}`));
  const rows = report.quantities.map((quantity) => rowOf(quantity, titles, label).map(visible));
  const widths = widthsOf([head, ...rows], columns);
  return align([head, widths.map((width) => RULE.repeat(width)), ...rows], widths);
}

function rowOf(quantity: Quantity, titles: ReadonlyMap<string, string>, label: Settings['label']): Row {
  const { indicator, action, unit, section } = quantity;
  return [
    indicator?.text ?? '',
    action?.text ?? '',
    amountText(quantity),
    unit,
    notesOf(quantity, label).join(' '),
    section === null ? '' : (titles.get(section) ?? ''),
  ];
}

/** What limits the number, in the order of the contract; what is at its default is left out. */
function notesOf({ qualifier, aggregate, per, status }: Quantity, label: Settings['label']): string[] {
  return [
    ...(qualifier === 'exact' ? [] : [label(`qualifier.${qualifier}`)]),
    ...(aggregate === null ? [] : [label(`aggregate.${aggregate}`)]),
    ...(per === null ? [] : [per === 'each' ? label('per.each') : per]),
    ...(status === 'actual' ? [] : [label(`status.${status}`)]),
  ];
}

/** Columns on screen; the widest of those that yield gives way until the whole fits or all are at their narrowest. */
function widthsOf(rows: readonly Row[], columns: number): number[] {
  const widths = HEAD.map((_, column) => rows.reduce((most, row) => Math.max(most, displayWidth(row[column]!)), 0));
  let over = widths.reduce((sum, width) => sum + width, GAP.length * (HEAD.length - 1)) - columns;
  for (; over > 0; over--) {
    const widest = Math.max(...widths.filter((_, column) => YIELDING[column]));
    if (widest <= NARROWEST) break;
    widths[widths.findIndex((width, column) => YIELDING[column] && width === widest)]!--;
  }
  return widths;
}

/** Lines without white space at their ends. */
function align(rows: readonly Row[], widths: readonly number[]): string {
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
