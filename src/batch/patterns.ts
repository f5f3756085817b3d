// The files that a pattern of the user names, where the shell has not already put them in its place.
import nodeFs from 'node:fs';
import { batchFault, systemCode, type Fault } from './fault.js';
import { bufferOf, pathOfText, type PathBytes } from './path-bytes.js';
import { isHiddenName } from './readable-name.js';

export type Matches = {
  /** The part of the pattern before its first sign. */
  readonly folder: PathBytes;
  readonly files: readonly PathBytes[];
  readonly faults: readonly { readonly path: PathBytes; readonly fault: Fault }[];
};

/** Null for what is no pattern. Links to folders are not followed; a folder that cannot be listed is one fault. */
export async function findMatches(path: PathBytes): Promise<Matches | null> {
  const { default: glob } = await import('fast-glob');
  const pattern = bufferOf(path).toString();
  if (!glob.isDynamicPattern(pattern)) return null;
  const faults = new Map<string, Fault>();
  const found = await glob.async(pattern, {
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
    suppressErrors: true,
    fs: { readdir: listingThatTells(faults) },
  });
  const files = found.filter(({ name, dirent }) => !dirent.isDirectory() && !isHiddenName(name));
  return {
    folder: pathOfText(glob.generateTasks(pattern)[0]?.base ?? '.'),
    files: files.filter(isFile).map((entry) => pathOfText(entry.path)),
    faults: [...faults].map(([folder, fault]) => ({ path: pathOfText(folder), fault })),
  };
}

type Entry = { readonly path: string; readonly dirent: Pick<nodeFs.Dirent, 'isFile' | 'isSymbolicLink'> };

const isFile = ({ path, dirent }: Entry): boolean =>
  dirent.isFile() ||
  (dirent.isSymbolicLink() && nodeFs.statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true);

/** `readdir` that also keeps what failed: fast-glob either ends at the first failure or says nothing of any. */
function listingThatTells(faults: Map<string, Fault>): typeof nodeFs.readdir {
  const list = (
    folder: string,
    options: { withFileTypes: true },
    callback: (error: NodeJS.ErrnoException | null, entries: nodeFs.Dirent[]) => void,
  ) => {
    nodeFs.readdir(folder, options, (error, entries) => {
      if (error !== null && error.code !== 'ENOENT') {
        faults.set(folder, batchFault({ code: 'unreadable_folder', system: systemCode(error) }));
      }
      callback(error, entries);
    });
  };
  return list as typeof nodeFs.readdir;
}
