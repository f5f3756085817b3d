// What the paragraphs of a Word binary file are: list, heading, part of a table. Asked by the place of their marks.
import type { ListCounters } from '../docx/list-counters.js';
import type { WordFile } from './header.js';
import { readPages, runAt, type PropertyRun } from './pages.js';
import type { Piece } from './pieces.js';
import { readSprms, sprm } from './sprms.js';
import { outlineOf, type StyleSheet } from './style-sheet.js';

export type RowShape = {
  readonly header: boolean;
  /** Left and right edges of the cells in twentieths of a point: one more than there are cells. */
  readonly edges: readonly number[];
  /** For each cell whether it goes on with the one above or beside it. */
  readonly continued: readonly boolean[];
};

export type ParagraphProperties = {
  readonly list: { readonly num: string; readonly level: number } | null;
  /** 1 to 9. */
  readonly heading: number | null;
  readonly hidden: boolean;
  readonly inTable: boolean;
  /** The mark at the end of a row, which is no cell. */
  readonly row: RowShape | null;
  /** The same of a table inside a cell. */
  readonly innerRowEnd: boolean;
};

export type Paragraphs = {
  /** Of the paragraph whose mark stands there. */
  readonly at: (position: number) => ParagraphProperties;
  /** Whether a page break ends its paragraph, as one at the end of a section does. */
  readonly endsAt: (position: number) => boolean;
};

/** Numbers above belong to no list that is shown. */
const LAST_LIST = 0x7fe;

const JOINED_BESIDE = 0x02;
const JOINED_ABOVE = 0x20;
const FIRST_OF_JOINED = 0x40;
const CELL_BYTES = 20;

export function readParagraphs(
  file: WordFile,
  pieces: readonly Piece[],
  styles: StyleSheet,
  lists: ListCounters,
): Paragraphs {
  const runs = readPages(file.main, file.table, file.place('paragraphPages'), 'paragraph');
  const runOf = (position: number) => {
    const piece = pieceAt(pieces, position);
    const offset = piece === null ? -1 : piece.at + (position - piece.from) * piece.width;
    return { run: runAt(runs, offset), end: offset + (piece?.width ?? 0) };
  };
  const known = new Map<PropertyRun | null, ParagraphProperties>();
  return {
    at: (position) => {
      const { run } = runOf(position);
      let properties = known.get(run);
      if (properties === undefined) known.set(run, (properties = readProperties(file, run, styles, lists)));
      return properties;
    },
    endsAt: (position) => {
      const { run, end } = runOf(position);
      return run === null || run.end <= end;
    },
  };
}

function readProperties(
  file: WordFile,
  run: PropertyRun | null,
  styles: StyleSheet,
  lists: ListCounters,
): ParagraphProperties {
  const style = run?.style ?? 0;
  let [own, level, outline] = [null, null, null] as (number | null)[];
  let [inTable, rowEnd, innerRowEnd, header] = [false, false, false, false];
  let shape: Pick<RowShape, 'edges' | 'continued'> = { edges: [], continued: [] };
  readSprms(file.main, run?.from ?? 0, run?.to ?? 0, file.data, (code, view, at) => {
    if (code === sprm.list) own = view.getUint16(at, true);
    else if (code === sprm.level) level = view.getUint8(at);
    else if (code === sprm.outline) outline = outlineOf(view.getUint8(at));
    else if (code === sprm.inTable) inTable = view.getUint8(at) === 1;
    else if (code === sprm.rowEnd) rowEnd = view.getUint8(at) === 1;
    else if (code === sprm.innerRowEnd) innerRowEnd = view.getUint8(at) === 1;
    else if (code === sprm.headerRow) header = view.getUint8(at) === 1;
    else if (code === sprm.cells) shape = readShape(view, at);
  });
  const inherited = styles(style);
  const num = own ?? inherited.list ?? 0;
  const inList = num > 0 && num <= LAST_LIST;
  const linked = own === null ? lists.levelOfStyle(String(num), String(style)) : null;
  return {
    list: inList ? { num: String(num), level: level ?? linked ?? (own === null ? inherited.level : null) ?? 0 } : null,
    heading: (outline ?? inherited.outline) || null,
    hidden: inherited.hidden ?? false,
    inTable,
    row: rowEnd ? { header, ...shape } : null,
    innerRowEnd,
  };
}

/** The operand of the change that defines the cells of a row. */
function readShape(view: DataView, at: number): Pick<RowShape, 'edges' | 'continued'> {
  const end = at + view.getUint16(at, true) + 1;
  const count = view.getUint8(at + 2);
  const edges = Array.from({ length: count + 1 }, (_, index) => view.getInt16(at + 3 + index * 2, true));
  const cells = at + 3 + (count + 1) * 2;
  const continued = Array.from({ length: count }, (_, index) => {
    const cell = cells + index * CELL_BYTES;
    if (cell + 2 > end) return false;
    const bits = view.getUint16(cell, true);
    return (bits & JOINED_BESIDE) !== 0 || (bits & (JOINED_ABOVE | FIRST_OF_JOINED)) === JOINED_ABOVE;
  });
  return { edges, continued };
}

function pieceAt(pieces: readonly Piece[], position: number): Piece | null {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.to <= position) low = middle + 1;
    else high = middle;
  }
  return pieces[low] ?? null;
}
