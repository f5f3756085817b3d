// A stable split of many inputs over many machines.
import { createHash } from 'node:crypto';
import type { PathBytes } from './path-bytes.js';

/** `index` of `count`; index 0 and index `count` are the same, so that job arrays may count from 0 or from 1. */
export type Shard = { readonly index: number; readonly count: number };

/** By a hash of the path below the input root: every input is in exactly one shard, wherever the folder lies. */
export function inShard(name: PathBytes, { index, count }: Shard): boolean {
  const hash = createHash('sha256').update(name, 'latin1').digest().readUInt32BE(0);
  return hash % count === index % count;
}

/** Shards that share an output folder have files of their own there: `index.html`, `index-1-of-8.html`. */
export const shardName = (name: string, shard: Shard | null, extension: string): string =>
  shard === null ? name + extension : `${name}-${shard.index}-of-${shard.count}${extension}`;
