// Tables of a text: which cell stands under which column head and beside which row head.
import type { Paragraph } from '../model/outline.js';
import type { Span } from '../model/span.js';
import type { Mark } from '../read/document.js';
import { tabCells } from '../read/table-cells.js';

/** A cell with what it is read by; spans are half-open and without the white space around the words. */
export type Cell = Span & {
  readonly paragraph: string;
  readonly rowHead: Span | null;
  readonly columnHead: Span | null;
  /** The line above the table, where a unit for all of it may stand: 单位：万元. */
  readonly caption: Span | null;
};

type Row = { readonly paragraph: Paragraph; readonly cells: readonly Span[]; readonly header: boolean | null };

const NUMBER = /^[-+±]?[0-9][0-9.,，\s]*[%‰]?$/;
const LONGEST_CAPTION = 40;

/** The line of signs between the heads and the rows of a markdown table. */
const RULE = /^\|?[\s:|-]+\|?$/;

export type Tables = {
  /** Ids of the paragraphs that are rows, column heads included: none of them is running text. */
  readonly rows: ReadonlySet<string>;
  readonly cells: readonly Cell[];
};

/**
 * Cells that may hold numbers, in the order of the text; heads are not among them.
 *
 *     指标 \t 产量（万吨） \t 增长（%）      the column heads
 *     粮食 \t 650.0 \t 17.3                  two cells; their row head is 粮食
 */
export function readTables(folded: string, paragraphs: readonly Paragraph[], marks: readonly Mark[]): Tables {
  const marked = new Map(marks.flatMap((mark) => (mark.kind === 'table_row' ? [[mark.start, mark] as const] : [])));
  const cells: Cell[] = [];
  const rows = new Set<string>();
  let table: Row[] = [];
  let caption: Span | null = null;
  paragraphs.forEach((paragraph, index) => {
    const row = rowOf(folded, paragraph, marked);
    const before = paragraphs[index - 1];
    const isRule = table.length > 0 && RULE.test(folded.slice(paragraph.start, paragraph.end));
    if (row !== null || isRule) rows.add(paragraph.id);
    if (row !== null && table.length === 0)
      caption = before && before.end - before.start <= LONGEST_CAPTION ? before : null;
    if (row !== null) table.push(row);
    if ((row === null && !isRule) || index === paragraphs.length - 1) {
      cells.push(...cellsOf(folded, table, caption));
      table = [];
    }
  });
  return { rows, cells };
}

function rowOf(
  folded: string,
  paragraph: Paragraph,
  marked: ReadonlyMap<number, Extract<Mark, { kind: 'table_row' }>>,
): Row | null {
  const mark = marked.get(paragraph.start);
  if (mark !== undefined) return { paragraph, cells: mark.cells, header: mark.header };
  if (!folded.slice(paragraph.start, paragraph.end).includes('\t')) return null;
  return { paragraph, cells: tabCells(folded, paragraph), header: null };
}

function cellsOf(folded: string, table: readonly Row[], caption: Span | null): Cell[] {
  const isNumber = (cell: Span): boolean => NUMBER.test(folded.slice(cell.start, cell.end));
  const isHeader = (row: Row, index: number): boolean =>
    row.header ?? (index === 0 && !row.cells.slice(1).some(isNumber));
  const heads: (Span | null)[] = [];
  return table.flatMap((row, index) => {
    if (isHeader(row, index)) {
      row.cells.forEach((_, column) => (heads[column] = headOf(row.cells, column) ?? heads[column] ?? null));
      return [];
    }
    const named = row.cells.findIndex((cell) => cell.end > cell.start && !isNumber(cell));
    const first = Math.max(named, 0);
    const rowHead = row.cells[first] ?? null;
    return row.cells.flatMap((cell, column): Cell[] => {
      if (column <= first || cell.end <= cell.start) return [];
      return [{ ...cell, paragraph: row.paragraph.id, rowHead, columnHead: heads[column] ?? null, caption }];
    });
  });
}

/** A head that spans columns leaves the cells after it empty. */
function headOf(cells: readonly Span[], column: number): Span | null {
  for (let i = column; i >= 0; i--) {
    const cell = cells[i]!;
    if (cell.end > cell.start) return i === column || i > 0 ? cell : null;
  }
  return null;
}
