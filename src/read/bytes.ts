// Brings in the bytes of a file, a pipe or a stream, and gives up on what is too large before memory does.
import { open, type FileHandle } from 'node:fs/promises';
import { InputError, type InputFault } from './input-error.js';

/** The largest input that is read, in bytes. */
export const MAX_INPUT_BYTES = 100 * 1024 * 1024;

/** All bytes of a stream. Throws InputError: too_large as soon as there are more than `limit`, is_folder, unreadable. */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  path: string | null,
  limit: number = MAX_INPUT_BYTES,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of chunks) {
      length += part.length;
      if (length > limit) throw new InputError(path, { code: 'too_large', limit });
      parts.push(part);
    }
  } catch (error) {
    throw inputError(path, error);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts, length);
}

/**
 * All bytes of a file or a named pipe; `at` opens it where its name is no text, `path` is what faults call it.
 * Throws InputError: not_found, is_folder, no_permission, unreadable, too_large.
 */
export async function readBytes(path: string, at: string | Uint8Array = path): Promise<Uint8Array> {
  let file: FileHandle | null = null;
  try {
    file = await open(at instanceof Uint8Array ? Buffer.from(at) : at, 'r');
    const status = await file.stat();
    if (status.isDirectory()) throw new InputError(path, { code: 'is_folder' });
    if (!status.isFile()) return await collectBytes(file.createReadStream({ autoClose: false }), path);
    if (status.size > MAX_INPUT_BYTES) throw new InputError(path, { code: 'too_large', limit: MAX_INPUT_BYTES });
    return await file.readFile();
  } catch (error) {
    throw inputError(path, error);
  } finally {
    await file?.close();
  }
}

const inputError = (path: string | null, error: unknown): InputError =>
  error instanceof InputError ? error : new InputError(path, systemFault(error), error);

function systemFault(error: unknown): InputFault {
  const system = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  switch (system) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not_found' };
    case 'EISDIR':
      return { code: 'is_folder' };
    case 'EACCES':
    case 'EPERM':
      return { code: 'no_permission' };
    default:
      return { code: 'unreadable', system };
  }
}
