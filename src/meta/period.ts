// The period that is reported on: from the headings that look back, else the title, else the first paragraphs.
import type { Meta } from '../model/meta.js';
import type { Span } from '../model/span.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import { monthsOf, numbersIn } from './calendar.js';
import type { Evidence, Find } from './evidence.js';
import { firstFind } from './evidence.js';

type PeriodRow = Row<'periods'>;
export type Period = { readonly period: Meta['period']; readonly kind: Meta['kind'] };

const ORDER = ['review', 'title', 'text'] as const;
const UNKNOWN: Period = { period: null, kind: null };

/** `skipTitle` where the year of the title is that of the meeting. */
export function readPeriod(
  text: string,
  folded: string,
  evidence: Evidence,
  skipTitle: boolean,
  rules: Rulebook,
): Period {
  for (const where of ORDER) {
    if (where === 'title' && skipTitle) continue;
    const rows = rules.periods.filter(({ row }) => row.where.includes(where));
    const spans = where === 'text' ? evidence.text.flatMap((span) => outsideNames(folded, span)) : evidence[where];
    const find = firstFind(folded, spans, rows);
    if (find !== null) return periodOf(text, folded, find);
  }
  return UNKNOWN;
}

/** The parts of a stretch outside 《》: the years of a plan that is named are not those of the report. */
function outsideNames(folded: string, { start, end }: Span): Span[] {
  const names = [...folded.slice(start, end).matchAll(NAME)].map(({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
  }));
  const starts = [start, ...names.map((name) => name.end)];
  return starts.map((from, index) => ({ start: from, end: names[index]?.start ?? end }));
}

const NAME = /《[^《》]{0,80}》/gu;

function periodOf(text: string, folded: string, { row, start, end }: Find<PeriodRow>): Period {
  const days = daysOf(row, numbersIn(folded.slice(start, end)));
  return {
    period: { text: text.slice(start, end).replace(/\s/g, ''), start: days?.start ?? null, end: days?.end ?? null },
    kind: row.kind,
  };
}

function daysOf({ months, years, kind }: PeriodRow, numbers: readonly number[]): { start: string; end: string } | null {
  if (years !== undefined) return { start: monthsOf(years[0], 1, 1).start, end: monthsOf(years[1], 12, 12).end };
  const [year, second] = numbers;
  if (year === undefined || year < 1900 || year > 2100) return null;
  if (months !== undefined) return monthsOf(year, ...months);
  if (kind === 'month' && second !== undefined && second <= 12) return monthsOf(year, second, second);
  if (kind === 'multi_year' && second !== undefined) {
    const last = second > 99 ? second : Math.floor(year / 100) * 100 + second;
    return last > year ? { start: monthsOf(year, 1, 1).start, end: monthsOf(last, 12, 12).end } : null;
  }
  const last = numbers[2];
  return kind === 'other' && second !== undefined && last !== undefined && second <= last && last <= 12
    ? monthsOf(year, second, last)
    : null;
}
