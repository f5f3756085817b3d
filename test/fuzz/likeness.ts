// Two reports on two forms of one text compared: offsets of one carried over to the other, all the rest equal.
import assert from 'node:assert/strict';

/** An offset of the one text as an offset of the other. */
export type Carry = (offset: number) => number;

const PLACES = new Set(['start', 'end', 'bodyStart', 'bodyEnd']);
/** What says nothing about the text. */
const APART = new Set(['generator', 'source']);

/** The report with its offsets carried; what is a slice of the text goes, for the invariants say that already. */
export function carried(report: unknown, carry: Carry): unknown {
  if (Array.isArray(report)) return report.map((one) => carried(one, carry));
  if (typeof report === 'string') return report.replace(/\r\n?/g, '\n');
  if (typeof report !== 'object' || report === null) return report;
  const entries = Object.entries(report).filter(
    ([key]) => !APART.has(key) && !(key === 'text' && typeof (report as { start?: unknown }).start === 'number'),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      PLACES.has(key) && typeof value === 'number' ? carry(value) : carried(value, carry),
    ]),
  );
}

/** Throws where the report on the changed text is not the report on the first one with its offsets carried. */
export function assertSame(changed: unknown, first: unknown, carry: Carry): void {
  assert.deepEqual(
    carried(changed, (offset) => offset),
    carried(first, carry),
  );
}

/** How offsets move when `from..to` gives way to `length` characters; what ends at `from` stays. */
export const carryOver =
  (from: number, to: number, length: number): Carry =>
  (offset) =>
    offset <= from ? offset : Math.max(offset + length - (to - from), from);
