// A stretch of the text to its quantities: candidates, exclusions, settlement, compounds, then what governs each.
import type { Quantity } from '../model/quantity.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Span } from '../model/span.js';
import { halfWidth } from '../rulebook/fold.js';
import type { Rulebook } from '../rulebook/compile.js';
import { amountOf, shareSign } from './amount.js';
import type { Candidate } from './candidate.js';
import { dimensionOf } from './candidate.js';
import { findCandidates } from './candidates.js';
import type { Flags } from './govern.js';
import { govern } from './govern.js';
import { joinCompounds } from './compounds.js';
import type { Claim } from './exclusions.js';
import { findExclusions } from './exclusions.js';
import type { PerWord } from './scope.js';
import { findPerWords } from './scope.js';
import { settle } from './settle.js';
import type { Evidence, Passed } from './trace.js';

/** A quantity before the parts of the report are joined: no ids, no indicator. */
export type BareQuantity = Omit<Quantity, 'id' | 'indicator' | 'action' | 'header' | 'section' | 'paragraph' | 'item'>;

export type Reading = {
  readonly quantities: readonly { readonly quantity: BareQuantity; readonly evidence: readonly Evidence[] }[];
  readonly passed: readonly Passed[];
  /** Dates and stretches of the calendar around the quantities; they may overlap. */
  readonly dates: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
};

export type Stretch = {
  /** Half-open, in the text. */
  readonly start: number;
  readonly end: number;
  /** True in a part on future work, where numbers are targets. */
  readonly plan: boolean;
};

const NONE: Reading = { quantities: [], passed: [], dates: [], diagnostics: [] };

const CALENDAR: ReadonlySet<string> = new Set(['date', 'period']);

/** `folded` is `text` folded for matching: same length, same places. */
export function readQuantities(text: string, folded: string, stretch: Stretch, rules: Rulebook): Reading {
  const { start: from, end: to } = stretch;
  const { found, rejected } = findCandidates(folded, from, to, text.length, rules);
  if (found.length === 0 && rejected.length === 0) return NONE;
  const perWords = found.length === 0 ? [] : findPerWords(folded, from, to, rules);
  const claims = found.length === 0 ? [] : [...findExclusions(folded, from, to, rules), ...perWords.map(claimOf)];
  const { taken, lost } = settle(found, claims);
  const governed = govern(text, folded, joinCompounds(folded, taken, rules), perWords, stretch, rules);
  const passed: Passed[] = [
    ...rejected.map(({ start, end, reason }) => ({ start, end, reason, row: null })),
    ...lost.map(({ to: winner }) =>
      'row' in winner
        ? { start: winner.start, end: winner.end, reason: winner.row.reason, row: winner.row.id }
        : { start: winner.start, end: winner.end, reason: 'overlapped', row: winner.rule },
    ),
  ];
  return {
    quantities: governed.map(({ candidate, ...flags }) => ({
      quantity: quantityOf(text, candidate, flags),
      evidence: flags.evidence,
    })),
    passed: passed.sort((a, b) => a.start - b.start || a.end - b.end),
    dates: claims.flatMap(({ start, end, row }) => (CALENDAR.has(row.reason) ? [{ start, end }] : [])),
    diagnostics: [
      ...governed.flatMap(({ candidate }) => doubtsOf(text, candidate)),
      ...rejected.flatMap((rejection) => unreadable(text, rejection)),
    ],
  };
}

/** 每千名 claims its own numeral, which counts nothing. */
const claimOf = ({ start, end, row: { id } }: PerWord): Claim => ({ start, end, row: { id, reason: 'ratio' } });

function quantityOf(text: string, candidate: Candidate, flags: Flags): BareQuantity {
  const { start, end, unit, numeral, reading, rule } = candidate;
  const { value, min, max, masked } = amountOf(reading);
  const { qualifier, change, aggregate, per, status } = flags;
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    min,
    max,
    unit: unit === null ? shareSign(numeral) : (unit.row.doubles ?? halfWidth(text.slice(unit.start, unit.end))),
    altUnits: (unit?.alternatives ?? []).map((alternative) =>
      halfWidth(text.slice(alternative.start, alternative.end)),
    ),
    dimension: dimensionOf(candidate),
    qualifier,
    masked,
    change,
    aggregate,
    per,
    status,
    rule,
  };
}

/** What could not be kept of a number, as a diagnostic. */
export function doubtsOf(
  text: string,
  { start, end, reading }: Pick<Candidate, 'start' | 'end' | 'reading'>,
): Diagnostic[] {
  const { doubt } = amountOf(reading);
  if (doubt === null) return [];
  const what =
    doubt === 'value_rounded'
      ? 'has more than 15 significant digits; its value is rounded'
      : 'is beyond the range of a double; its value is null';
  return [{ code: doubt, severity: 'warning', message: `${excerpt(text, start, end)} ${what}`, start, end }];
}

function unreadable(
  text: string,
  { start, end, reason }: { start: number; end: number; reason: string },
): Diagnostic[] {
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
