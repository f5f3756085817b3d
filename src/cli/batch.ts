// The default command on many reports: plans, starts the workers, takes what comes of each input, and tells the end.
import { convertAll, countInputs } from '../batch/convert-all.js';
import { writeFailures, type Failure } from '../batch/failures.js';
import { openPool, type Pool } from '../batch/pool.js';
import { findRoots } from '../batch/roots.js';
import type { Shard } from '../batch/shard.js';
import { messagesFor } from '../messages/index.js';
import type { EncodingName } from '../read/encoding-name.js';
import type { SegmenterName } from '../words/name.js';
import { OutputError } from '../write/output-error.js';
import { visible } from '../write/visible.js';
import { workerMemory } from './batch-options.js';
import { openBatchOutput, type Made } from './batch-output.js';
import type { Target } from './batch-target.js';
import type { ChosenFormat } from './chosen-format.js';
import { describeFault, reasonOf } from './fault.js';
import { readFileList } from './file-list.js';
import { openSegmenter, readRules } from './input.js';
import { Interrupted, onInterrupt } from './interrupt.js';
import type { Context } from './io.js';
import { openProgress } from './progress.js';
import { failureLines, summaryLines } from './summary.js';

export type BatchSettings = {
  readonly target: Exclude<Target, { kind: 'single' }>;
  readonly output: ChosenFormat;
  readonly filesFrom: string | null;
  readonly jobs: number;
  readonly ordered: boolean;
  readonly ignore: readonly string[];
  readonly shard: Shard | null;
  readonly force: boolean;
  readonly failFast: boolean;
  readonly quiet: boolean;
  readonly rules: readonly string[];
  readonly segmenter: SegmenterName;
  readonly encoding: EncodingName | null;
};

/** 0 when all inputs went well, 1 when some failed, 129, 130 or 143 when a signal stopped the run. */
export async function runBatch(
  { io, say }: Context,
  operands: readonly string[],
  settings: BatchSettings,
): Promise<number> {
  const { target, jobs, shard, quiet } = settings;
  const began = performance.now();
  await Promise.all([readRules(settings.rules), openSegmenter(settings.segmenter)]);
  const listed = settings.filesFrom === null ? [] : await readFileList(io, settings.filesFrom);
  const roots = await findRoots(operands, listed);
  let pool: Pool | null = null;
  // Before anything stands on the disk.
  const interrupt = onInterrupt(() => void pool?.close());
  const output = await openBatchOutput(io, target, settings, roots);
  const { name: format, settings: formatSettings } = settings.output;
  const { rules, segmenter, encoding } = settings;
  const reports = { format, settings: formatSettings, folder: output.folder };
  const workers = openPool(jobs, workerMemory(io), { rules, segmenter, encoding, reports });
  pool = workers;
  const progress = await openProgress(io, say, { quiet, screen: target.kind !== 'stream' || io.stdout.isTTY !== true });

  const failures: Failure[] = [];
  let broken: readonly string[] = [];
  let [done, kept, passedOver, quantities] = [0, 0, 0, 0];
  const stopIfInterrupted = () => {
    const status = interrupt.status();
    if (status !== null) throw new Interrupted(status);
  };
  async function* run(): AsyncGenerator<Made> {
    stopIfInterrupted();
    const options = { ignore: settings.ignore, shard, excluded: output.excluded };
    void countInputs(roots, options).then(progress.setTotal, () => undefined);
    const ordered = output.ordered ?? settings.ordered;
    for await (const { of, result } of convertAll(roots, workers, { ...options, jobs, ordered })) {
      stopIfInterrupted();
      switch (result.kind) {
        case 'passed_over':
          passedOver++;
          continue;
        case 'fault':
          failures.push({ path: of.path, name: of.name, fault: result.fault });
          break;
        case 'kept':
          kept++;
          yield result;
          break;
        case 'part':
        case 'written':
          done++;
          quantities += result.quantities;
          yield result;
      }
      progress.step(done + kept + failures.length, failures.length);
      if (settings.failFast && failures.length > 0) break;
    }
    stopIfInterrupted();
  }

  try {
    await output.take(run()).catch(unlessInterrupted);
    progress.stop();
    await workers.close();
    if (output.folder !== null) {
      const english = await messagesFor('en');
      await writeFailures(output.folder, failures, shard, ({ fault }) => reasonOf(fault, english));
    }
    if (interrupt.status() === null) await output.finish();
  } catch (error) {
    // What stands in the folder stands, and what failed is told before this.
    if (output.folder === null || !(error instanceof OutputError)) throw error;
    broken = describeFault(error, say, io.env).lines;
  } finally {
    progress.stop();
    interrupt.stopListening();
    await workers.close();
    await output.discard();
  }
  const seconds = (performance.now() - began) / 1000;
  const stopped = interrupt.status() !== null;
  const counts = summaryLines({ done, kept, passedOver, quantities }, failures.length, { seconds, stopped }, say);
  const lines = [...failureLines(failures, say), ...broken.map(visible), ...(quiet ? [] : counts)];
  if (lines.length > 0) io.stderr.write(`${lines.join('\n')}\n`);
  return interrupt.status() ?? (failures.length + broken.length > 0 ? 1 : 0);
}

function unlessInterrupted(error: unknown): void {
  if (!(error instanceof Interrupted)) throw error;
}
