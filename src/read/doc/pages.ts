// The pages that say which bytes of the text have which properties: 512 bytes each, found through a table. After [MS-DOC] 2.9.
import type { Place } from './header.js';

/** Properties of the bytes `[start, end)` of the main stream; the changes stand in `[from, to)` of it. */
export type PropertyRun = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Style of a paragraph; 0 in character pages. */
  readonly style: number;
};

const PAGE_BYTES = 512;

/** A paragraph entry has the place of its properties and twelve bytes of measures that nobody reads. */
const PARAGRAPH_ENTRY = 13;

/** By start, without overlap. Throws RangeError for pages outside the stream. */
export function readPages(
  main: DataView,
  table: DataView,
  place: Place,
  kind: 'character' | 'paragraph',
): PropertyRun[] {
  const count = Math.max(0, Math.floor((place.length - 4) / 8));
  if (count * PAGE_BYTES > main.byteLength) throw new RangeError('more pages than the stream holds');
  const runs: PropertyRun[] = [];
  for (let index = 0; index < count; index++) {
    const number = table.getUint32(place.start + (count + 1) * 4 + index * 4, true) & 0x3fffff;
    readPage(main, number * PAGE_BYTES, kind, runs);
  }
  let reached = 0;
  return runs
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached || end <= start) return false;
      reached = end;
      return true;
    });
}

function readPage(main: DataView, page: number, kind: 'character' | 'paragraph', runs: PropertyRun[]): void {
  const count = main.getUint8(page + PAGE_BYTES - 1);
  const entryBytes = kind === 'paragraph' ? PARAGRAPH_ENTRY : 1;
  for (let index = 0; index < count; index++) {
    const start = main.getUint32(page + index * 4, true);
    const end = main.getUint32(page + index * 4 + 4, true);
    const at = page + main.getUint8(page + (count + 1) * 4 + index * entryBytes) * 2;
    // No place of its own: plain text in the style Normal.
    const none = { start, end, from: 0, to: 0, style: 0 };
    if (at === page) runs.push(none);
    else runs.push({ ...none, ...(kind === 'paragraph' ? paragraphBytes(main, at) : characterBytes(main, at)) });
  }
}

const characterBytes = (main: DataView, at: number) => ({ from: at + 1, to: at + 1 + main.getUint8(at), style: 0 });

function paragraphBytes(main: DataView, at: number): Pick<PropertyRun, 'from' | 'to' | 'style'> {
  const words = main.getUint8(at);
  const start = words === 0 ? at + 2 : at + 1;
  const length = words === 0 ? main.getUint8(at + 1) * 2 : words * 2 - 1;
  return { style: main.getUint16(start, true), from: start + 2, to: start + length };
}

/** The run that covers a byte, null where none does. */
export function runAt(runs: readonly PropertyRun[], offset: number): PropertyRun | null {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run !== undefined && run.start <= offset && offset < run.end ? run : null;
}
