// The worker threads of a run: as many as asked for, each with its own rules and segmenter.
import { Piscina } from 'piscina';
import type { FileResult, FileTask } from './convert-file.js';
import { parseLine, type RecordResult, type RecordTask } from './convert-record.js';
import { faultOf } from './fault.js';
import type { WorkerSettings } from './settings.js';

export type Pool = {
  /** Neither ever throws: a worker that dies is one failure, and another takes its place. */
  readonly convertFile: (task: FileTask) => Promise<FileResult>;
  readonly convertRecord: (task: RecordTask) => Promise<RecordResult>;
  /** Ends the workers at once, whatever they are at. */
  readonly close: () => Promise<void>;
};

/** Beyond `memory`, in megabytes, a worker is ended and its input fails, so that the others and the system go on. */
export function openPool(jobs: number, memory: number, settings: WorkerSettings): Pool {
  const piscina = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    workerData: settings,
    // Threads start when there is work for them.
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: Infinity,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    recordTiming: false,
  });
  // A worker that fails between two tasks is replaced; without a listener it would end the program.
  piscina.on('error', () => undefined);
  return {
    convertFile: async (task) => {
      try {
        return (await piscina.run(task)) as FileResult;
      } catch (error) {
        return { kind: 'fault', fault: faultOf(error) };
      }
    },
    convertRecord: async (task) => {
      try {
        return (await piscina.run(task)) as RecordResult;
      } catch (error) {
        return { kind: 'fault', id: parseLine(task.line)?.['id'] ?? null, fault: faultOf(error) };
      }
    },
    close: () => piscina.destroy(),
  };
}
