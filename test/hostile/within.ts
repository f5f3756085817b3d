// The bounds that a hostile input is held to.
import { expect } from 'vitest';
import { costOf, type Cost } from '../cli/cost-of.js';
import type { RunOptions } from '../cli/run-cli.js';

const MEGABYTE = 1024 * 1024;

export type Bounds = { readonly seconds: number; readonly megabytes: number };

/** Starting the program alone takes 0.6 s and 75 MB, the dictionary of the segmenter as much again. */
export const SMALL: Bounds = { seconds: 6, megabytes: 200 };

/** Runs the command and fails where it takes more, dies, or says that the fault is its own. */
export async function runWithin(args: readonly string[], bounds: Bounds, options: RunOptions = {}): Promise<Cost> {
  const cost = await costOf([...args, '--lang', 'en'], options);
  const { status, stderr, time, memory } = cost;
  expect({ status, stderr: stderr.slice(0, 500) }).toMatchObject({
    status: expect.any(Number),
    stderr: expect.not.stringContaining('internal error'),
  });
  expect(time / 1000, 'seconds on the processor').toBeLessThan(bounds.seconds);
  expect(memory / MEGABYTE, 'megabytes').toBeLessThan(bounds.megabytes);
  return cost;
}
