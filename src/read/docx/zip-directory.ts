// The list at the end of a zip: which parts it holds and where they stand. Nothing of it is believed without a check.
import { InputError } from '../input-error.js';

/** How many parts a document may hold; one with thousands of pictures stays well below. */
export const MAX_ENTRIES = 10_000;

export type ZipEntry = {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Where the packed bytes stand, half-open. */
  readonly start: number;
  readonly end: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;

/** A size or place that stands in the extra field instead. */
const ELSEWHERE = 0xffffffff;
const EXTRA_64 = 1;

/**
 * The parts by name, in lower case and with `/` between folders, since some writers use `\`.
 * Throws InputError: damaged for a zip that is cut short, too_many_entries.
 */
export function readZipDirectory(bytes: Uint8Array, path: string | null): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(view, path);
  } catch (error) {
    // Whatever lies outside the file is a RangeError of the view.
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(path, { code: 'damaged', part: null }, error);
  }
}

function readEntries(view: DataView, path: string | null): Map<string, ZipEntry> {
  const { count, offset } = findDirectory(view);
  if (count > MAX_ENTRIES) throw new InputError(path, { code: 'too_many_entries', limit: MAX_ENTRIES });
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('no directory entry');
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const name = asciiName(view, at + 46, nameBytes);
    if (!entries.has(name)) entries.set(name, readEntry(view, at, nameBytes, extraBytes));
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, at: number, nameBytes: number, extraBytes: number): ZipEntry {
  const [, packed, local] = wideFields(view, at + 46 + nameBytes, extraBytes, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (view.getUint32(local, true) !== LOCAL_ENTRY) throw new RangeError('no local entry');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + packed;
  if (end > view.byteLength) throw new RangeError('an entry beyond the end');
  return {
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    start,
    end,
  };
}

/** Unpacked size, packed size and place of an entry; those that are too large for 32 bits stand in the extra field. */
function wideFields(view: DataView, at: number, length: number, fields: readonly [number, number, number]) {
  let extra = at;
  while (extra + 4 <= at + length && view.getUint16(extra, true) !== EXTRA_64) {
    extra += 4 + view.getUint16(extra + 2, true);
  }
  let next = extra + 4;
  const wide = fields.map((field) => {
    if (field !== ELSEWHERE) return field;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
  return wide as [number, number, number];
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset !== ELSEWHERE && count !== 0xffff) return { count, offset };
    if (view.getUint32(at - 20, true) !== LOCATOR_64) return { count, offset };
    const wide = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(wide, true) !== END_OF_DIRECTORY_64) throw new RangeError('no directory');
    return {
      count: Number(view.getBigUint64(wide + 32, true)),
      offset: Number(view.getBigUint64(wide + 48, true)),
    };
  }
  throw new RangeError('no directory');
}

/** Names of parts are ASCII; other bytes only have to stay apart. */
function asciiName(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return String.fromCharCode(...bytes)
    .replaceAll('\\', '/')
    .replace(/^\//, '')
    .toLowerCase();
}
