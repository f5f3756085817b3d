// Joins a report and its trace to one list: every number that was seen, in the order of the text.
import type { Quantity } from '../model/quantity.js';
import type { Report } from '../model/report.js';
import type { Trace } from '../assemble.js';
import type { Passed, Taken } from '../quantities/trace.js';

export type Sighting =
  ({ readonly kind: 'taken'; readonly of: Quantity } & Taken) | ({ readonly kind: 'passed' } & Passed);

/** By start, the longer first. Throws when the trace names a quantity that the report does not have. */
export function sightingsOf(report: Report, trace: Trace): readonly Sighting[] {
  const quantities = new Map(report.quantities.map((quantity) => [quantity.id, quantity]));
  const taken = trace.taken.map((entry): Sighting => {
    const of = quantities.get(entry.quantity);
    if (of === undefined) throw new Error(`the trace names ${entry.quantity}, which the report does not have`);
    return { kind: 'taken', of, ...entry };
  });
  const passed = trace.passed.map((entry): Sighting => ({ kind: 'passed', ...entry }));
  return [...taken, ...passed].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The sightings that cover an offset; where there are none, the last before it and the first after it. */
export function sightingsAt(
  sightings: readonly Sighting[],
  offset: number,
): { readonly covering: readonly Sighting[]; readonly nearest: readonly Sighting[] } {
  const covering = sightings.filter(({ start, end }) => start <= offset && offset < end);
  if (covering.length > 0) return { covering, nearest: [] };
  const before = sightings.findLast(({ end }) => end <= offset);
  const after = sightings.find(({ start }) => start > offset);
  return { covering, nearest: [before, after].filter((sighting) => sighting !== undefined) };
}
