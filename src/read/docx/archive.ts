// Unpacks single parts of a zip, counting what really comes out: declared sizes are not believed.
import { Inflate } from 'fflate';
import { InputError } from '../input-error.js';
import { crc32 } from './crc32.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';

/** What all parts that are read may unpack to together, in bytes: some million words. Pictures are never unpacked. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Packed bytes that are handed to the decoder at once; deflate makes at most 1032 of one. */
const STEP_BYTES = 16 * 1024;

const STORED = 0;
const DEFLATED = 8;

export type Archive = {
  /** Names are those of parts without a leading slash, in any case. */
  readonly has: (part: string) => boolean;
  /** Hands over the unpacked bytes of a part piece by piece. Throws InputError: damaged, encrypted, too_large_unpacked. */
  readonly unpack: (part: string, take: (bytes: Uint8Array) => void, limit?: number) => void;
  /** The path of the file, for faults. */
  readonly path: string | null;
};

/** Throws InputError: damaged, too_many_entries. */
export function openArchive(bytes: Uint8Array, path: string | null): Archive {
  const entries = readZipDirectory(bytes, path);
  let left = MAX_UNPACKED_BYTES;

  const unpack: Archive['unpack'] = (part, take, limit = MAX_UNPACKED_BYTES) => {
    const entry = entries.get(part.toLowerCase());
    if (entry === undefined) throw new InputError(path, { code: 'damaged', part });
    if (entry.encrypted) throw new InputError(path, { code: 'encrypted' });
    let length = 0;
    let crc = 0;
    const count = (piece: Uint8Array): void => {
      length += piece.length;
      left -= piece.length;
      if (left < 0) throw new InputError(path, { code: 'too_large_unpacked', limit: MAX_UNPACKED_BYTES });
      if (length > limit) throw new InputError(path, { code: 'too_large_unpacked', limit });
      crc = crc32(piece, crc);
      take(piece);
    };
    try {
      decode(bytes, entry, count);
      if (crc !== entry.crc) throw new Error('wrong checksum');
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError(path, { code: 'damaged', part }, error);
    }
  };
  return { has: (part) => entries.has(part.toLowerCase()), unpack, path };
}

function decode(bytes: Uint8Array, { method, start, end }: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (method !== STORED && method !== DEFLATED) throw new Error(`packed by method ${method}`);
  const inflate = method === DEFLATED ? new Inflate(take) : null;
  for (let at = start; at < end; at += STEP_BYTES) {
    const piece = bytes.subarray(at, Math.min(end, at + STEP_BYTES));
    if (inflate === null) take(piece);
    else inflate.push(piece, at + STEP_BYTES >= end);
  }
}
