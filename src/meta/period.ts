// The period that is reported on: from the headings that look back, else the title, else the first paragraphs.
import type { Meta } from '../model/meta.js';
import type { Span } from '../model/span.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import { monthsOf, numbersIn } from './calendar.js';
import type { Evidence, Find } from './evidence.js';
import { firstFind, partsOutside } from './evidence.js';

type PeriodRow = Row<'periods'>;
export type Period = { readonly period: Meta['period']; readonly kind: Meta['kind'] };

const ORDER = ['review', 'title', 'text'] as const;
const UNKNOWN: Period = { period: null, kind: null };

/**
 * `skipTitle` where the year of the title is that of the meeting. A half-year or quarter found without its year gives way
 * to a place that names it.
 *
 *     清江市妇联2023年上半年工作总结 … 一、上半年工作总结
 *              ^^^^^^^^^^ the fuller form     ^^^^^^
 */
export function readPeriod(
  text: string,
  folded: string,
  evidence: Evidence,
  skipTitle: boolean,
  rules: Rulebook,
): Period {
  let first: Period | null = null;
  for (const where of ORDER) {
    if (where === 'title' && skipTitle) continue;
    const rows = rules.periods.filter(({ row }) => row.where.includes(where));
    const find = firstFind(folded, spansOf(where, folded, evidence, rules), rows);
    if (find === null) continue;
    const found = periodOf(text, folded, find);
    if (first === null && found.period?.start !== null) return found;
    if (first !== null && isFuller(found, first)) return found;
    first ??= found;
  }
  return first ?? UNKNOWN;
}

/** 2023年上半年 is fuller than 上半年. */
const isFuller = ({ period, kind }: Period, first: Period): boolean =>
  kind === first.kind && period !== null && period.start !== null && period.text.endsWith(first.period?.text ?? '');

/** What is asked in one place: all but names in 《》, whose years are those of a plan, and all but what a title adds on the work to come. */
function spansOf(where: (typeof ORDER)[number], folded: string, evidence: Evidence, rules: Rulebook): readonly Span[] {
  if (where === 'review') return evidence.review;
  return evidence[where].flatMap((span) => {
    const part = folded.slice(span.start, span.end);
    const passed =
      where === 'text' ? namesIn(part) : rules.cues.planned.flatMap(({ pattern }) => pattern.findAll(part));
    return partsOutside(
      span,
      passed.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })),
    );
  });
}

const NAME = /《[^《》]{0,80}》/gu;

const namesIn = (part: string): Span[] =>
  [...part.matchAll(NAME)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));

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
