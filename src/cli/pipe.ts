// The command `pipe`: a filter under other engines. Records in, one record out for each, started once, dead never.
import { convertRecords } from '../batch/convert-records.js';
import { openPool } from '../batch/pool.js';
import { messagesFor } from '../messages/index.js';
import type { EncodingName } from '../read/encoding-name.js';
import type { SegmenterName } from '../words/name.js';
import { defaultJobs, workerMemory } from './batch-options.js';
import { reasonOf } from './fault.js';
import { openSegmenter, readRules } from './input.js';
import { onInterrupt } from './interrupt.js';
import { print, type Context } from './io.js';

export type PipeSettings = {
  readonly rules: readonly string[];
  readonly jobs?: number;
  readonly segmenter?: SegmenterName;
  readonly encoding?: EncodingName;
};

/** Status 0 once the input is read to its end, whatever the records were. Messages of the records are English. */
export async function runPipe({ io }: Context, settings: PipeSettings): Promise<number> {
  const { rules, jobs = defaultJobs(), segmenter = 'jieba', encoding = null } = settings;
  await Promise.all([readRules(rules), openSegmenter(segmenter)]);
  const english = await messagesFor('en');
  const pool = openPool(jobs, workerMemory(io), { rules, segmenter, encoding, reports: null });
  const close = () => {
    // Without this the input that never ends would keep the process.
    io.stdin.destroy?.();
    return pool.close();
  };
  const interrupt = onInterrupt(() => void close());
  try {
    for await (const answer of convertRecords(io.stdin, pool, jobs)) {
      if (interrupt.status() !== null) break;
      if (answer.kind === 'line') {
        await print(io, answer.line);
      } else {
        const error = { code: answer.fault.fault.code, message: reasonOf(answer.fault, english) };
        await print(io, `${JSON.stringify({ id: answer.id, error })}\n`);
      }
    }
  } catch (error) {
    // A signal closes the input, which the reading takes for a failure.
    if (interrupt.status() === null) throw error;
  } finally {
    interrupt.stopListening();
    await close();
  }
  return interrupt.status() ?? 0;
}
