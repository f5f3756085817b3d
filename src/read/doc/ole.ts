// Opens the container of old Office files (Compound File Binary): streams by name out of chains of sectors.
export type OleFile = {
  /** Names of the streams and storages of the root, in lower case: documents inside it have the same ones again. */
  readonly names: ReadonlySet<string>;
  /** The bytes of a stream of the root, null where there is none. */
  readonly stream: (name: string) => Uint8Array | null;
};

/** Sector numbers from here on end a chain or mark what is no data. */
const FIRST_SPECIAL = 0xfffffffa;

const HEADER_SECTORS = 109;
const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;

type Entry = {
  readonly name: string;
  readonly type: number;
  /** Neighbours in the folder of the entry, and the first entry inside it. */
  readonly links: { readonly left: number; readonly right: number; readonly child: number };
  readonly start: number;
  readonly size: number;
};

/**
 * Every chain is as long as the file at most, so that a ring of sectors is found and not walked for ever.
 * Throws RangeError, here and in `stream`, for a file that is cut short or points out of itself.
 */
export function openOle(bytes: Uint8Array): OleFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw new RangeError('sectors of another size');
  const sectorBytes = 1 << shift;
  const sectorCount = Math.ceil(bytes.length / sectorBytes);
  /** The last sector of a file may be cut short by a writer that does not fill it up. */
  const sector = (id: number): Uint8Array => {
    const start = (id + 1) * sectorBytes;
    if (start >= bytes.length) throw new RangeError('a sector beyond the end');
    return bytes.subarray(start, start + sectorBytes);
  };

  const next = readTable(view, sector, sectorBytes, sectorCount);
  const chain = (first: number): Uint8Array => concat(walk(first, next, sectorCount).map((id) => sector(id)));

  const all = readEntries(chain(view.getUint32(48, true)));
  const root = all.find(({ type }) => type === ROOT);
  if (root === undefined) throw new RangeError('no root');
  const entries = entriesOf(root, all);
  const miniLimit = view.getUint32(56, true);
  // Small streams live in a stream of their own, in sectors of 64 bytes.
  const mini = root.start < FIRST_SPECIAL ? chain(root.start) : new Uint8Array();
  const miniFirst = view.getUint32(60, true);
  const miniNext = miniFirst < FIRST_SPECIAL ? words(chain(miniFirst)) : new Uint32Array();

  return {
    names: new Set(entries.map(({ name }) => name)),
    stream: (name) => {
      const entry = entries.find((one) => one.type === STREAM && one.name === name.toLowerCase());
      if (entry === undefined) return null;
      if (entry.size >= miniLimit) return chain(entry.start).subarray(0, entry.size);
      const parts = walk(entry.start, miniNext, miniNext.length).map((id) => mini.subarray(id << 6, (id + 1) << 6));
      return concat(parts).subarray(0, entry.size);
    },
  };
}

/** For each sector the one that follows it: the sectors of the table are listed in the header and in a chain after it. */
function readTable(
  view: DataView,
  sector: (id: number) => Uint8Array,
  sectorBytes: number,
  sectorCount: number,
): Uint32Array {
  const ids: number[] = [];
  for (let index = 0; index < HEADER_SECTORS; index++) ids.push(view.getUint32(76 + index * 4, true));
  let further = view.getUint32(68, true);
  for (let count = 0; further < FIRST_SPECIAL; count++) {
    if (count > sectorCount) throw new RangeError('a ring of sectors');
    const list = words(sector(further));
    const last = sectorBytes / 4 - 1;
    ids.push(...list.subarray(0, last));
    further = list[last] ?? FIRST_SPECIAL;
  }
  const used = ids.filter((id) => id < FIRST_SPECIAL);
  if (used.length > sectorCount) throw new RangeError('a table larger than the file');
  return words(concat(used.map((id) => sector(id))));
}

function walk(first: number, next: Uint32Array, limit: number): number[] {
  const ids: number[] = [];
  for (let id = first; id < FIRST_SPECIAL; id = next[id] ?? FIRST_SPECIAL) {
    if (ids.length > limit) throw new RangeError('a ring of sectors');
    ids.push(id);
  }
  return ids;
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const type = view.getUint8(at + 66);
    const units = Math.min(Math.max(view.getUint16(at + 64, true) / 2 - 1, 0), 31);
    let name = '';
    for (let unit = 0; unit < units; unit++) name += String.fromCharCode(view.getUint16(at + unit * 2, true));
    const [start, size] = [view.getUint32(at + 116, true), view.getUint32(at + 120, true)];
    const [left, right, child] = [68, 72, 76].map((link) => view.getUint32(at + link, true)) as [
      number,
      number,
      number,
    ];
    entries.push({ name: name.toLowerCase(), type, links: { left, right, child }, start, size });
  }
  return entries;
}

/** The entries of a folder, which hang together as a tree; each is visited once, whatever ring they may form. */
function entriesOf(folder: Entry, all: readonly Entry[]): readonly Entry[] {
  const found = new Set<Entry>();
  const queue = [folder.links.child];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const entry = all[id];
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    queue.push(entry.links.left, entry.links.right);
  }
  return [...found];
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
