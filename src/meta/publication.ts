// When and by whom a report was published, and on which day it was given.
import type { Meta } from '../model/meta.js';
import type { Rulebook } from '../rulebook/compile.js';
import { isoDay, numbersIn } from './calendar.js';
import type { Evidence } from './evidence.js';
import { firstFind } from './evidence.js';

const PLACES = ['title', 'head', 'front_matter', 'tail'] as const;

/** A day written beside the speaker of a report that was given at a meeting is the day of the meeting. */
export function readDate(
  date: 'published' | 'delivered',
  folded: string,
  evidence: Evidence,
  rules: Rulebook,
): string | null {
  for (const where of PLACES) {
    const rows = rules.dates.filter(({ row }) => row.date === date && row.where === where);
    const find = firstFind(folded, evidence[where], rows);
    const day = find === null ? null : isoDay(numbersIn(folded.slice(find.start, find.end)));
    if (day !== null) return day;
  }
  return null;
}

export function readPublished(
  text: string,
  folded: string,
  evidence: Evidence,
  spoken: boolean,
  rules: Rulebook,
): Meta['published'] {
  const date = spoken ? null : readDate('published', folded, evidence, rules);
  const source = readPublisher(text, folded, evidence, rules);
  return date === null && source === null ? null : { date, source };
}

function readPublisher(text: string, folded: string, evidence: Evidence, rules: Rulebook): string | null {
  for (const where of ['head', 'tail', 'front_matter'] as const) {
    const find = firstFind(
      folded,
      evidence[where],
      rules.publishers.filter(({ row }) => row.where === where),
    );
    if (find !== null) return text.slice(find.start, find.end).trim();
  }
  return null;
}
