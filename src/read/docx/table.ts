// The rows of a table to lines: cells parted by TAB, merged cells once, the head row marked.
import { tabCells } from '../table-cells.js';
import { emptyLine, joinLines, type Line } from '../line.js';
import { cellLine } from './cell-line.js';
import { childOf, numberOf, switchOf, valueOf, type XmlElement } from './xml-tree.js';

export type Cell = {
  readonly lines: readonly Line[];
  /** Columns that it covers. */
  readonly span: number;
  /** Goes on with the cell above or beside it: nothing is written again. */
  readonly continued: boolean;
};

export type Row = {
  readonly cells: readonly Cell[];
  /** Repeated at the top of every page: the author says that it is a head. */
  readonly header: boolean;
  /** Columns left free before the first cell and after the last. */
  readonly before: number;
  readonly after: number;
};

/** Columns that one cell may cover; Word has 63. A span that claims more is not believed. */
const MAX_COLUMNS = 63;

const pureNumber = /^[-+\u2212\uff0d]?[0-9\uff10-\uff19][0-9\uff10-\uff19.,\uff0c\uff0e%\uff05\u2030]*$/;

const columns = (count: number | null, least: number): number => Math.min(Math.max(count ?? least, least), MAX_COLUMNS);

/** What a cell says of itself; null for one that a tracked change took away. */
export function readCellProperties(properties: XmlElement | undefined): Pick<Cell, 'span' | 'continued'> | null {
  if (childOf(properties, 'w:cellDel') !== undefined) return null;
  const continued = ['w:vMerge', 'w:hMerge'].some(
    (name) => childOf(properties, name) !== undefined && valueOf(properties, name) !== 'restart',
  );
  return { span: columns(numberOf(properties, 'w:gridSpan'), 1), continued };
}

/** What a row says of itself; null for one that a tracked change took away. */
export function readRowProperties(properties: XmlElement | undefined): Omit<Row, 'cells'> | null {
  if (childOf(properties, 'w:del') !== undefined) return null;
  return {
    header: switchOf(properties, 'w:tblHeader') ?? false,
    before: columns(numberOf(properties, 'w:gridBefore'), 0),
    after: columns(numberOf(properties, 'w:gridAfter'), 0),
  };
}

/**
 * One line a row, each under a table_row mark; blank rows are left out. A table of a single cell is a frame
 * around its paragraphs and no table: they come out as they are.
 * The head is what the author marked as such, else the first row unless a cell of it is a pure number; a single
 * cell across the whole table is its title, and the head follows it.
 */
export function tableLines(rows: readonly Row[]): readonly Line[] {
  if (rows.length === 1 && rows[0]!.cells.length === 1) return rows[0]!.cells[0]!.lines;
  const written = rows.map((row) => ({ row, line: rowLine(row) })).filter(({ line }) => line.text.trim() !== '');
  const marked = written.some(({ row }) => row.header);
  const across = written.some(({ row }) => row.cells.length > 1);
  const first = written.findIndex(({ row }) => !across || row.cells.length > 1);
  return written.map(({ row, line }, index) => {
    const { text } = line;
    const span = { start: 0, end: text.length };
    const cells = tabCells(text, span);
    const numbers = cells.some(({ start, end }) => pureNumber.test(text.slice(start, end)));
    const header = marked ? row.header : index === first && !numbers;
    return { text, marks: [{ kind: 'table_row', ...span, header, cells }, ...line.marks] };
  });
}

function rowLine({ cells, before, after }: Row): Line {
  const written = cells.flatMap(({ lines, span, continued }) => [
    continued ? emptyLine : cellLine(lines),
    ...blankCells(span - 1),
  ]);
  return joinLines([...blankCells(before), ...written, ...blankCells(after)], '\t');
}

const blankCells = (count: number): readonly Line[] => Array.from({ length: count }, () => emptyLine);
