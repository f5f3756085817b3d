// First step of planning: what the user named becomes files and folders, sorted, with one folder above them all.
import { lstat, readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inputFault, systemCode, type Fault } from './fault.js';
import { findMatches } from './patterns.js';
import {
  bufferOf,
  commonFolder,
  folderOf,
  joinPath,
  pathOfBuffer,
  pathOfText,
  resolvePath,
  type PathBytes,
} from './path-bytes.js';

/** `path` is what files are opened by, `absolute` what they are named and sorted by; links are not resolved. */
export type Root = { readonly path: PathBytes; readonly absolute: PathBytes } & (
  { readonly kind: 'file' | 'folder' } | { readonly kind: 'fault'; readonly fault: Fault }
);

export type Roots = {
  /** Names of inputs are paths below it: the deepest folder that holds everything that was named. */
  readonly base: PathBytes;
  /** In the order of the bytes of all paths below them. */
  readonly roots: readonly Root[];
};

/** `operands` are files, folders and patterns; `listed` are paths and never patterns. */
export async function findRoots(operands: readonly string[], listed: readonly PathBytes[]): Promise<Roots> {
  const here = pathOfText(resolve('.'));
  const found: Root[] = [];
  const folders: PathBytes[] = [];
  const add = (path: PathBytes, kind: 'file' | 'folder', folder?: PathBytes) => {
    const absolute = resolvePath(here, path);
    found.push({ kind, path, absolute });
    folders.push(folder ?? (kind === 'folder' ? absolute : folderOf(absolute)));
  };
  const miss = (path: PathBytes, fault: Fault) => {
    const absolute = resolvePath(here, path);
    found.push({ kind: 'fault', path, absolute, fault });
    folders.push(folderOf(absolute));
  };

  for (const path of listed) {
    const kind = await kindOf(path);
    if (kind === null) miss(path, inputFault({ code: 'not_found' }));
    else add(path, kind);
  }
  for (const path of (await Promise.all(operands.map(pathsOfOperand))).flat()) {
    const kind = await kindOf(path);
    const matches = kind === null ? await findMatches(path) : null;
    if (kind !== null) add(path, kind);
    else if (matches === null || matches.files.length + matches.faults.length === 0) {
      miss(path, inputFault({ code: 'not_found' }));
    } else {
      const folder = resolvePath(here, matches.folder);
      for (const match of matches.files) add(match, 'file', folder);
      for (const { path: failed, fault } of matches.faults) miss(failed, fault);
    }
  }
  const keyed = found.map((root) => [root.kind === 'folder' ? `${root.absolute}/` : root.absolute, root] as const);
  keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { base: commonFolder(folders), roots: keyed.map(([, root]) => root) };
}

/** What cannot be opened is a file here, so that reading it tells why; null where nothing is. */
async function kindOf(path: PathBytes): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(bufferOf(path))).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') return 'file';
    return (await lstat(bufferOf(path)).catch(() => null)) === null ? null : 'file';
  }
}

const LOST = '\ufffd';

/**
 * Node gives arguments as UTF-8 with U+FFFD for bytes that are none. Where a name has lost bytes so, the entries of
 * its folder tell which one was meant; all that fit are taken.
 */
async function pathsOfOperand(operand: string): Promise<PathBytes[]> {
  if (!operand.includes(LOST)) return [pathOfText(operand)];
  let paths = [operand.startsWith('/') ? pathOfText('/') : pathOfText('.')];
  for (const part of operand.split('/').filter((name) => name !== '')) {
    const next = part.includes(LOST)
      ? await Promise.all(paths.map((path) => entriesThatRead(path, part)))
      : [paths.map((path) => joinPath(path, pathOfText(part)))];
    paths = next.flat();
  }
  return paths.length > 0 ? paths : [pathOfText(operand)];
}

async function entriesThatRead(folder: PathBytes, name: string): Promise<PathBytes[]> {
  const names = await readdir(bufferOf(folder), 'buffer').catch(() => []);
  return names.filter((bytes) => bytes.toString() === name).map((bytes) => joinPath(folder, pathOfBuffer(bytes)));
}
