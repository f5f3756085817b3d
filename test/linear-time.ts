// Whether time grows with the size of the work and no faster, on a machine that does other things as well.
import { expect } from 'vitest';
import { processorTime } from './processor-time.js';

/** Time may grow so many times as fast as the size: what is constant, caches, and a busy machine. Far below a square. */
const SLACK = 2.5;
/** Milliseconds below which nothing is told apart. */
const FLOOR = 20;
/** Other work slows a run and speeds up none, so the best of several counts. */
const ATTEMPTS = 6;

/**
 * Runs `work` on what `make` gives for either size, by turns, until the best times are in proportion; fails where
 * `ATTEMPTS` turns have not shown it.
 */
export async function expectLinear<T>(
  [small, large]: readonly [number, number],
  make: (size: number) => T,
  work: (material: T) => unknown,
): Promise<void> {
  const [short, long] = [make(small), make(large)];
  const best = [Infinity, Infinity] as [number, number];
  const limit = () => (SLACK * Math.max(best[0], FLOOR) * large) / small;
  for (let attempt = 0; attempt < ATTEMPTS && !(best[1] < limit()); attempt += 1) {
    best[0] = Math.min(best[0], await processorTime(() => work(short)));
    best[1] = Math.min(best[1], await processorTime(() => work(long)));
  }
  expect(best[1], `ms for ${large}, with ${best[0]} ms for ${small}`).toBeLessThan(limit());
}
