// Paths as the system has them: a string of bytes, one character each, so that names in any encoding survive and sort by bytes.
import { posix } from 'node:path';

declare const brand: unique symbol;

/** Every character is one byte, 0 to 255; never shown to people as it is. */
export type PathBytes = string & { readonly [brand]: true };

export const pathOfText = (text: string): PathBytes => pathOfBuffer(Buffer.from(text));

export const pathOfBuffer = (bytes: Uint8Array): PathBytes => Buffer.from(bytes).toString('latin1') as PathBytes;

/** What the functions of node:fs take. */
export const bufferOf = (path: PathBytes): Buffer => Buffer.from(path, 'latin1');

/** Without resolving `..`, which means another folder after a link; an empty folder or `.` adds nothing. */
export function joinPath(folder: PathBytes, name: string): PathBytes {
  if (folder === '' || folder === '.') return name as PathBytes;
  return (folder.endsWith('/') ? folder + name : `${folder}/${name}`) as PathBytes;
}

/** Below `folder`, as `a/b.txt`. */
export const pathBelow = (folder: PathBytes, path: PathBytes): PathBytes => posix.relative(folder, path) as PathBytes;

export const baseNameOf = (path: PathBytes): PathBytes => posix.basename(path) as PathBytes;

export const folderOf = (path: PathBytes): PathBytes => posix.dirname(path) as PathBytes;

export const resolvePath = (from: PathBytes, path: PathBytes): PathBytes => posix.resolve(from, path) as PathBytes;

const strict = (encoding: string) => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
const utf8 = strict('utf-8');
const gb18030 = strict('gb18030');

/**
 * The path for people and for `source.name`: as UTF-8; else as GB18030, which is what unpacked archives of Chinese
 * offices hold; else with `\xHH` for every byte that is not ASCII.
 */
export function textOfPath(path: PathBytes): string {
  const bytes = bufferOf(path);
  for (const decoder of [utf8, gb18030]) {
    try {
      const text = decoder.decode(bytes);
      if (!/\p{Co}/u.test(text)) return text;
    } catch {
      // Not in this encoding.
    }
  }
  return path.replaceAll(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

/** The deepest folder that holds all of the absolute folders. */
export function commonFolder(folders: readonly PathBytes[]): PathBytes {
  const [first = '/', ...others] = folders;
  let common = first.split('/');
  for (const other of others) {
    const parts = other.split('/');
    const parted = common.findIndex((part, index) => part !== parts[index]);
    if (parted >= 0) common = common.slice(0, parted);
  }
  return (common.join('/') || '/') as PathBytes;
}
