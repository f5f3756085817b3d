// Weighs what is packed inside a PDF before the library unpacks it without bound.
import { constants, inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { InputError } from '../input-error.js';

/** For one stream and for all, in bytes; pictures are left out, since nothing unpacks them. */
export const MAX_STREAM_BYTES = 64 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** How far before its data the dictionary of a stream begins at most. */
const DICTIONARY_BYTES = 1024;

/** Packed bytes that are handed over at once where the data is broken; deflate makes at most 1032 of one. */
const STEP_BYTES = 16 * 1024;

/** What zlib begins with; its length is in bytes. */
const HEADER_BYTES = 2;
const MOST_LAYERS = 8;

/**
 * Goes by the data and not by what the file says of it, which can be said in many ways.
 * Throws InputError: too_large_unpacked. What cannot be unpacked here is left to the library.
 */
export function refuseBomb(bytes: Uint8Array, path: string | null): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'), next: number; at >= 0; at = next) {
    next = file.indexOf('stream', at + 6);
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const room = Math.min(MAX_STREAM_BYTES, MAX_UNPACKED_BYTES - total);
    const unpacked = unpackedBytes(file.subarray(dataStart(file, at + 6, next)), room);
    if (unpacked === null) {
      const limit = room < MAX_STREAM_BYTES ? MAX_UNPACKED_BYTES : MAX_STREAM_BYTES;
      throw new InputError(path, { code: 'too_large_unpacked', limit });
    }
    total += unpacked;
  }
}

/** The line after the word goes on to its end, which may be a carriage return alone. */
function dataStart(file: Buffer, from: number, next: number): number {
  const limit = next < 0 ? file.length : next;
  let at = from;
  while (at < limit && file[at] !== 0x0a && file[at] !== 0x0d) at++;
  return at + (file[at] === 0x0d && file[at + 1] === 0x0a ? 2 : 1);
}

/** Null when it is more than there is room for, 0 when it is no such data. */
function unpackedBytes(packed: Buffer, room: number): number | null {
  let bytes = packed;
  for (let layer = 0; layer < MOST_LAYERS && isPacked(bytes); layer++) {
    const inner = inflated(bytes.subarray(HEADER_BYTES), room);
    if (inner === null) return null;
    bytes = inner;
  }
  return bytes === packed ? 0 : bytes.length;
}

const isPacked = (bytes: Buffer): boolean =>
  bytes.length > HEADER_BYTES && (bytes[0]! & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;

/** What there is of a stream that is cut short or broken comes too, as the library takes it. Null when it is too much. */
function inflated(packed: Buffer, room: number): Buffer | null {
  try {
    // Without a look at the checksum, which the library does not look at either.
    return inflateRawSync(packed, { maxOutputLength: room, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return error instanceof RangeError ? null : inflatedUntilBroken(packed, room);
  }
}

class Full extends Error {}

function inflatedUntilBroken(packed: Buffer, room: number): Buffer | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length > room) throw new Full();
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) inflate.push(packed.subarray(at, at + STEP_BYTES));
  } catch (error) {
    if (error instanceof Full) return null;
  }
  return Buffer.concat(pieces, length);
}
