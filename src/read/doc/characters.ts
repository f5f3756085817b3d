// What the characters of a Word binary file are besides themselves: hidden, deleted by a tracked change, a sign of Word.
import type { WordFile } from './header.js';
import { readPages, type PropertyRun } from './pages.js';
import type { Piece, PieceText } from './pieces.js';
import { readSprms, sprm } from './sprms.js';
import type { StyleSheet } from './style-sheet.js';

/** Bits of one character. */
export const HIDDEN = 1;
/** Shown although the style of the paragraph is hidden. */
export const SHOWN = 2;
export const DELETED = 4;
/** Shown where the style of the paragraph is hidden, hidden where it is not. */
export const OPPOSITE = 16;
/** A control character that Word put there, as the mark of a footnote or the beginning of a field. */
export const SPECIAL = 8;

/** A character of a symbol font, by the number of the font. */
export type Symbol = { readonly font: number; readonly code: number };

export type CharacterProperties = {
  /** One byte for each code unit of the text. */
  readonly bits: Uint8Array;
  readonly symbols: ReadonlyMap<number, Symbol>;
};

type RunProperties = { readonly bits: number; readonly symbol: Symbol | null };

export function readCharacters(file: WordFile, { text, pieces }: PieceText, styles: StyleSheet): CharacterProperties {
  const runs = readPages(file.main, file.table, file.place('characterPages'), 'character');
  const known = new Map<number, RunProperties>();
  const bits = new Uint8Array(text.length);
  const symbols = new Map<number, Symbol>();
  for (const piece of pieces) {
    for (const run of runsOf(piece, runs)) {
      let properties = known.get(run.from);
      if (properties === undefined) known.set(run.from, (properties = readRun(file, run, styles)));
      const from = piece.from + Math.max(0, Math.floor((run.start - piece.at) / piece.width));
      const to = Math.min(piece.to, piece.from + Math.ceil((run.end - piece.at) / piece.width));
      bits.fill(properties.bits, from, to);
      if (properties.symbol !== null) for (let at = from; at < to; at++) symbols.set(at, properties.symbol);
    }
  }
  return { bits, symbols };
}

/** The runs that reach into a piece. */
function runsOf({ at, from, to, width }: Piece, runs: readonly PropertyRun[]): readonly PropertyRun[] {
  const end = at + (to - from) * width;
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < runs.length && runs[last]!.start < end) last++;
  return runs.slice(low, last);
}

function readRun({ main, data }: WordFile, { from, to }: PropertyRun, styles: StyleSheet): RunProperties {
  let bits = 0;
  let ofStyle: boolean | null = null;
  let own: number | null = null;
  let symbol: Symbol | null = null;
  readSprms(main, from, to, data, (code, view, at) => {
    if (code === sprm.deleted) bits = view.getUint8(at) === 1 ? bits | DELETED : bits & ~DELETED;
    else if (code === sprm.special) bits = view.getUint8(at) === 1 ? bits | SPECIAL : bits & ~SPECIAL;
    else if (code === sprm.hidden) own = view.getUint8(at);
    else if (code === sprm.characterStyle) ofStyle = styles(view.getUint16(at, true)).hidden;
    else if (code === sprm.symbol) symbol = { font: view.getUint16(at, true), code: view.getUint16(at + 2, true) };
  });
  return { bits: bits | visibility(own, ofStyle), symbol };
}

/** A switch is off (0), on (1), as in the style (0x80), or the opposite of the style (0x81). */
function visibility(own: number | null, ofStyle: boolean | null): number {
  if (own === 0x81) return OPPOSITE;
  if (own === 0 || own === 1) return own === 1 ? HIDDEN : SHOWN;
  return ofStyle === null ? 0 : ofStyle ? HIDDEN : SHOWN;
}

/** Whether a character with these bits is hidden in a paragraph whose style says so or not. */
export const isHidden = (bits: number, byStyle: boolean): boolean =>
  (bits & OPPOSITE) !== 0 ? !byStyle : (bits & HIDDEN) !== 0 || (byStyle && (bits & SHOWN) === 0);
