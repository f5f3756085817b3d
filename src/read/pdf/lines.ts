// Pieces of a page -> its lines: what stands on one baseline, parted where a wide gap parts it.
import type { Piece } from './pieces.js';

/** A stretch of a line without wide gaps. Points; `y` is the baseline from the top of the page. */
export type Fragment = {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
};

/** In sizes of a letter: how far apart pieces may stand and still share a baseline, a word, a fragment. */
const BASELINE = 0.45;
const LETTER_GAP = 0.2;
const WIDE_GAP = 0.7;
const FRAGMENT_GAP = 1.6;

/** Characters that fill a square, Chinese signs included. */
export const isWide = (character: string | undefined): boolean =>
  character !== undefined && /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u2014\u2018-\u201d\u2026]/.test(character);

/** From the top down, each line from left to right. */
export function readFragments(pieces: readonly Piece[]): Fragment[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (base !== undefined && piece.y - base.y < BASELINE * Math.max(base.size, piece.size)) row!.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => joinRow(row.toSorted((one, other) => one.x - other.x)));
}

function joinRow(row: readonly Piece[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const { text, x, y, width, size } of row) {
    const last = fragments.at(-1);
    const gap = last === undefined ? Infinity : (x - last.x1) / Math.max(size, last.size);
    if (last === undefined || gap > FRAGMENT_GAP) {
      fragments.push({ text, x0: x, x1: x + width, y, size });
      continue;
    }
    const wide = isWide(last.text.at(-1)) || isWide(text[0]);
    const space = gap > (wide ? WIDE_GAP : LETTER_GAP) ? ' ' : '';
    // The line goes by its longest piece: a raised footnote mark is none to go by.
    const lead = last.x1 - last.x0 >= width ? last : { y, size };
    fragments[fragments.length - 1] = {
      text: `${last.text}${space}${text}`,
      x0: last.x0,
      x1: Math.max(last.x1, x + width),
      y: lead.y,
      size: lead.size,
    };
  }
  return fragments;
}
