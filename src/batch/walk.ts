// Walks one folder in the order of the bytes of its paths; every real file and folder comes once, however many links lead to it.
import { readdir, realpath, stat } from 'node:fs/promises';
import { batchFault, inputFault, systemCode, type Fault } from './fault.js';
import type { Ignored } from './ignore.js';
import {
  baseNameOf,
  bufferOf,
  folderOf,
  joinPath,
  pathBelow,
  pathOfBuffer,
  textOfPath,
  type PathBytes,
} from './path-bytes.js';
import { isHiddenName, isReadableName } from './readable-name.js';

/** `path` opens it, `name` is its path below the base, with /. */
type Place = { readonly path: PathBytes; readonly name: PathBytes };

export type Found =
  | (Place & { readonly kind: 'file' })
  | (Place & { readonly kind: 'fault'; readonly fault: Fault })
  /** A file of another kind that lies among the reports. */
  | (Place & { readonly kind: 'other' });

/** Real paths that have come. Files of a folder that was walked are not listed one by one: memory goes with folders and links. */
export type Seen = { readonly folders: Set<PathBytes>; readonly files: Set<PathBytes> };

type Folder = Place & { readonly real: PathBytes };
type Child = { readonly name: PathBytes; readonly kind: 'file' | 'folder' | 'link' | 'other' };
/** A folder that is being walked; its children are sorted. */
type Frame = { readonly folder: Folder; readonly children: readonly Child[]; next: number };

export async function* walk(
  place: Place,
  seen: Seen,
  ignored: Ignored,
  excluded: PathBytes | null,
): AsyncGenerator<Found> {
  const frames: Frame[] = [];
  /** Null when there is nothing to tell. */
  const enter = async (at: Place): Promise<Found | null> => {
    try {
      const real = await realOf(at.path);
      if (frames.some(({ folder }) => isAround(real, folder.real))) {
        return { ...at, kind: 'fault', fault: batchFault({ code: 'link_loop' }) };
      }
      if (seen.folders.has(real) || real === excluded) return null;
      const children = await childrenOf(at.path);
      seen.folders.add(real);
      frames.push({ folder: { ...at, real }, children, next: 0 });
      return null;
    } catch (error) {
      return { ...at, kind: 'fault', fault: batchFault({ code: 'unreadable_folder', system: systemCode(error) }) };
    }
  };

  const first = await enter(place);
  if (first !== null) yield first;
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.children[frame.next++];
    if (child === undefined) {
      frames.pop();
      continue;
    }
    const at = { path: joinPath(frame.folder.path, child.name), name: joinPath(frame.folder.name, child.name) };
    if (isHiddenName(child.name) || ignored(textOfPath(at.name))) continue;
    const found = await visit(child.kind, at, joinPath(frame.folder.real, child.name), enter, seen);
    if (found !== null) yield found;
  }
}

async function visit(
  kind: Child['kind'],
  at: Place,
  real: PathBytes,
  enter: (at: Place) => Promise<Found | null>,
  seen: Seen,
): Promise<Found | null> {
  switch (kind) {
    case 'folder':
      return enter(at);
    case 'link':
      return followLink(at, enter, seen);
    case 'other':
      return { ...at, kind: 'other' };
    case 'file':
      if (seen.files.has(real)) return null;
      return { ...at, kind: isReadableName(textOfPath(baseNameOf(at.name))) ? 'file' : 'other' };
  }
}

async function followLink(at: Place, enter: (at: Place) => Promise<Found | null>, seen: Seen): Promise<Found | null> {
  try {
    const status = await stat(bufferOf(at.path));
    if (status.isDirectory()) return await enter(at);
    if (!status.isFile()) return { ...at, kind: 'other' };
    if (!isReadableName(textOfPath(baseNameOf(at.name)))) return { ...at, kind: 'other' };
    return (await claim(at.path, seen)) ? { ...at, kind: 'file' } : null;
  } catch (error) {
    const system = systemCode(error);
    const fault =
      system === 'ELOOP'
        ? batchFault({ code: 'link_loop' })
        : inputFault(system === 'ENOENT' ? { code: 'not_found' } : { code: 'unreadable', system });
    return { ...at, kind: 'fault', fault };
  }
}

/** False when the real file has come already or will come with its folder, which is being walked. */
export async function claim(path: PathBytes, seen: Seen): Promise<boolean> {
  const real = await realOf(path);
  const comes = seen.folders.has(folderOf(real)) && isReadableName(textOfPath(baseNameOf(real)));
  if (comes || seen.files.has(real)) return false;
  seen.files.add(real);
  return true;
}

export const realOf = async (path: PathBytes): Promise<PathBytes> =>
  pathOfBuffer(await realpath(bufferOf(path), 'buffer'));

/** True when `outer` is `inner` or a folder around it. */
const isAround = (outer: PathBytes, inner: PathBytes): boolean => !/^\.\.(?:\/|$)/.test(pathBelow(outer, inner));

/** Sorted by the bytes of the paths below them: a folder counts with its final /. */
async function childrenOf(folder: PathBytes): Promise<Child[]> {
  const entries = await readdir(bufferOf(folder), { withFileTypes: true, encoding: 'buffer' });
  const keyed = await Promise.all(
    entries.map(async (entry): Promise<readonly [string, Child]> => {
      const name = pathOfBuffer(entry.name);
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
      const toFolder =
        kind === 'folder' ||
        (kind === 'link' && (await stat(bufferOf(joinPath(folder, name))).catch(() => null))?.isDirectory() === true);
      return [toFolder ? `${name}/` : name, { name, kind }];
    }),
  );
  keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return keyed.map(([, child]) => child);
}
