// Tables of a text: which cell stands under which column head and beside which row head.
import type { Furniture, Paragraph, Section } from '../model/outline.js';
import type { Span } from '../model/span.js';
import type { Mark } from '../read/document.js';
import { tabCells } from '../read/table-cells.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Caption } from './table-words.js';
import { captionsAbove, isCaption, isUnitHead, isYears, nameOf, withoutBold } from './table-words.js';

/** A cell with what it is read by; spans are half-open and without the white space around the words. */
export type Cell = Span & {
  readonly paragraph: string;
  readonly rowHead: Span | null;
  readonly columnHead: Span | null;
  /** The cell right below the column head where that row holds no numbers: 万吨 under 产量. */
  readonly columnUnit: Span | null;
  /** The cell of the row in the column of units, or in one without a head. */
  readonly rowUnit: Span | null;
  /** What may say 单位：万元 for the whole table, the nearest first. */
  readonly captions: readonly Caption[];
};

type Row = { readonly paragraph: Paragraph; readonly cells: readonly Span[]; readonly header: boolean | null };

const NUMBER = /^[-+±]?[0-9][0-9.,，\s]*[%‰]?$/;

/** The line of signs between the heads and the rows of a markdown table. */
const RULE = /^\|?[\s:|-]+\|?$/;

/** What stands in the text line by line; page numbers and the like do not end a table, headings and captions do. */
type Lines = {
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly furniture: readonly Furniture[];
};

export type Tables = {
  /** Ids of the paragraphs that are rows, column heads included: none of them is running text. */
  readonly rows: ReadonlySet<string>;
  readonly cells: readonly Cell[];
};

/**
 * Cells that may hold numbers, in the order of the text; heads and units are not among them.
 *
 *     指标 \t 产量（万吨） \t 增长（%）      the column heads
 *     粮食 \t 650.0 \t 17.3                  two cells; their row head is 粮食
 */
export function readTables(
  folded: string,
  { paragraphs, sections, furniture }: Lines,
  marks: readonly Mark[],
  rules: Rulebook,
): Tables {
  const isParted = breaksIn(sections, furniture);
  const marked = new Map(marks.flatMap((mark) => (mark.kind === 'table_row' ? [[mark.start, mark] as const] : [])));
  const cells: Cell[] = [];
  const rows = new Set<string>();
  let table: Row[] = [];
  const close = (): void => {
    if (table.length > 0) cells.push(...cellsOf(folded, table, rules));
    table = [];
  };
  for (const paragraph of paragraphs) {
    const row = rowOf(folded, paragraph, marked);
    const last = table.at(-1);
    if (last !== undefined && isParted(last.paragraph.end, paragraph.start)) close();
    if (row?.header && last?.header === false && !repeatsHeads(folded, table, paragraph)) close();
    const isRule = table.length > 0 && RULE.test(folded.slice(paragraph.start, paragraph.end));
    if (row !== null || isRule) rows.add(paragraph.id);
    if (row !== null) table.push(row);
    else if (!isRule) close();
  }
  close();
  return { rows, cells };
}

/** Whether a heading or a caption begins between two places; asked from left to right. */
function breaksIn(sections: readonly Span[], furniture: readonly Furniture[]): (from: number, to: number) => boolean {
  const captions = furniture.filter(({ kind }) => kind === 'caption');
  const breaks = [...sections, ...captions].map(({ start }) => start).sort((a, b) => a - b);
  let next = 0;
  return (from, to) => {
    while (next < breaks.length && breaks[next]! < from) next++;
    return next < breaks.length && breaks[next]! < to;
  };
}

/** On the next page a table repeats its heads. */
function repeatsHeads(folded: string, [first]: readonly Row[], { start, end }: Span): boolean {
  return first !== undefined && folded.slice(start, end) === folded.slice(first.paragraph.start, first.paragraph.end);
}

function rowOf(
  folded: string,
  paragraph: Paragraph,
  marked: ReadonlyMap<number, Extract<Mark, { kind: 'table_row' }>>,
): Row | null {
  const mark = marked.get(paragraph.start);
  const row =
    mark ??
    (folded.slice(paragraph.start, paragraph.end).includes('\t')
      ? { cells: tabCells(folded, paragraph), header: null }
      : null);
  return row && { paragraph, cells: row.cells.map((cell) => withoutBold(folded, cell)), header: row.header };
}

const isEmpty = (cell: Span): boolean => cell.end <= cell.start;

const isNumber = (folded: string, cell: Span): boolean => NUMBER.test(folded.slice(cell.start, cell.end));

/** What the rows above a row say of it. */
type Above = {
  readonly heads: readonly (Span | null)[];
  /** Cells of the row of words right below the heads. */
  readonly units: readonly Span[];
  /** -1 where no head says 单位. */
  readonly unitColumn: number;
  readonly captions: readonly Caption[];
};

function cellsOf(folded: string, table: readonly Row[], rules: Rulebook): Cell[] {
  const lines = captionsAbove(folded, table[0]!.paragraph.start);
  let above: Above = { heads: [], units: [], unitColumn: -1, captions: lines };
  let inside: readonly Caption[] = [];
  let place: 'top' | 'heads' | 'body' = 'top';
  return table.flatMap((row): Cell[] => {
    const { cells, header } = row;
    const filled = cells.filter((cell) => !isEmpty(cell));
    if (filled.length === 1 && isCaption(folded, filled[0]!, rules)) {
      inside = [{ ...filled[0]!, unitOnly: true }];
      above = { ...above, captions: [...inside, ...lines] };
      return [];
    }
    const numbers = cells.slice(1).filter((cell) => isNumber(folded, cell));
    if (header || (place === 'top' && (numbers.length === 0 || isYears(folded, numbers)))) {
      const heads = cells.map((_, column) => headOf(cells, column) ?? above.heads[column] ?? null);
      const unitColumn = heads.findIndex((head, column) => column > 0 && isUnitHead(folded, head, rules));
      const corner = cells.slice(0, 1).map((cell) => ({ ...cell, unitOnly: true }));
      above = { heads, units: [], unitColumn, captions: [...corner, ...inside, ...lines] };
      place = 'heads';
      return [];
    }
    if (place === 'heads' && numbers.length === 0) above = { ...above, units: cells };
    place = 'body';
    return cellsOfRow(folded, row, above, rules);
  });
}

function cellsOfRow(folded: string, { cells, paragraph }: Row, above: Above, rules: Rulebook): Cell[] {
  const { heads, units, unitColumn, captions } = above;
  const isWords = (column: number): boolean => !isEmpty(cells[column]!) && !isNumber(folded, cells[column]!);
  const first = Math.max(
    cells.findIndex((_, column) => column !== unitColumn && isWords(column)),
    0,
  );
  const headless = cells.findIndex((_, column) => column > first && !heads[column] && isWords(column));
  const rowUnit = cells[unitColumn < 0 ? headless : unitColumn] ?? null;
  const rowHead = nameOf(folded, cells[first], rules);
  return cells.flatMap((cell, column): Cell[] => {
    if (column <= first || column === unitColumn || isEmpty(cell)) return [];
    const columnHead = heads[column] ?? null;
    const columnUnit = units[column] ?? null;
    return [{ ...cell, paragraph: paragraph.id, rowHead, columnHead, columnUnit, rowUnit, captions }];
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
