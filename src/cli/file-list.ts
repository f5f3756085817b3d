// The list of `--files-from`: one path a line, or parted by zero bytes as `find -print0` writes them.
import { pathOfBuffer, type PathBytes } from '../batch/path-bytes.js';
import { collectBytes, readBytes } from '../read/bytes.js';
import { STANDARD_INPUT } from './input.js';
import type { Io } from './io.js';

const LONGEST_LIST = 1024 * 1024 * 1024;

/** Names keep their bytes. Throws InputError. */
export async function readFileList(io: Io, from: string): Promise<readonly PathBytes[]> {
  const bytes = from === STANDARD_INPUT ? await collectBytes(io.stdin, null, LONGEST_LIST) : await readBytes(from);
  const list = pathOfBuffer(bytes);
  const paths = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/);
  return paths.filter((path): path is PathBytes => path !== '');
}
