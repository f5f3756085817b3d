// One cell of a sheet as XML.
import { cutToCell, LONGEST_TEXT, textElement } from './cell-text.js';
import { amountStyle, MARKED_RUN, STYLES } from './styles.js';

/** Text, a whole number as a place or a count, or one of the others; null is an empty cell. */
export type Cell = string | number | boolean | null | MarkedText | Amount | Day;
/** Text in which one stretch stands out. */
export type MarkedText = { readonly text: string; readonly start: number; readonly end: number };
/** A number that is read in groups of thousands; its unit decides whether a percent sign stands behind it. */
export type Amount = { readonly amount: number; readonly unit: string };
/** `2023-02-14` */
export type Day = { readonly day: string };

const FORMULA_START = /^[=+\-@\t\r]/;
const MS_A_DAY = 86_400_000;
/** Excel counts days from 1899-12-30; before March 1900 its calendar is wrong. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_DAY = '1900-03-01';

/** `ref` as `B7`. An empty string where there is nothing to write. */
export function cellElement(ref: string, cell: Cell, wrapped: boolean): string {
  if (cell === null || cell === '') return '';
  switch (typeof cell) {
    case 'number':
      return numberElement(ref, cell, STYLES.whole);
    case 'boolean':
      return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    case 'string':
      return stringElement(ref, cell, wrapped, textElement(cutToCell(cell)));
  }
  if ('amount' in cell) return numberElement(ref, cell.amount, amountStyle(cell.amount, cell.unit));
  if ('day' in cell) return dayElement(ref, cell.day);
  return stringElement(ref, cell.text, wrapped, runs(cell));
}

export const headElement = (ref: string, text: string): string =>
  `<c r="${ref}" s="${STYLES.head}" t="inlineStr"><is>${textElement(text)}</is></c>`;

/** True where the cell holds the start of its text only. */
export function isCut(cell: Cell): boolean {
  const text = typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
  return typeof text === 'string' && text.length > LONGEST_TEXT;
}

const numberElement = (ref: string, value: number, style: number) => `<c r="${ref}" s="${style}"><v>${value}</v></c>`;

function stringElement(ref: string, text: string, wrapped: boolean, inside: string): string {
  const quoted = FORMULA_START.test(text);
  const style = wrapped ? (quoted ? STYLES.quotedWrapped : STYLES.wrapped) : quoted ? STYLES.quoted : STYLES.text;
  return `<c r="${ref}" s="${style}" t="inlineStr"><is>${inside}</is></c>`;
}

/** A date that the calendar of Excel lacks stays text. */
function dayElement(ref: string, day: string): string {
  if (day < FIRST_DAY) return stringElement(ref, day, false, textElement(day));
  return numberElement(ref, (Date.parse(day) - EPOCH) / MS_A_DAY, STYLES.date);
}

/** Before, marked and after; a stretch that the cut took away is not there. */
function runs({ text, start, end }: MarkedText): string {
  const kept = cutToCell(text);
  const parts = [kept.slice(0, start), kept.slice(start, end), kept.slice(end)];
  return parts
    .map((part, index) => (part === '' ? '' : `<r>${index === 1 ? MARKED_RUN : ''}${textElement(part)}</r>`))
    .join('');
}
