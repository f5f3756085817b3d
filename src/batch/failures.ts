// What failed in a run, kept for the end: in the order of the inputs, and as a file in the output folder.
import { rm } from 'node:fs/promises';
import type { Fault } from './fault.js';
import { writeIntoTree } from './output-tree.js';
import { bufferOf, joinPath, textOfPath, type PathBytes } from './path-bytes.js';
import type { FolderOutput } from './settings.js';
import { shardName, type Shard } from './shard.js';

export type Failure = { readonly path: PathBytes; readonly name: PathBytes; readonly fault: Fault };

/** By the bytes of the names, which is the order of the inputs. */
export const sortFailures = (failures: readonly Failure[]): Failure[] =>
  failures.toSorted(({ name: a }, { name: b }) => (a < b ? -1 : a > b ? 1 : 0));

/**
 * One line a failure: `{"name","path","error":{"code","message"}}`. The file is written whole, and taken away where
 * nothing failed. Shards that share a folder have a file each.
 */
export async function writeFailures(
  output: FolderOutput,
  failures: readonly Failure[],
  shard: Shard | null,
  messageOf: (failure: Failure) => string,
): Promise<void> {
  const path = joinPath(output.folder, shardName('failures', shard, '.ndjson'));
  if (failures.length === 0) return rm(bufferOf(path), { force: true });
  const lines = sortFailures(failures).map((failure) => {
    const error = { code: failure.fault.fault.code, message: messageOf(failure) };
    return `${JSON.stringify({ name: textOfPath(failure.name), path: textOfPath(failure.path), error })}\n`;
  });
  await writeIntoTree(output, path, lines.join(''));
}
