// What governs each number of a stretch: qualifier, change, aggregate, per and status, each with its evidence.
import type { Quantity } from '../model/quantity.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import type { WordMatch } from '../rulebook/trie.js';
import type { Candidate } from './candidate.js';
import { dimensionOf, isShare } from './candidate.js';
import { changeReader } from './change.js';
import { clauseReader } from './clauses.js';
import { numberLists } from './lists.js';
import { countedReader } from './counted.js';
import type { Qualified } from './qualifier.js';
import { qualifierOf } from './qualifier.js';
import type { PerWord } from './scope.js';
import { lastWordReader, perReader, statusReader } from './scope.js';
import { startBefore } from './starting-level.js';
import type { Evidence } from './trace.js';

export type Flags = Pick<Quantity, 'dimension' | 'qualifier' | 'change' | 'aggregate' | 'per' | 'status'> & {
  readonly evidence: readonly Evidence[];
};

/** A candidate with all that governs it. */
export type Governed = Flags & { readonly candidate: Candidate };

/** Decides what governs each number; the members of a list share qualifier and change. */
export function govern(
  text: string,
  folded: string,
  candidates: readonly Candidate[],
  perWords: readonly PerWord[],
  stretch: { readonly start: number; readonly end: number; readonly plan: boolean },
  rules: Rulebook,
): Governed[] {
  const clauseAt = clauseReader(folded, stretch.start);
  const aggregateIn = lastWordReader(rules.aggregates, folded, stretch.end);
  const statusOf = statusReader(folded, stretch.end, rules);
  const countedBeside = countedReader(folded, stretch.end, rules);
  const perAt = perReader(text, folded, perWords, rules);
  const changeAt = changeReader(text, folded, rules);
  let lastEnd = stretch.start;
  return numberLists(folded, candidates, rules).flatMap((list) => {
    const clause = clauseAt(list[0]!.start);
    const { change, evidence: changed } = changeAt(list, clause.start);
    const qualifiers = shared(
      list.map((candidate) => qualifierOf(folded, candidate, clause.start, stretch.start, stretch.end, rules)),
    );
    const before = lastEnd;
    lastEnd = list.at(-1)!.end;
    return list.map((candidate, index) => {
      const { qualifier, evidence: qualified } = qualifiers[index]!;
      const sum = aggregateIn(clause.start, candidate.start);
      const aggregate = sum !== null && isSummed(candidate, change, sum, before) ? sum : null;
      const planned = statusOf(clause, candidate.start);
      const from = stretch.plan || planned !== null ? startBefore(folded, candidate, clause.start, rules) : null;
      const status = from === null ? planned : null;
      // 人均 belongs to the indicator of a share or a rate, and is per of an amount.
      const noun = countedBeside(candidate, clause);
      const per = isShare(candidate) ? null : perAt(candidate.start, clause.start);
      const words = [
        noun && noun.value.dimension !== dimensionOf(candidate) && ({ field: 'dimension', ...noun } as const),
        aggregate && ({ field: 'aggregate', ...aggregate } as const),
        status && ({ field: 'status', ...status } as const),
        from && ({ field: 'status', ...from } as const),
      ];
      const evidence = [...candidate.evidence, ...qualified, ...changed];
      for (const word of words)
        if (word) evidence.push({ field: word.field, row: word.value.id, start: word.start, end: word.end });
      if (per !== null) evidence.push(per.evidence);
      return {
        candidate,
        dimension: noun?.value.dimension ?? dimensionOf(candidate),
        qualifier,
        change,
        aggregate: aggregate?.value.aggregate ?? null,
        per: per?.per ?? null,
        status: status?.value.status ?? (stretch.plan && from === null ? 'target' : 'actual'),
        evidence,
      };
    });
  });
}

/** False for a rate whose 共 or 累计 belongs to something else: to the number before it, or 共 to what rises or falls. */
function isSummed(
  candidate: Candidate,
  change: Quantity['change'],
  { start, value }: WordMatch<Row<'aggregates'>>,
  before: number,
): boolean {
  return !isShare(candidate) || (start >= before && (change === null || value.aggregate !== 'total'));
}

/** A member without a qualifier of its own takes that of the last before it, else of the first after it. */
function shared(qualifiers: readonly Qualified[]): Qualified[] {
  let given = qualifiers.find(({ evidence }) => evidence.length > 0);
  return qualifiers.map((own) => {
    if (own.evidence.length > 0) given = own;
    return own.qualifier === 'exact' ? (given ?? own) : own;
  });
}
