// What became of every line of a text, and why: title, heading, furniture or paragraph.
import type { Report } from '../model/report.js';
import type { LineTrace } from '../outline/index.js';
import { cutToWidth, displayWidth } from '../write/display-width.js';
import { visible } from '../write/visible.js';
import type { View } from './sighting-lines.js';

const LONGEST_EXCERPT = 48;

type Row = { readonly place: string; readonly as: string; readonly why: string; readonly words: string };

/**
 * One row a line, in columns:
 *
 *     3:1   heading, level 1   numbered  marker/han   一、总体情况
 *     4:1   paragraph          no other sign          全年服务企业3528家…
 */
export function drawLines(lines: readonly LineTrace[], report: Report, view: View): string {
  const rows = lines.map((line) => rowOf(line, report, view));
  const widest = (column: 'place' | 'as' | 'why'): number =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[column])), 0);
  const widths = { place: widest('place'), as: widest('as'), why: widest('why') };
  const pad = (row: Row, column: 'place' | 'as' | 'why'): string =>
    row[column] + ' '.repeat(widths[column] - displayWidth(row[column]));
  const { paint } = view;
  return rows
    .map(
      (row) => `${paint('bold', pad(row, 'place'))}  ${pad(row, 'as')}  ${paint('dim', pad(row, 'why'))}  ${row.words}`,
    )
    .join('\n');
}

/** The lines that are more than text. */
export const tellingLines = (lines: readonly LineTrace[]): readonly LineTrace[] =>
  lines.filter(({ as }) => as !== 'paragraph');

/** The line in which an offset lies. */
export const linesAt = (lines: readonly LineTrace[], offset: number): readonly LineTrace[] =>
  lines.filter(({ start, end }) => start <= offset && offset < end);

function rowOf(line: LineTrace, report: Report, { text, lines, say }: View): Row {
  const { line: number, column } = lines.placeOf(line.start);
  const key = `why.${line.why}`;
  const why = say.has(key) ? say(key) : line.why;
  return {
    place: `${number}:${column}`,
    as: nameOf(line, report, say),
    why: line.row === null ? why : `${why}  ${line.row}`,
    words: cutToWidth(
      visible(text.slice(line.start, Math.min(line.end, line.start + LONGEST_EXCERPT))),
      LONGEST_EXCERPT,
    ),
  };
}

function nameOf({ as, start, end }: LineTrace, { sections, furniture }: Report, say: View['say']): string {
  if (as === 'heading') {
    const { level, plan } = sections.find((one) => one.start < end && start < one.end)!;
    return say(plan ? 'line.plan_heading' : 'line.heading', { level });
  }
  if (as === 'furniture')
    return say(`furniture.${furniture.find((one) => one.start <= start && end <= one.end)!.kind}`);
  return say(as === 'title' ? 'line.title' : 'line.paragraph');
}
