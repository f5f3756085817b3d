// A numeral with the unit found for it, before anything has decided whether it is a quantity.
import type { Numeral, Reading } from '../cn-numbers/index.js';
import type { Dimension } from '../model/quantity.js';
import type { UnitRow } from '../rulebook/rows.js';
import type { Evidence } from './trace.js';

export type Candidate = {
  /** Numeral to unit, half-open, in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  /** The reading of the whole, which compounds (3元5角) and ranges over units (5%—8%) make anew. */
  readonly reading: Reading;
  readonly unit: UnitMatch | null;
  /** Id of the rule that makes it a quantity. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
};

export type UnitMatch = {
  /** The measure word alone, a slash part included; half-open. */
  readonly start: number;
  readonly end: number;
  readonly row: UnitRow;
  /** Units in brackets after it, as stretches of the text. */
  readonly alternatives: readonly { readonly start: number; readonly end: number }[];
  /** End of the whole, brackets included. */
  readonly spanEnd: number;
};

/** A number that is no quantity, with the reason. */
export type Rejection = {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** The numeral, where nothing but a unit is missing. */
  readonly bare?: Numeral;
};

export type Candidates = { readonly found: readonly Candidate[]; readonly rejected: readonly Rejection[] };

/** A numeral with its unit, or without one by a rule of its own. */
export function withUnit(numeral: Numeral, unit: UnitMatch | null, rule: string): Candidate {
  const { start, reading } = numeral;
  const evidence =
    unit === null ? [] : [{ field: 'unit' as const, row: unit.row.id, start: unit.start, end: unit.end }];
  return { start, end: unit?.spanEnd ?? numeral.end, numeral, reading, unit, rule, evidence };
}

export function dimensionOf({ unit, numeral, reading }: Candidate): Dimension {
  if (unit !== null) return unit.row.dimension;
  return numeral.partsOf !== null || reading.kind === 'fraction' ? 'ratio' : 'other';
}

/** What is a part of something or a measure of change, and never counts a noun. */
export const SHARES: ReadonlySet<Dimension> = new Set(['ratio', 'points', 'multiple']);

export const isShare = (candidate: Candidate): boolean => SHARES.has(dimensionOf(candidate));
