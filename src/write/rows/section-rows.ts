// One flat row a section.
import type { Content } from '../formats.js';
import { lineCounter } from './places.js';
import { nameOf, type Row } from './row.js';
import { countBelow, sectionPaths } from './sections.js';

export const sectionColumns = [
  'report',
  'id',
  'parent',
  'level',
  'marker',
  'title',
  'subtitle',
  'path',
  'plan',
  'line',
  'start',
  'end',
  'quantities',
] as const;
export type SectionRow = Row<(typeof sectionColumns)[number]>;

/** In the order of the text; `quantities` stand in the section or below it. */
export function* sectionRows({ report, text }: Content): Generator<SectionRow> {
  const { sections, quantities } = report;
  const paths = sectionPaths(report);
  const lineOf = lineCounter(text);
  const counts = countBelow(
    sections,
    quantities.map(({ section }) => section),
  );
  for (const { id, parent, level, marker, title, subtitle, plan, start, end } of sections) {
    yield {
      report: nameOf(report),
      id,
      parent,
      level,
      marker,
      title,
      subtitle,
      path: paths.get(id) ?? null,
      plan,
      line: lineOf(start),
      start,
      end,
      quantities: counts.get(id) ?? 0,
    };
  }
}
