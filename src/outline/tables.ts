// Runs of short lines that a converter made of a table: its captions, heads and cells are no headings.
import type { Line } from './line.js';
import { readMarker } from './marker.js';
import type { Rulebook } from '../rulebook/compile.js';
import { ENDS_FIGURE, ENDS_SENTENCE } from './signs.js';

/** A row of a table that was written on one line, or a cell of one. */
const LONGEST_ROW = 40;
const FEWEST_FIGURES = 4;
/** Share of the lines of a run that end in a figure. */
const MOST_FIGURES = 0.25;

/**
 * The same lines, those of a table marked as cells.
 *
 *     指标值
 *     同比增长（±%）
 *     地区生产总值
 *     4000.5
 *     10.0
 */
export function markTables(lines: readonly Line[], rules: Rulebook): Line[] {
  const marked: Line[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const figures = run.filter(({ words }) => ENDS_FIGURE.test(words)).length;
    const table = figures >= FEWEST_FIGURES && figures >= run.length * MOST_FIGURES;
    for (const line of run) marked.push(table ? { ...line, cells: true } : line);
    run = [];
  };
  for (const line of lines) {
    if (isRow(line, rules)) run.push(line);
    else {
      close();
      marked.push(line);
    }
  }
  close();
  return marked;
}

/** A numbered line belongs to a table only where it ends in a figure; a # without a space is the sign of a part of the row above. */
const isRow = ({ words, start, wordsStart, level, bold, cells }: Line, rules: Rulebook): boolean =>
  !cells &&
  words.length <= LONGEST_ROW &&
  (level === 0 || wordsStart === start + 1) &&
  bold === 'none' &&
  !ENDS_SENTENCE.test(words) &&
  (ENDS_FIGURE.test(words) || readMarker(words, rules) === null);
