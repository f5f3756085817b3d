// Weighs what is packed inside a PDF before the library unpacks it without bound.
import { inflateSync } from 'node:zlib';
import { InputError } from '../input-error.js';

/** For one stream and for all, in bytes; pictures are left out, since nothing unpacks them. */
export const MAX_STREAM_BYTES = 64 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** How far before its data the dictionary of a stream begins at most. */
const DICTIONARY_BYTES = 1024;

/** Throws InputError: too_large_unpacked. What cannot be unpacked here is left to the library. */
export function refuseBomb(bytes: Uint8Array, path: string | null): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (layers === 0 || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const room = Math.min(MAX_STREAM_BYTES, MAX_UNPACKED_BYTES - total);
    const unpacked = unpackedBytes(file.subarray(start), layers, room);
    if (unpacked === null) {
      const limit = room < MAX_STREAM_BYTES ? MAX_UNPACKED_BYTES : MAX_STREAM_BYTES;
      throw new InputError(path, { code: 'too_large_unpacked', limit });
    }
    total += unpacked;
  }
}

/** Null when it is more than there is room for, 0 when it is no such data. */
function unpackedBytes(packed: Buffer, layers: number, room: number): number | null {
  let bytes = packed;
  try {
    for (let layer = 0; layer < layers; layer++) bytes = inflateSync(bytes, { maxOutputLength: room });
    return bytes.length;
  } catch (error) {
    return error instanceof RangeError ? null : 0;
  }
}
