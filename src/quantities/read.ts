// A stretch of the text to its quantities: candidates, exclusions, settlement, compounds, then what governs each.
import type { Dimension, Quantity } from '../model/quantity.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { halfWidth } from '../rulebook/fold.js';
import type { Rulebook } from '../rulebook/compile.js';
import { amountOf, shareSign } from './amount.js';
import type { Candidate } from './candidate.js';
import { findCandidates } from './candidates.js';
import { changeOf } from './change.js';
import { clauseReader } from './clauses.js';
import { joinCompounds } from './compounds.js';
import { findExclusions } from './exclusions.js';
import { numberLists } from './lists.js';
import { qualifierOf } from './qualifier.js';
import { lastWordReader, perOf } from './scope.js';
import { settle } from './settle.js';
import type { Evidence, Passed } from './trace.js';

/** A quantity before the parts of the report are joined: no ids, no indicator. */
export type BareQuantity = Omit<Quantity, 'id' | 'indicator' | 'action' | 'header' | 'section' | 'paragraph' | 'item'>;

export type Reading = {
  readonly quantities: readonly { readonly quantity: BareQuantity; readonly evidence: readonly Evidence[] }[];
  readonly passed: readonly Passed[];
  readonly diagnostics: readonly Diagnostic[];
};

export type Stretch = {
  /** Half-open, in the text. */
  readonly start: number;
  readonly end: number;
  /** True in a part on future work, where numbers are targets. */
  readonly plan: boolean;
};

const NONE: Reading = { quantities: [], passed: [], diagnostics: [] };

/** `folded` is `text` folded for matching: same length, same places. */
export function readQuantities(text: string, folded: string, stretch: Stretch, rules: Rulebook): Reading {
  const { start: from, end: to } = stretch;
  const { found, rejected } = findCandidates(folded, from, to, text.length, rules);
  if (found.length === 0 && rejected.length === 0) return NONE;
  const { taken, lost } = settle(found, found.length === 0 ? [] : findExclusions(folded, from, to, rules));
  const governed = govern(folded, joinCompounds(folded, taken, rules), stretch, rules);
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
    diagnostics: [
      ...governed.flatMap(({ candidate }) => doubtsOf(text, candidate)),
      ...rejected.flatMap((rejection) => unreadable(text, rejection)),
    ],
  };
}

type Flags = Pick<Quantity, 'qualifier' | 'change' | 'aggregate' | 'per' | 'status'> & {
  readonly evidence: readonly Evidence[];
};

/** Decides what governs each number; the members of a list share qualifier and change. */
function govern(
  text: string,
  candidates: readonly Candidate[],
  stretch: Stretch,
  rules: Rulebook,
): ({ candidate: Candidate } & Flags)[] {
  const clauseAt = clauseReader(text, stretch.start);
  const aggregateIn = lastWordReader(rules.aggregates, text, stretch.end);
  const statusInClause = lastWordReader(rules.statuses.clause, text, stretch.end);
  const statusInSentence = lastWordReader(rules.statuses.sentence, text, stretch.end);
  return numberLists(text, candidates, rules).flatMap((list) => {
    const clause = clauseAt(list[0]!.start);
    const { change, evidence: changed } = changeOf(text, list[0]!.start, clause.start, rules);
    const qualifiers = list.map((candidate) => qualifierOf(text, candidate, stretch.start, stretch.end, rules));
    return list.map((candidate, index) => {
      const { qualifier, evidence: qualified } = shared(qualifiers, index);
      const aggregate = aggregateIn(clause.start, candidate.start);
      const status =
        statusInClause(clause.start, candidate.start) ?? statusInSentence(clause.sentence, candidate.start);
      const per =
        change === null && candidate.numeral.partsOf === null && !isShare(candidate)
          ? perOf(text, candidate.start, clause.start, rules)
          : null;
      const words = [
        aggregate && ({ field: 'aggregate', ...aggregate } as const),
        status && ({ field: 'status', ...status } as const),
      ];
      return {
        candidate,
        qualifier,
        change: changeAmount(candidate, change),
        aggregate: aggregate?.value.aggregate ?? null,
        per: per?.per ?? null,
        status: status?.value.status ?? (stretch.plan ? 'target' : 'actual'),
        evidence: [
          ...candidate.evidence,
          ...qualified,
          ...changed,
          ...words.flatMap((word) =>
            word ? [{ field: word.field, row: word.value.id, start: word.start, end: word.end }] : [],
          ),
          ...(per === null ? [] : [per.evidence]),
        ],
      };
    });
  });
}

const isShare = ({ unit }: Candidate): boolean => unit?.row.dimension === 'ratio' || unit?.row.dimension === 'points';

/** A doubling is a change whatever stands before it. */
function changeAmount(candidate: Candidate, change: Quantity['change']): Quantity['change'] {
  return change ?? (candidate.unit?.row.doubles === undefined ? null : { direction: 'up', basis: null });
}

/** A member without a qualifier of its own takes that of the last before it, else of the first after it. */
function shared(qualifiers: readonly ReturnType<typeof qualifierOf>[], index: number): ReturnType<typeof qualifierOf> {
  const own = qualifiers[index]!;
  if (own.qualifier !== 'exact') return own;
  const fromWord = ({ evidence }: ReturnType<typeof qualifierOf>) => evidence.length > 0;
  return qualifiers.slice(0, index).findLast(fromWord) ?? qualifiers.slice(index + 1).find(fromWord) ?? own;
}

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

function dimensionOf({ unit, numeral, reading }: Candidate): Dimension {
  if (unit !== null) return unit.row.dimension;
  return numeral.partsOf !== null || reading.kind === 'fraction' ? 'ratio' : 'other';
}

function doubtsOf(text: string, { start, end, reading }: Candidate): Diagnostic[] {
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
