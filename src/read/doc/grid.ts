// Rows of a Word binary file to rows of columns: a wide cell there says only where its edges are.
import type { Line } from '../line.js';
import type { Row } from '../docx/table.js';
import type { RowShape } from './paragraphs.js';

export type RawRow = { readonly cells: readonly (readonly Line[])[]; readonly shape: RowShape };

/** Edges that are nearer than this, in twentieths of a point, are one edge drawn unevenly. */
const TOLERANCE = 60;

/**
 * Each cell spans the columns whose edges lie within it.
 *
 *     | a | b |        a, b
 *     |   c   |   ->   c over two columns
 */
export function gridRows(rows: readonly RawRow[]): readonly Row[] {
  const edges: number[] = [];
  for (const edge of rows.flatMap(({ shape }) => shape.edges).toSorted((a, b) => a - b)) {
    if (edges.length === 0 || edge - edges.at(-1)! > TOLERANCE) edges.push(edge);
  }
  const column = (edge: number): number => edges.findLastIndex((one) => one <= edge);
  return rows.map(({ cells, shape }) => {
    const known = shape.edges.length === cells.length + 1;
    const first = shape.edges[0];
    return {
      header: shape.header,
      before: known && first !== undefined ? column(first) : 0,
      after: 0,
      cells: cells.map((lines, index) => ({
        lines,
        span: known ? Math.max(1, column(shape.edges[index + 1]!) - column(shape.edges[index]!)) : 1,
        continued: shape.continued[index] ?? false,
      })),
    };
  });
}
