// The elements of tables: rows and cells are gathered until their table ends, since only then is its head known.
import {
  closeContainer,
  containerOf,
  createContainer,
  flushJoined,
  type Elements,
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

export function tableElements(state: StoryState): Elements {
  const tables: OpenTable[] = [];
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
        if (cell !== null) cells.push({ lines, ...cell });
      },
      'w:tr': () => {
        const { rows, row, cells } = tables.at(-1)!;
        if (row !== null) rows.push({ ...row, cells });
      },
      'w:tbl': () => containerOf(state).lines.push(...tableLines(tables.pop()!.rows)),
    },
  };
}
