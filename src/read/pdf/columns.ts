// The order in which a reader takes the lines of a page: down one column, then down the next.
import type { Fragment } from './lines.js';

/** All that stands on one baseline of a column; `column` is 0 on the full width, 1 left, 2 right. */
export type Row = { readonly cells: readonly Fragment[]; readonly column: 0 | 1 | 2 };

/** Part of the width of the text in which the gutter between two columns may lie, and how wide it must be in letters. */
const MIDDLE = [0.35, 0.65] as const;
const GUTTER = 0.9;

/** Lines that each column must have, and the share of its width that they must fill: cells of a table do not. */
const FEWEST_LINES = 4;
const FILLED = 0.6;

/** Share of lines that may run across the gutter, as titles do. */
const ACROSS = 0.25;

/**
 * Lines that run across part the page into bands; in each the left column comes before the right.
 *
 *     title            1
 *     a | d            2 | 4
 *     b | e            3 | 5
 */
export function orderRows(fragments: readonly Fragment[]): Row[] {
  const gutter = findGutter(fragments);
  if (gutter === null) return rowsOf(fragments, 0);
  const rows: Row[] = [];
  let [left, right]: [Fragment[], Fragment[]] = [[], []];
  const endBand = () => {
    rows.push(...rowsOf(left, 1), ...rowsOf(right, 2));
    [left, right] = [[], []];
  };
  for (const fragment of fragments) {
    if (fragment.x1 <= gutter) left.push(fragment);
    else if (fragment.x0 >= gutter) right.push(fragment);
    else {
      endBand();
      rows.push(...rowsOf([fragment], 0));
    }
  }
  endBand();
  return rows;
}

function rowsOf(fragments: readonly Fragment[], column: Row['column']): Row[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && Math.abs(last.y - fragment.y) < last.size / 2 && fragment.x0 >= last.x1) {
      rows.at(-1)!.push(fragment);
    } else rows.push([fragment]);
  }
  return rows.map((cells) => ({ cells, column }));
}

/** The middle of the gutter in points, null for a page of one column. */
function findGutter(fragments: readonly Fragment[]): number | null {
  const x0 = Math.min(...fragments.map((one) => one.x0));
  const x1 = Math.max(...fragments.map((one) => one.x1));
  const size = median(fragments.map((one) => one.size));
  const [from, to] = MIDDLE.map((share) => Math.floor(x0 + (x1 - x0) * share)) as [number, number];
  let best: { readonly at: number; readonly across: number } | null = null;
  for (let at = from; at <= to; at += 2) {
    const half = (size * GUTTER) / 2;
    const across = fragments.filter((one) => one.x0 < at + half && one.x1 > at - half).length;
    if (best === null || across < best.across) best = { at, across };
  }
  if (best === null || best.across > fragments.length * ACROSS) return null;
  const { at } = best;
  const left = fragments.filter((one) => one.x1 <= at);
  const right = fragments.filter((one) => one.x0 >= at);
  const filled = isFilled(left, at - x0) && isFilled(right, x1 - at);
  return filled && Math.max(top(left), top(right)) < Math.min(bottom(left), bottom(right)) ? at : null;
}

const isFilled = (column: readonly Fragment[], width: number): boolean =>
  column.length >= FEWEST_LINES && median(column.map((one) => one.x1 - one.x0)) >= width * FILLED;

const top = (column: readonly Fragment[]): number => Math.min(...column.map(({ y }) => y));
const bottom = (column: readonly Fragment[]): number => Math.max(...column.map(({ y }) => y));

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
