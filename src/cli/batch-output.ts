// Where the reports of a run go: standard output, one file, or a folder that the workers write into.
import { realpath } from 'node:fs/promises';
import { writeIntoTree } from '../batch/output-tree.js';
import { bufferOf, joinPath, pathOfBuffer, pathOfText, type PathBytes } from '../batch/path-bytes.js';
import type { Roots } from '../batch/roots.js';
import { closeScratch, openScratch } from '../batch/scratch.js';
import type { FolderOutput } from '../batch/settings.js';
import { shardName, type Shard } from '../batch/shard.js';
import type { IndexEntry } from '../write/formats.js';
import { openGrowingFile } from '../write/growing-file.js';
import type { Target } from './batch-target.js';
import type { ChosenFormat } from './chosen-format.js';
import { print, type Io } from './io.js';
import { UsageError } from './usage-error.js';

/** What comes of a report: its part, or the entry of the page that a worker wrote, null where there is no index. */
export type Made = { readonly part: string } | { readonly entry: IndexEntry | null };

export type BatchOutput = {
  /** Null where parts come back to the main thread. */
  readonly folder: FolderOutput | null;
  /** The real path of the output folder, which is no input. */
  readonly excluded: PathBytes | null;
  /** Whether what is taken has to come in the order of the inputs; null where the user may choose. */
  readonly ordered: boolean | null;
  /** Pulls the whole run. Throws what the run throws, OutputError, and ClosedPipe. */
  readonly take: (made: AsyncIterable<Made>) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** After `finish` it only tidies up. */
  readonly discard: () => Promise<void>;
};

type OutputSettings = {
  readonly output: ChosenFormat;
  readonly force: boolean;
  readonly shard: Shard | null;
};

const nothing = () => Promise.resolve();

/** Throws UsageError for a folder that is its own input, OutputError. */
export async function openBatchOutput(
  io: Io,
  target: Exclude<Target, { kind: 'single' }>,
  settings: OutputSettings,
  { roots }: Roots,
): Promise<BatchOutput> {
  const none = { folder: null, excluded: null, ordered: null, finish: nothing, discard: nothing };
  switch (target.kind) {
    case 'stream':
      return { ...none, take: (made) => joinInto((piece) => print(io, piece), made, settings.output) };
    case 'file': {
      const { write, finish, discard } = await openGrowingFile(target.path);
      return { ...none, take: (made) => joinInto(write, made, settings.output), finish, discard };
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
      const output = { folder, scratch, force: settings.force };
      const ordered = settings.output.format.index !== undefined;
      const take = (made: AsyncIterable<Made>) => indexInto(output, made, settings);
      return { ...none, folder: output, excluded: real, ordered, take, discard };
    }
  }
}

async function joinInto(
  write: (piece: string | Uint8Array) => Promise<void>,
  made: AsyncIterable<Made>,
  { format, settings }: ChosenFormat,
): Promise<void> {
  for await (const piece of format.join(partsOf(made), settings)) await write(piece);
}

/** The index grows while pages are made, and stands in the folder when all are. */
async function indexInto(
  folder: FolderOutput,
  made: AsyncIterable<Made>,
  { output: { format, settings }, shard }: OutputSettings,
): Promise<void> {
  const entries = entriesOf(made);
  if (format.index !== undefined) {
    const path = joinPath(folder.folder, shardName('index', shard, format.extension));
    return writeIntoTree(folder, path, format.index(entries, settings));
  }
  for await (const _ of entries);
}

async function* partsOf(made: AsyncIterable<Made>): AsyncGenerator<string> {
  for await (const one of made) if ('part' in one) yield one.part;
}

async function* entriesOf(made: AsyncIterable<Made>): AsyncGenerator<IndexEntry> {
  for await (const one of made) if ('entry' in one && one.entry !== null) yield one.entry;
}

/** Also true for a process of somebody else. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
