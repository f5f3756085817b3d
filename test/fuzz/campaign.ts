// Many random cases, each from the seed and its number, until one fails or all have passed.
import fc from 'fast-check';
import { always, byTurns, type Oracle } from './oracles.js';
import { shrink } from './shrink.js';
import { anyText } from './texts.js';

export type Finding = {
  readonly oracle: string;
  readonly seed: number;
  readonly choice: number;
  readonly message: string;
  readonly text: string;
  readonly original: string;
};

export type Campaign = {
  readonly cases: number;
  readonly seed: number;
  /** Told after each slice of cases, with the number of cases so far. */
  readonly progress?: (done: number) => void;
  /** Told of each finding; true goes on. Without it the first one ends the campaign. */
  readonly found?: (finding: Finding) => boolean;
};

const SLICE = 250;
const oneCase = fc.tuple(anyText, fc.nat(1_000_000));

/** The first finding, or null. The same seed tries the same cases, whatever their number. */
export async function campaign({ cases, seed, progress, found }: Campaign): Promise<Finding | null> {
  let first: Finding | null = null;
  for (let done = 0; done < cases; done += SLICE) {
    const slice = fc.sample(oneCase, { seed: seed + done, numRuns: SLICE }).slice(0, cases - done);
    for (const [index, [text, choice]] of slice.entries()) {
      for (const oracle of [always, byTurns[index % byTurns.length]!]) {
        const message = await failure(oracle, text, choice);
        if (message === null) continue;
        const finding = await findingOf(oracle, seed, text, choice, message);
        first ??= finding;
        if (found?.(finding) !== true) return first;
      }
    }
    progress?.(Math.min(cases, done + SLICE));
  }
  return first;
}

async function failure(oracle: Oracle, text: string, choice: number): Promise<string | null> {
  try {
    await oracle.check(text, choice);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function findingOf(oracle: Oracle, seed: number, original: string, choice: number, message: string) {
  const text = await shrink(original, async (shorter) => (await failure(oracle, shorter, choice)) !== null);
  return {
    oracle: oracle.name,
    seed,
    choice,
    message: (await failure(oracle, text, choice)) ?? message,
    text,
    original,
  };
}
