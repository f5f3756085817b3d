// Batches as a user runs them: one worker against two, and the memory that few and many files take.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, median, wallTime } from './measure.mjs';

const bin = fileURLToPath(new URL('../../bin/report-extract.js', import.meta.url));
const peak = new URL('./peak.mjs', import.meta.url).href;

/** Runs `use` with a folder that goes when it is done. */
export function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'report-extract-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `count` files in folders of a hundred, with the texts in turn; a number in each makes it one of its own. */
export function writeCorpus(folder, texts, count) {
  for (let n = 0; n < count; n++) {
    const place = join(folder, String(Math.floor(n / 100)).padStart(4, '0'));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${n}.txt`), `${texts[n % texts.length]}\n共${n}户。\n`);
  }
  return folder;
}

/** Bytes of memory that a run takes at its most, all threads together. Throws when it fails. */
export function convert(folder, jobs) {
  return withFolder((out) => {
    const args = ['--import', peak, bin, folder, '-o', `${out}/`, '--jobs', String(jobs), '--quiet'];
    const { status, output } = spawnSync(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`report-extract ${folder} ended with status ${status}`);
    return JSON.parse(output[3]).memory;
  });
}

/** How many times as fast two workers are as one, start and dictionary of each worker included. */
export const speedOfTwo = (folder) =>
  compare(
    3,
    wallTime,
    () => convert(folder, 1),
    () => convert(folder, 2),
  ).ratio;

/** The middle of three runs with two workers, in megabytes. */
export const peakOf = (folder) => median(Array.from({ length: 3 }, () => convert(folder, 2))) / 1_000_000;
