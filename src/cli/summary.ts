// What is told at the end of a run: what failed and why, then one line of counts.
import type { Failure } from '../batch/failures.js';
import { sortFailures } from '../batch/failures.js';
import { textOfPath } from '../batch/path-bytes.js';
import type { Messages } from '../messages/index.js';
import { visible } from '../write/visible.js';
import { reasonOf } from './fault.js';

/** A list that is longer says nothing more on a screen. */
const LISTED = 1000;

export type Counts = {
  readonly done: number;
  readonly kept: number;
  readonly passedOver: number;
  readonly quantities: number;
};

/** One line a failure, as for a single file. */
export function failureLines(failures: readonly Failure[], say: Messages): string[] {
  const lines = sortFailures(failures)
    .slice(0, LISTED)
    .map(({ path, fault }) => visible(`report-extract: ${textOfPath(path)}: ${reasonOf(fault, say)}`));
  return failures.length > LISTED ? [...lines, say('batch.more_failures', { count: failures.length - LISTED })] : lines;
}

export function summaryLines(
  { done, kept, passedOver, quantities }: Counts,
  failed: number,
  { seconds, stopped }: { readonly seconds: number; readonly stopped: boolean },
  say: Messages,
): string[] {
  return [
    ...(stopped ? [say('batch.stopped')] : []),
    say('batch.summary', { done, kept, failed, quantities, seconds: seconds.toFixed(1) }),
    ...(passedOver > 0 ? [say('batch.passed_over', { count: passedOver })] : []),
  ];
}
