// The flat tables of a report by name: their columns and their rows.
import type { Content, TableName } from '../formats.js';
import { itemColumns, itemRows } from './item-rows.js';
import { quantityColumns, quantityRows } from './quantity-rows.js';
import { reportColumns, reportRow } from './report-row.js';
import type { Row } from './row.js';
import { sectionColumns, sectionRows } from './section-rows.js';

export type Table = {
  /** In their order; every row has just these keys. */
  readonly columns: readonly string[];
  readonly rowsOf: (content: Content) => Iterable<Row>;
};

export const tables: Readonly<Record<TableName, Table>> = {
  quantities: { columns: quantityColumns, rowsOf: quantityRows },
  sections: { columns: sectionColumns, rowsOf: sectionRows },
  items: { columns: itemColumns, rowsOf: itemRows },
  reports: { columns: reportColumns, rowsOf: ({ report }) => [reportRow(report)] },
};
