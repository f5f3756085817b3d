// Where the reports of a run go: standard output, one file, or a folder that the workers write into.
import { realpath } from 'node:fs/promises';
import { bufferOf, pathOfBuffer, pathOfText, type PathBytes } from '../batch/path-bytes.js';
import type { Roots } from '../batch/roots.js';
import { closeScratch, openScratch } from '../batch/scratch.js';
import type { FolderOutput } from '../batch/settings.js';
import { openGrowingFile } from '../write/growing-file.js';
import type { Target } from './batch-target.js';
import { print, type Io } from './io.js';
import { UsageError } from './usage-error.js';

export type BatchOutput = {
  /** Null where reports come back to the main thread. */
  readonly folder: FolderOutput | null;
  /** The real path of the output folder, which is no input. */
  readonly excluded: PathBytes | null;
  readonly write: (line: Uint8Array) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** After `finish` it only tidies up. */
  readonly discard: () => Promise<void>;
};

const nothing = () => Promise.resolve();

/** Throws UsageError for a folder that is its own input, OutputError, and while writing ClosedPipe. */
export async function openBatchOutput(
  io: Io,
  target: Exclude<Target, { kind: 'single' }>,
  { pretty, force }: { readonly pretty: boolean; readonly force: boolean },
  { roots }: Roots,
): Promise<BatchOutput> {
  const none = { folder: null, excluded: null, finish: nothing, discard: nothing };
  switch (target.kind) {
    case 'stream':
      return { ...none, write: (line) => print(io, line) };
    case 'file': {
      const file = await openGrowingFile(target.path);
      let count = 0;
      const [open, between, close] = target.array ? ['[\n', ',\n', '\n]\n'] : ['', '\n', '\n'];
      return {
        ...none,
        write: async (line) => {
          await file.write(count++ === 0 ? open : between);
          await file.write(line.subarray(0, -1));
        },
        finish: async () => {
          await file.write(count > 0 ? close : target.array ? '[]\n' : '');
          await file.finish();
        },
        discard: file.discard,
      };
    }
    case 'folder': {
      const folder = pathOfText(target.path.replace(/(?!^)\/+$/, ''));
      const scratch = await openScratch(folder, { id: process.pid, isAlive });
      const real = pathOfBuffer(await realpath(bufferOf(folder), 'buffer'));
      const discard = () => closeScratch(scratch);
      for (const { kind, path } of roots) {
        if (kind !== 'folder' || pathOfBuffer(await realpath(bufferOf(path), 'buffer')) !== real) continue;
        await discard();
        throw new UsageError('usage.output_is_input', { option: '-o', file: target.path });
      }
      return { ...none, folder: { folder, scratch, pretty, force }, excluded: real, write: nothing, discard };
    }
  }
}

/** Also true for a process of somebody else. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
