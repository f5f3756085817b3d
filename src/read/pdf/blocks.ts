// Rows of all pages -> blocks of text: paragraphs that run over lines, columns and pages, and the rows of tables.
import { isWide, type Fragment } from './lines.js';
import { endsParagraph, measure, type Line } from './paragraph-end.js';
import type { Row } from './columns.js';

/** `breaks` are the pages that begin in it, at an offset within its text; the first is where it begins itself. */
export type Block = {
  readonly text: string;
  readonly breaks: readonly { readonly page: number; readonly at: number }[];
  /** For a row of a table; null for a paragraph. */
  readonly row: { readonly header: boolean } | null;
};

/** `pages` from 1, in reading order. */
export function joinRows(pages: readonly (readonly Row[])[]): Block[] {
  const lines = pages.flatMap((rows, index) => rows.map((row) => ({ ...row, page: index + 1 })));
  const inTable = tableRows(lines);
  const measured = measure(lines.map(({ cells, column, page }) => lineOf(cells, column, page)));
  const blocks: Block[] = [];
  let open: { text: string; breaks: { page: number; at: number }[] } | null = null;
  measured.forEach((line, index) => {
    const before = measured[index - 1];
    const row = inTable.get(index);
    if (row !== undefined) {
      open = null;
      const text = lines[index]!.cells.map((cell) => cell.text).join('\t');
      blocks.push({ text, breaks: [{ page: line.page, at: 0 }], row });
      return;
    }
    if (open === null || before === undefined || endsParagraph(before, line, open.text !== before.text)) {
      open = { text: line.text, breaks: [{ page: line.page, at: 0 }] };
      blocks.push({ ...open, row: null });
      return;
    }
    const joined: string = open.text + between(before.text, line.text);
    if (line.page !== before.page) open.breaks.push({ page: line.page, at: joined.length });
    open = { text: joined + line.text, breaks: open.breaks };
    blocks[blocks.length - 1] = { ...open, row: null };
  });
  return blocks;
}

const lineOf = (cells: readonly Fragment[], column: Line['column'], page: number): Line => {
  const longest = cells.reduce((one, other) => (other.x1 - other.x0 > one.x1 - one.x0 ? other : one));
  const text = cells.map((cell) => cell.text).join(' ');
  return { text, x0: cells[0]!.x0, x1: cells.at(-1)!.x1, y: longest.y, size: longest.size, column, page };
};

/** Words of letters are parted where a line ends; Chinese and the digits of a number are not. */
function between(before: string, after: string): string {
  const [last, first] = [before.at(-1)!, after[0]!];
  if (isWide(last) || isWide(first) || (/\d/.test(last) && /\d/.test(first))) return '';
  return /[\w,.;:)]/.test(last) && /\w/.test(first) ? ' ' : '';
}

/** Two rows and more on end that each have wide gaps are a table; its head has no figure where the rows below have. */
function tableRows(lines: readonly Row[]): ReadonlyMap<number, { readonly header: boolean }> {
  const rows = new Map<number, { header: boolean }>();
  const hasFigure = (index: number) => lines[index]!.cells.some(({ text }) => /^[-+]?\d/.test(text));
  for (let start = 0; start < lines.length; start++) {
    let end = start;
    while (end < lines.length && lines[end]!.cells.length > 1) end += 1;
    if (end - start < 2) continue;
    const header = !hasFigure(start) && hasFigure(start + 1);
    for (let index = start; index < end; index++) rows.set(index, { header: header && index === start });
    start = end;
  }
  return rows;
}
