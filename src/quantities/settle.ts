// Settles overlaps between would-be quantities and exclusions in one total order: longest span, then priority, then id.
import type { Candidate } from './candidate.js';
import type { Claim } from './exclusions.js';

/** Exclusions win over quantities of the same span unless their row says otherwise. */
const CANDIDATE_PRIORITY = -1;

type Contender = { readonly start: number; readonly end: number; readonly priority: number; readonly id: string } & (
  { readonly candidate: Candidate; readonly claim?: never } | { readonly claim: Claim; readonly candidate?: never }
);

export type Settled = {
  readonly taken: readonly Candidate[];
  /** Each with the row that won over it. */
  readonly lost: readonly { readonly candidate: Candidate; readonly to: Claim | Candidate }[];
};

/** `taken` is in the order of the text and free of overlaps. */
export function settle(candidates: readonly Candidate[], claims: readonly Claim[]): Settled {
  const contenders: Contender[] = [
    ...candidates.map((candidate) => ({
      start: candidate.start,
      end: candidate.end,
      priority: CANDIDATE_PRIORITY,
      id: candidate.rule,
      candidate,
    })),
    ...claims.map((claim) => ({
      start: claim.start,
      end: claim.end,
      priority: claim.row.priority ?? 0,
      id: claim.row.id,
      claim,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const taken: Candidate[] = [];
  const lost: { candidate: Candidate; to: Claim | Candidate }[] = [];
  for (let i = 0; i < contenders.length;) {
    const first = contenders[i]!;
    let end = first.end;
    let next = i + 1;
    while (next < contenders.length && contenders[next]!.start < end) end = Math.max(end, contenders[next++]!.end);
    if (next > i + 1) settleCluster(contenders.slice(i, next), end, taken, lost);
    else if (first.candidate) taken.push(first.candidate);
    i = next;
  }
  return { taken: taken.sort((a, b) => a.start - b.start), lost };
}

function settleCluster(
  cluster: readonly Contender[],
  end: number,
  taken: Candidate[],
  lost: { candidate: Candidate; to: Claim | Candidate }[],
): void {
  if (cluster.every(({ claim }) => claim !== undefined)) return;
  const order = cluster.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || b.priority - a.priority || (a.id < b.id ? -1 : 1),
  );
  // A winner is at least as long as what comes after it, so an overlap always covers the first or the last place of the loser.
  const base = cluster[0]!.start;
  const owner = new Int32Array(end - base).fill(-1);
  order.forEach((contender, index) => {
    const over = Math.max(owner[contender.start - base]!, owner[contender.end - 1 - base]!);
    if (over < 0) {
      owner.fill(index, contender.start - base, contender.end - base);
      if (contender.candidate) taken.push(contender.candidate);
    } else if (contender.candidate) {
      const winner = order[over]!;
      lost.push({ candidate: contender.candidate, to: winner.claim ?? winner.candidate });
    }
  });
}
