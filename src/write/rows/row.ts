// What flat tables are made of: rows of plain values under named columns.
import type { Report } from '../../model/report.js';

export type Cell = string | number | boolean | null;

/** Keys stand in the order of the columns. */
export type Row<Column extends string = string> = Readonly<Record<Column, Cell>>;

/** What every row names its report by: the path or name of the file, else the title. */
export const nameOf = ({ source, meta }: Report): string | null => source.name ?? meta.title;
