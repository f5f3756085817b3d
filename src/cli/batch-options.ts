// The options of folders and many files: values that are checked, and what they come to together.
import { availableParallelism, totalmem } from 'node:os';
import type { Shard } from '../batch/shard.js';
import type { BatchSettings } from './batch.js';
import type { ChosenFormat } from './chosen-format.js';
import type { Io } from './io.js';
import type { ProgramOptions } from './options.js';
import { UsageError } from './usage-error.js';

const MOST_JOBS = 512;

/** Throws UsageError. */
export function parseJobs(value: string): number {
  const jobs = /^[0-9]{1,4}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new UsageError('usage.bad_jobs', { value, most: MOST_JOBS });
  return jobs;
}

/** `3/10`. Throws UsageError. */
export function parseShard(value: string): Shard {
  const [, index, count] = /^([0-9]{1,7})\/([0-9]{1,7})$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || shard.count < 1 || shard.index > shard.count) {
    throw new UsageError('usage.bad_shard', { value });
  }
  return shard;
}

export const defaultJobs = (): number => availableParallelism();

const MEGABYTE = 1024 * 1024;
const MOST_MEMORY = 4096;
/** Of all memory, or of what a container may have: one input that is huge goes alone, so it may have the greater part. */
const SHARE = 0.6;

/** What one worker may use, in megabytes; REPORT_EXTRACT_MEMORY sets it. */
export function workerMemory({ env }: Io): number {
  const asked = Number(env['REPORT_EXTRACT_MEMORY']);
  if (Number.isInteger(asked) && asked > 0) return asked;
  const allowed = process.constrainedMemory();
  const all = allowed > 0 ? Math.min(totalmem(), allowed) : totalmem();
  return Math.min(MOST_MEMORY, Math.floor((all / MEGABYTE) * SHARE));
}

/** Throws UsageError for options that make sense for one report alone. */
export function batchSettings(
  target: BatchSettings['target'],
  output: ChosenFormat,
  options: ProgramOptions,
): BatchSettings {
  if (options.textOut !== undefined) throw new UsageError('usage.one_report_only', { name: '--text-out' });
  if (output.name === 'table') throw new UsageError('usage.one_report_only', { name: '--format table' });
  if (options.pretty === true && target.kind !== 'folder') throw new UsageError('usage.line_each');
  return {
    target,
    output,
    filesFrom: options.filesFrom ?? null,
    jobs: options.jobs ?? defaultJobs(),
    ordered: options.unordered !== true,
    ignore: options.ignore,
    shard: options.shard ?? null,
    force: options.force === true,
    failFast: options.failFast === true,
    quiet: options.quiet === true,
    rules: options.rules,
    segmenter: options.segmenter ?? 'jieba',
    encoding: options.encoding ?? null,
  };
}
