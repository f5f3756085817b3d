// A sheet that grows row by row: its head, the rows, and what stands behind them.
import { displayWidth } from '../display-width.js';
import { cellElement, headElement, type Cell } from './cell.js';
import type { ZipPart } from './zip.js';

export type Column = {
  readonly head: string;
  /** Running text, which takes several lines; other columns are as wide as what stands in them. */
  readonly wrapped: boolean;
};

export type Sheet = {
  readonly add: (row: readonly Cell[]) => void;
  /** Gives the range that the filter covers, the head and all rows. */
  readonly end: () => string;
  readonly isFull: () => boolean;
};

/** Rows that Excel opens. */
const MOST_ROWS = 1_048_576;
/** A part of a zip file counts its bytes in 32 bits; the last row may still be long. */
const MOST_BYTES = 4_000_000_000;
/** The first rows decide how wide the columns are, since widths stand before the rows. */
const MEASURED_ROWS = 100;
const NARROWEST = 6;
const WIDEST = 36;
const WRAPPED_WIDTH = 80;
/** Columns on screen that surely fit into a line of that width. */
const LINE_WIDTH = 78;
/** From here on nearly all characters of a Chinese text are wide. */
const FIRST_WIDE = 0x2e80;
/** In points; the second is the most that Excel takes. */
const [LINE_HEIGHT, TALLEST] = [15, 405];
/** For the button of the filter. */
const BUTTON = 3;
const FONT_FACTOR = 1.1;

/** Writes into `part`, which it ends. */
export function openSheet(part: ZipPart, columns: readonly Column[], mostRows = MOST_ROWS): Sheet {
  const letters = columns.map((_, index) => lettersOf(index));
  let rows = 1;
  let first: (readonly Cell[])[] | null = [];
  const write = (row: readonly Cell[]) => {
    rows++;
    const cells = row.map((cell, index) => cellElement(`${letters[index]}${rows}`, cell, columns[index]!.wrapped));
    part.write(`<row r="${rows}" ht="${heightOf(columns, row)}">${cells.join('')}</row>`);
  };
  const begin = () => {
    if (first === null) return;
    const head = columns.map((column, index) => headElement(`${letters[index]}1`, column.head));
    part.write(`${opening(columns, first)}<row r="1" ht="24" customHeight="1">${head.join('')}</row>`);
    for (const row of first) write(row);
    first = null;
  };
  return {
    add: (row) => {
      if (first === null) write(row);
      else if (first.push(row) === MEASURED_ROWS) begin();
    },
    end: () => {
      begin();
      const last = letters.at(-1)!;
      part.write(`</sheetData><autoFilter ref="A1:${last}${rows}"/></worksheet>`);
      part.end();
      return `$A$1:$${last}$${rows}`;
    },
    isFull: () => rows + (first?.length ?? 0) >= mostRows || part.bytes() >= MOST_BYTES,
  };
}

/** A for 0, Z for 25, AA for 26. */
export function lettersOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

/** Programs do not all find out themselves how many lines a text takes. */
function heightOf(columns: readonly Column[], row: readonly Cell[]): number {
  const lines = row.reduce<number>((most, cell, index) => {
    if (!columns[index]!.wrapped) return most;
    const taken = shown(cell)
      .split('\n')
      .reduce((sum, line) => sum + Math.ceil(roughWidth(line) / LINE_WIDTH), 0);
    return Math.max(most, taken);
  }, 1);
  return Math.min(TALLEST, lines * LINE_HEIGHT);
}

/** Near enough to count lines, and five times as fast. */
function roughWidth(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_WIDE) width++;
  return width;
}

function opening(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const cols = columns.map((column, index) => {
    const width = widthOf(
      column,
      rows.map((row) => row[index] ?? null),
    );
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${cols.join('')}</cols><sheetData>`
  );
}

/** In digits of the font; a Chinese character counts two. */
function widthOf({ head, wrapped }: Column, cells: readonly Cell[]): number {
  if (wrapped) return WRAPPED_WIDTH;
  const widest = cells.reduce<number>((most, cell) => Math.max(most, displayWidth(shown(cell))), 0);
  const wanted = Math.max(displayWidth(head) + BUTTON, widest + 1) * FONT_FACTOR;
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
}

function shown(cell: Cell): string {
  if (typeof cell !== 'object' || cell === null) return cell === null ? '' : String(cell);
  if ('amount' in cell) return cell.amount.toString().replaceAll(/[0-9](?=(?:[0-9]{3})+(?:\.|$))/g, '$&,');
  return 'day' in cell ? cell.day : cell.text;
}
