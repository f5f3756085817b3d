// How much a run holds at once: the same for a folder and for the filter.
import type { FlowOptions } from './flow.js';

const MEGABYTE = 1024 * 1024;

/** How many inputs wait before the workers, for each of them: enough that none stands idle. */
const QUEUE = 4;

/** How many results may be held back by one that is slow, for each worker. */
const HELD = 64;

type Sized =
  | { readonly kind: string }
  | { readonly kind: 'line'; readonly line: { readonly length: number } }
  | { readonly kind: 'part'; readonly part: string };

/** Of a character outside Latin-1, which every report has. */
const BYTES_PER_CHARACTER = 2;

function heldBytesOf(result: Sized): number {
  if ('part' in result) return result.part.length * BYTES_PER_CHARACTER;
  return 'line' in result ? result.line.length : 0;
}

/** Bounds of a flow through `jobs` workers. One input that is larger than `runningBytes` goes alone. */
export function limitsFor(jobs: number) {
  return {
    running: jobs * QUEUE,
    waiting: jobs * HELD,
    runningBytes: 32 * MEGABYTE,
    heldBytesOf,
    heldBytes: 64 * MEGABYTE,
  } satisfies Partial<FlowOptions<never, Sized>>;
}
