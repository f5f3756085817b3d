// The words of a table that are no numbers: captions, heads of units, names of rows.
import type { Span } from '../model/span.js';
import { trimmed } from '../read/table-cells.js';
import type { Rulebook } from '../rulebook/compile.js';

/** `unitOnly`: speaks for the table only where it says 单位：. */
export type Caption = Span & { readonly unitOnly: boolean };

const LONGEST_CAPTION = 40;
/** With white space around the words. */
const LONGEST_LINE = 200;
const CAPTION_LINES = 2;
const SENTENCE = /[。；;]["”]?$/;
const COLON = /[：:]/;
const BRACKETS = /^[（(\s*]+|[）)\s*]+$/g;
const SPACES = /\s/g;
const BOLD = '**';

/**
 * The short lines right above a table, the nearest first; they may hold the unit of all of it.
 *
 *     表3 各类学校招生情况
 *     单位：万人
 */
export function captionsAbove(folded: string, start: number): readonly Caption[] {
  const captions: Caption[] = [];
  let end = start;
  while (end > 0 && captions.length < CAPTION_LINES) {
    const lineStart = startOfLine(folded, end);
    if (lineStart === null) break;
    const line = trimmed(folded, { start: lineStart, end });
    end = Math.max(lineStart - 1, 0);
    if (line.end === line.start) continue;
    const words = folded.slice(line.start, line.end);
    if (words.length > LONGEST_CAPTION || words.startsWith('|') || words.includes('\t') || SENTENCE.test(words)) break;
    captions.push({ ...line, unitOnly: captions.length > 0 });
  }
  return captions;
}

/** Start of the line that ends at a place, null where that is far away: such a line is no caption. */
function startOfLine(folded: string, end: number): number | null {
  for (let at = end; at >= Math.max(0, end - LONGEST_LINE); at--) {
    if (at === 0 || folded[at - 1] === '\n' || folded[at - 1] === '\r') return at;
  }
  return null;
}

/** True for a cell that gives the unit of the rows below it: 单位：万元. */
export function isCaption(folded: string, cell: Span, rules: Rulebook): boolean {
  const [words, ...unit] = folded.slice(cell.start, cell.end).replace(BRACKETS, '').split(COLON);
  return unit.length === 1 && rules.vocabulary.unitHead.has(words!.replace(SPACES, ''));
}

/** True for the head of a column whose cells are units: 单 位, 计量单位. */
export function isUnitHead(folded: string, head: Span | null, rules: Rulebook): boolean {
  return head !== null && rules.vocabulary.unitHead.has(folded.slice(head.start, head.end).replace(SPACES, ''));
}

const YEAR = /^(?:19|20)[0-9]{2}$/;

/** True for 1998, 1999, 2000 in the cells of a row: heads and no numbers. */
export function isYears(folded: string, cells: readonly Span[]): boolean {
  const years = cells.map(({ start, end }) => folded.slice(start, end));
  return (
    years.length > 1 &&
    years.every((year, index) => YEAR.test(year) && (index === 0 || Number(year) === Number(years[index - 1]) + 1))
  );
}

/** A cell without the marks of bold type around its words; a cell of nothing but signs stays: it hides a number. */
export function withoutBold(folded: string, cell: Span): Span {
  const words = folded.slice(cell.start, cell.end);
  const inner = words.slice(BOLD.length, -BOLD.length);
  if (!words.startsWith(BOLD) || !words.endsWith(BOLD) || inner.replaceAll('*', '').trim() === '') return cell;
  return trimmed(folded, { start: cell.start + BOLD.length, end: cell.end - BOLD.length });
}

const JOINS = /^[：:，,、\s]*/;
const LONGEST_PART = 4;

/**
 * What a row is of, null where nothing is said.
 *
 *     其中：公路运输
 *           ^^^^^^^^
 */
export function nameOf(folded: string, cell: Span | undefined, rules: Rulebook): Span | null {
  if (cell === undefined || cell.end <= cell.start) return null;
  const words = folded.slice(cell.start, cell.end);
  for (let length = LONGEST_PART; length > 0; length--) {
    if (!rules.vocabulary.part.has(words.slice(0, length))) continue;
    const skipped = length + JOINS.exec(words.slice(length))![0].length;
    return skipped < words.length ? { start: cell.start + skipped, end: cell.end } : cell;
  }
  return cell;
}
