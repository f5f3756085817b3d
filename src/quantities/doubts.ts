// Diagnostics of a number: its value is rounded or out of range, or it cannot be read.
import type { Diagnostic } from '../model/diagnostic.js';
import type { Span } from '../model/span.js';
import type { Amount } from './amount.js';
import type { Rejection } from './candidate.js';

/** What could not be kept of an amount that is read. */
export function doubtsOf(text: string, { start, end }: Span, { doubt }: Amount): Diagnostic[] {
  if (doubt === null) return [];
  const what =
    doubt === 'value_rounded'
      ? 'has more than 15 significant digits; its value is rounded'
      : 'is beyond the range of a double; its value is null';
  return [{ code: doubt, severity: 'warning', message: `${excerpt(text, start, end)} ${what}`, start, end }];
}

/** A number that could not be read at all. */
export function unreadable(text: string, { start, end, reason }: Rejection): Diagnostic[] {
  if (reason !== 'unreadable') return [];
  return [
    {
      code: 'unreadable_number',
      severity: 'warning',
      message: `${excerpt(text, start, end)} cannot be read as a number`,
      start,
      end,
    },
  ];
}

const LONGEST_EXCERPT = 40;
const excerpt = (text: string, start: number, end: number): string =>
  end - start > LONGEST_EXCERPT ? `${text.slice(start, start + LONGEST_EXCERPT)}…` : text.slice(start, end);
