// The quantities of a report as people look them over: the six columns that the table of the terminal and Markdown share.
import type { Quantity } from '../model/quantity.js';
import type { Report } from '../model/report.js';
import { amountText } from './amount-text.js';
import type { Words } from './formats.js';
import { wordOf } from './word.js';

export const overviewColumns = ['indicator', 'action', 'value', 'unit', 'notes', 'section'] as const;

export type OverviewRow = readonly string[];

export const overviewHead = (words: Words): OverviewRow =>
  overviewColumns.map((name) => wordOf(words, `table.${name}`));

/** One row a quantity, in the order of the columns; texts as they stand in the report. */
export function overviewRows({ sections, quantities }: Report, words: Words): OverviewRow[] {
  const titles = new Map(sections.map(({ id, marker, title }) => [id, `${marker ?? ''}${title}`]));
  return quantities.map((quantity) => [
    quantity.indicator?.text ?? '',
    quantity.action?.text ?? '',
    amountText(quantity),
    quantity.unit,
    notesOf(quantity, words).join(' '),
    quantity.section === null ? '' : (titles.get(quantity.section) ?? ''),
  ]);
}

/** What limits the number, in the order of the contract; what is at its default is left out. */
function notesOf({ qualifier, aggregate, per, status }: Quantity, words: Words): string[] {
  return [
    ...(qualifier === 'exact' ? [] : [wordOf(words, `qualifier.${qualifier}`)]),
    ...(aggregate === null ? [] : [wordOf(words, `aggregate.${aggregate}`)]),
    ...(per === null ? [] : [per === 'each' ? wordOf(words, 'per.each') : per]),
    ...(status === 'actual' ? [] : [wordOf(words, `status.${status}`)]),
  ];
}
