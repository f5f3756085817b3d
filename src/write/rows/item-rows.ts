// One flat row an enumerated point.
import type { Content } from '../formats.js';
import { lineCounter } from './places.js';
import { nameOf, type Row } from './row.js';
import { countBelow, sectionPaths } from './sections.js';

export const itemColumns = [
  'report',
  'id',
  'sectionPath',
  'marker',
  'ordinal',
  'text',
  'line',
  'start',
  'end',
  'quantities',
] as const;
export type ItemRow = Row<(typeof itemColumns)[number]>;

/** In the order of the text; `quantities` stand in the item or in one inside it. */
export function* itemRows({ report, text }: Content): Generator<ItemRow> {
  const { items, quantities } = report;
  const paths = sectionPaths(report);
  const lineOf = lineCounter(text);
  const counts = countBelow(
    items,
    quantities.map(({ item }) => item),
  );
  for (const { id, section, marker, ordinal, start, end, ...item } of items) {
    yield {
      report: nameOf(report),
      id,
      sectionPath: section === null ? null : (paths.get(section) ?? null),
      marker,
      ordinal,
      text: item.text,
      line: lineOf(start),
      start,
      end,
      quantities: counts.get(id) ?? 0,
    };
  }
}
