// The elements of tables: rows and cells are gathered until their table ends, since only then is its head known.
import { InputError } from '../input-error.js';
import { addLines } from '../line.js';
import {
  closeContainer,
  containerOf,
  createContainer,
  flushJoined,
  type Elements,
  type StoryContext,
  type StoryState,
} from './story-state.js';
import { readCellProperties, readRowProperties, tableLines, type Cell, type Row } from './table.js';

type OpenTable = {
  readonly rows: Row[];
  /** Null for a row or cell that a tracked change took away. */
  row: Omit<Row, 'cells'> | null;
  cells: Cell[];
  cell: Pick<Cell, 'span' | 'continued'> | null;
};

/** Blank cells that spans may add to all tables together: a short file cannot grow into a long text. */
const MAX_ADDED_CELLS = 500_000;

/** Cells of all tables together. */
export const MAX_CELLS = 1_000_000;

export function tableElements(state: StoryState, { path }: StoryContext): Elements {
  const tables: OpenTable[] = [];
  let added = 0;
  let count = 0;
  /** As many blank cells as are wanted, while there are any left. */
  const add = (wanted: number): number => {
    const granted = Math.min(wanted, MAX_ADDED_CELLS - added);
    added += granted;
    return granted;
  };
  return {
    open: {
      'w:tbl': () => {
        flushJoined(containerOf(state));
        tables.push({ rows: [], row: null, cells: [], cell: null });
        return undefined;
      },
      'w:tr': () => {
        const table = tables.at(-1);
        if (table === undefined) return 'skip';
        table.row = readRowProperties(undefined);
        table.cells = [];
        return undefined;
      },
      'w:trPr': () => (properties) => {
        tables.at(-1)!.row = readRowProperties(properties);
      },
      'w:tc': () => {
        const table = tables.at(-1);
        if (table === undefined) return 'skip';
        count += 1;
        if (count > MAX_CELLS) throw new InputError(path, { code: 'too_many_entries', limit: MAX_CELLS });
        table.cell = readCellProperties(undefined);
        state.containers.push(createContainer(containerOf(state).fields));
        return undefined;
      },
      'w:tcPr': () => (properties) => {
        tables.at(-1)!.cell = readCellProperties(properties);
      },
    },
    close: {
      'w:tc': () => {
        const lines = closeContainer(state);
        const { cells, cell } = tables.at(-1)!;
        if (cell !== null) cells.push({ lines, ...cell, span: 1 + add(cell.span - 1) });
      },
      'w:tr': () => {
        const { rows, row, cells } = tables.at(-1)!;
        if (row !== null && cells.length > 0)
          rows.push({ ...row, before: add(row.before), after: add(row.after), cells });
      },
      'w:tbl': () => addLines(containerOf(state).lines, tableLines(tables.pop()!.rows)),
    },
  };
}
