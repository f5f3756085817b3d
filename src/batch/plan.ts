// The inputs of a run one after the other, in the order of the bytes of their paths: those of one shard, none twice.
import { lstat, stat } from 'node:fs/promises';
import { batchFault, inputFault, systemCode, type Fault } from './fault.js';
import { ignoredBy } from './ignore.js';
import { bufferOf, pathBelow, textOfPath, type PathBytes } from './path-bytes.js';
import type { Root, Roots } from './roots.js';
import { inShard, type Shard } from './shard.js';
import { claim, walk, type Found, type Seen } from './walk.js';

export type PlanOptions = {
  readonly ignore: readonly string[];
  readonly shard: Shard | null;
  /** The real path of a folder that is not read: the output. */
  readonly excluded: PathBytes | null;
};

/** May be asked for again, to count the inputs while the first is under way. */
export async function* plan({ base, roots }: Roots, options: PlanOptions): AsyncGenerator<Found> {
  const { shard } = options;
  const seen: Seen = { folders: new Set(), files: new Set() };
  const ignored = ignoredBy(options.ignore);
  for (const root of roots) {
    const place = { path: root.path, name: pathBelow(base, root.absolute) };
    if (place.name !== '' && ignored(textOfPath(place.name))) continue;
    const found = root.kind === 'folder' ? walk(place, seen, ignored, options.excluded) : single(root, place, seen);
    for await (const one of found) if (shard === null || inShard(one.name, shard)) yield one;
  }
}

async function* single(
  root: Exclude<Root, { kind: 'folder' }>,
  place: { readonly path: PathBytes; readonly name: PathBytes },
  seen: Seen,
): AsyncGenerator<Found> {
  if (root.kind === 'fault') yield { ...place, kind: 'fault', fault: root.fault };
  else
    try {
      if (await claim(place.path, seen)) yield { ...place, kind: 'file' };
    } catch (error) {
      yield { ...place, kind: 'fault', fault: await whyNot(place.path, systemCode(error)) };
    }
}

/** Why a path that the user named has no real path. */
async function whyNot(path: PathBytes, system: string): Promise<Fault> {
  // A pipe of the shell, as /dev/fd/63, has none.
  if ((await stat(bufferOf(path)).catch(() => null)) !== null) return batchFault({ code: 'not_regular' });
  const link = (await lstat(bufferOf(path)).catch(() => null))?.isSymbolicLink() === true;
  return system === 'ELOOP' && link ? batchFault({ code: 'link_loop' }) : inputFault(readFault(system));
}

function readFault(system: string) {
  if (system === 'ENOENT' || system === 'ENOTDIR') return { code: 'not_found' } as const;
  if (system === 'EACCES' || system === 'EPERM') return { code: 'no_permission' } as const;
  return { code: 'unreadable', system } as const;
}
