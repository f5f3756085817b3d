// Finds the rows of pipe tables, as Markdown and text saved from web pages have them; the text itself stays as typed.
import type { Span } from '../model/span.js';
import type { Mark } from './document.js';
import { trimmed } from './table-cells.js';

type Row = Extract<Mark, { kind: 'table_row' }>;

/** `|---|:--:|`: what parts the head of a table from its body. */
const DELIMITER = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * A table begins where a delimiter line has as many cells as the line above it, and ends with the first line that has no
 * pipe. The delimiter line is no row. Marks have no cells beyond those of the head, as GitHub shows it.
 *
 *     | 指标 | 2022年 |      header, cells 指标 and 2022年
 *       ^^     ^^^^^
 *     |---|---|             no row
 *     | 用电量 | 12.5 |      cells 用电量 and 12.5
 */
export function pipeRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  let before: Span | null = null;
  let columns = 0;
  let fence: string | null = null;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const written = match[0].replace(/[\r\n]+$/, '');
    const line = { start: match.index, end: match.index + written.length };
    const [, sign] = FENCE.exec(written) ?? [];
    if (fence !== null || sign !== undefined) {
      fence = fence === null ? sign! : closes(written, fence) ? null : fence;
      columns = 0;
      before = null;
      continue;
    }
    if (columns > 0 && written.includes('|')) {
      rows.push(rowOf(text, line, columns, false));
    } else {
      columns = before === null ? 0 : columnsBelow(text, before, written);
      if (columns > 0) rows.push(rowOf(text, before!, columns, true));
    }
    before = written.includes('|') ? line : null;
  }
  return rows;
}

const closes = (line: string, fence: string): boolean => line.trim().startsWith(fence) && /^[`~\s]+$/.test(line);

/** Number of columns when `delimiter` makes the line above it the head of a table, else 0. */
function columnsBelow(text: string, head: Span, delimiter: string): number {
  if (!delimiter.includes('|') || !DELIMITER.test(delimiter)) return 0;
  const columns = pipeCells(text, head).length;
  return columns === pipeCells(delimiter, { start: 0, end: delimiter.length }).length ? columns : 0;
}

const rowOf = (text: string, line: Span, columns: number, header: boolean): Row => ({
  kind: 'table_row',
  ...trimmed(text, line),
  header,
  cells: pipeCells(text, line).slice(0, columns),
});

/** The cells of a line between its pipes; `\|` is no pipe, and the pipes at either end part nothing. */
function pipeCells(text: string, line: Span): readonly Span[] {
  const { start, end } = trimmed(text, line);
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') {
      if (at > start) cells.push(trimmed(text, { start: from, end: at }));
      from = at + 1;
    }
  }
  if (from < end) cells.push(trimmed(text, { start: from, end }));
  return cells;
}
