// The text of a Word binary file: it lies in pieces all over the main stream, some in one byte a character.
import { TextDecoder } from 'node:util';
import type { WordFile } from './header.js';

/** Characters `[from, to)` of the text, from byte `at` of the main stream on. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly width: 1 | 2;
};

export type PieceText = {
  /** All parts one after the other; positions count UTF-16 code units, as Word does. */
  readonly text: string;
  readonly pieces: readonly Piece[];
};

const PROPERTIES = 1;
const PIECES = 2;
const ONE_BYTE = 0x40000000;

/** Throws RangeError for tables that point out of their stream. */
export function readPieces({ main, table, place }: WordFile): PieceText {
  const { start, length } = place('pieces');
  let at = start;
  while (table.getUint8(at) === PROPERTIES) at += 3 + table.getUint16(at + 1, true);
  if (length === 0 || table.getUint8(at) !== PIECES) throw new RangeError('no table of pieces');
  const count = (table.getUint32(at + 1, true) - 4) / 12;
  const ends = at + 5;
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const from = table.getUint32(ends + index * 4, true);
    const to = table.getUint32(ends + index * 4 + 4, true);
    const located = table.getUint32(ends + (count + 1) * 4 + index * 8 + 2, true);
    const width = (located & ONE_BYTE) === 0 ? 2 : 1;
    const offset = width === 2 ? located : (located & ~ONE_BYTE) >>> 1;
    bytes += (to - from) * width;
    // Pieces do not share bytes: a short file cannot claim a long text.
    if (bytes > main.byteLength) throw new RangeError('more text than bytes');
    if (to < from || from !== (pieces.at(-1)?.to ?? 0)) throw new RangeError('pieces out of order');
    pieces.push({ from, to, at: offset, width });
    texts.push(decodePiece(main, offset, to - from, width));
  }
  return { text: texts.join(''), pieces };
}

function decodePiece(main: DataView, at: number, length: number, width: 1 | 2): string {
  const bytes = new Uint8Array(main.buffer, main.byteOffset + at, length * width);
  if (at + bytes.length > main.byteLength) throw new RangeError('a piece beyond the end');
  // Halves of a character beyond the basic plane may lie in two pieces, so nothing may be replaced here.
  if (width === 2) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  return new TextDecoder('windows-1252').decode(bytes);
}
