// A stretch of the text to its quantities: candidates, exclusions, settlement, compounds, then what governs each.
import type { Quantity } from '../model/quantity.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Span } from '../model/span.js';
import { halfWidth } from '../rulebook/fold.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Amount } from './amount.js';
import { amountOf, shareSign } from './amount.js';
import { doubtsOf, unreadable } from './doubts.js';
import { findCandidates } from './candidates.js';
import type { Governed } from './govern.js';
import { govern } from './govern.js';
import { sentencesWith } from './clauses.js';
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
  const sentences = sentencesWith(folded, from, to, found);
  const perWords = sentences.flatMap(({ start, end }) => findPerWords(folded, start, end, rules));
  const claims = [
    ...sentences.flatMap(({ start, end }) => findExclusions(folded, start, end, rules)),
    ...perWords.map(claimOf),
  ];
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
  const amounts = governed.map(({ candidate }) => amountOf(candidate.reading));
  return {
    quantities: governed.map((one, index) => ({
      quantity: quantityOf(text, one, amounts[index]!),
      evidence: one.evidence,
    })),
    passed: passed.sort((a, b) => a.start - b.start || a.end - b.end),
    dates: claims.filter(({ row }) => CALENDAR.has(row.reason)).map(({ start, end }) => ({ start, end })),
    diagnostics: [
      ...governed.flatMap(({ candidate }, index) => doubtsOf(text, candidate, amounts[index]!)),
      ...rejected.flatMap((rejection) => unreadable(text, rejection)),
    ],
  };
}

/** 每千名 claims its own numeral, which counts nothing. */
const claimOf = ({ start, end, row: { id } }: PerWord): Claim => ({ start, end, row: { id, reason: 'ratio' } });

function quantityOf(
  text: string,
  { candidate, dimension, qualifier, change, aggregate, per, status }: Governed,
  amount: Amount,
): BareQuantity {
  const { start, end, unit, numeral, rule } = candidate;
  const { value, min, max, masked } = amount;
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
    dimension,
    qualifier,
    masked,
    change,
    aggregate,
    per,
    status,
    rule,
  };
}
