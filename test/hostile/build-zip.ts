// Zips whose directory says what the test wants: fflate writes only sound ones.
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/read/docx/crc32.js';

export type Part = {
  readonly name: string;
  readonly content: Uint8Array;
  /** Another entry whose bytes this one shares, by index. */
  readonly over?: number;
  /** Unpacked size that the directory claims. */
  readonly claims?: number;
};

export const partsOf = (files: Readonly<Record<string, Uint8Array>>): Part[] =>
  Object.entries(files).map(([name, content]) => ({ name, content }));

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** Entries may share their bytes and lie about their size; all are deflated. */
export function buildZip(parts: readonly Part[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  const places: { readonly at: number; readonly packed: number }[] = [];
  let at = 0;
  for (const { name, content, over, claims = content.length } of parts) {
    const packed = over === undefined ? deflateRawSync(content, { level: 1 }) : null;
    const place = packed === null ? places[over!]! : { at, packed: packed.length };
    places.push(place);
    const fields = [checksum(content), place.packed, claims] as const;
    if (packed !== null) {
      const local = header(30, LOCAL, name, fields, 14, 26);
      pieces.push(local, packed);
      at += local.length + packed.length;
    }
    const entry = header(46, ENTRY, name, fields, 16, 28);
    entry.writeUInt32LE(place.at, 42);
    directory.push(entry);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, list, end]));
}

const checksums = new WeakMap<Uint8Array, number>();

/** Of a bomb it takes longer than all the rest. */
function checksum(content: Uint8Array): number {
  const known = checksums.get(content) ?? crc32(content);
  checksums.set(content, known);
  return known;
}

/** The method stands where both kinds of header have it, two and four bytes before the time. */
function header(
  length: number,
  signature: number,
  name: string,
  [crc, packed, unpacked]: readonly [number, number, number],
  crcAt: number,
  nameAt: number,
): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(8, crcAt - 6);
  bytes.writeUInt32LE(crc, crcAt);
  bytes.writeUInt32LE(packed, crcAt + 4);
  bytes.writeUInt32LE(unpacked, crcAt + 8);
  bytes.writeUInt16LE(Buffer.byteLength(name), nameAt);
  return Buffer.concat([bytes, Buffer.from(name)]);
}
