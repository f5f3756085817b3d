// Tables of a page: whether one holds figures or only lays out the page, and its rows as lines.
import { isTag, type Element } from 'domhandler';
import { tabCells } from '../table-cells.js';
import { childElements, headingLevel, isBlock, isSilent, numberIn } from './elements.js';
import type { PageLine } from './line.js';
import type { SpanBudget } from './span-budget.js';
import { walk } from './walk.js';
import { Words } from './words.js';

/** A cell with more characters holds a part of the page and no entry of a table. */
const LONGEST_ENTRY = 400;

/** Columns and rows that one cell may span: what is written beyond is no table any more. */
const MAX_SPAN = 100;

type Cell = { readonly element: Element; readonly words: string; readonly unlinked: number };
type Row = { readonly element: Element; readonly head: boolean; readonly cells: readonly Cell[] };

/** The rows of a table that holds entries; null when it lays out the page: one column, tables or headings or long text inside. */
export function tableRows(table: Element, budget: SpanBudget): PageLine[] | null {
  const rows: Row[] = [];
  for (const [element, head] of rowElements(table)) {
    const cells: Cell[] = [];
    for (const cell of childElements(element, 'td', 'th')) {
      const read = readCell(cell);
      if (read === null) return null;
      cells.push(read);
    }
    rows.push({ element, head, cells });
  }
  if (!rows.some(({ cells }) => cells.filter(({ words }) => words !== '').length > 1)) return null;
  return writeRows(rows, budget);
}

function rowElements(table: Element): [row: Element, head: boolean][] {
  return table.children.filter(isTag).flatMap((part): [Element, boolean][] => {
    if (isSilent(part)) return [];
    if (part.name === 'tr') return [[part, false]];
    if (!['thead', 'tbody', 'tfoot'].includes(part.name)) return [];
    const rows = childElements(part, 'tr').filter((row) => !isSilent(row));
    return rows.map((row) => [row, part.name === 'thead']);
  });
}

/** Null for what is no entry of a table. */
function readCell(cell: Element): Cell | null {
  const words = new Words();
  let layout = false;
  let links = 0;
  let unlinked = 0;
  walk(cell, {
    enter: (element) => {
      if (isSilent(element)) return false;
      layout ||= element.name === 'table' || headingLevel(element) > 0;
      if (element.name === 'a') links += 1;
      if (isBlock(element) || element.name === 'br') words.add(' ');
      return !layout;
    },
    leave: (element) => {
      if (element.name === 'a') links -= 1;
      if (isBlock(element)) words.add(' ');
    },
    text: (source) => {
      words.add(source);
      if (links === 0) unlinked += source.trim().length;
    },
  });
  if (layout || words.length > LONGEST_ENTRY) return null;
  return { element: cell, words: words.take().replaceAll('\t', ' '), unlinked };
}

/**
 * Cells parted by TAB; what a cell spans beyond its first place is empty.
 *
 *     <td rowspan=2>农业</td><td colspan=2>产量</td>   农业 TAB 产量 TAB
 *     <td>粮食</td><td>蔬菜</td>                          TAB 粮食 TAB 蔬菜
 */
function writeRows(rows: readonly Row[], budget: SpanBudget): PageLine[] {
  const lines: PageLine[] = [];
  /** How many further rows the cell above hangs into, a column. */
  const hanging: number[] = [];
  for (const { element, head, cells } of rows) {
    const words: string[] = [];
    const hang = () => {
      while ((hanging[words.length] ?? 0) > 0) {
        hanging[words.length]! -= 1;
        words.push('');
      }
    };
    for (const cell of cells) {
      hang();
      const columns = Math.max(1, numberIn(cell.element, 'colspan', 1, MAX_SPAN));
      const below = Math.max(1, numberIn(cell.element, 'rowspan', 1, MAX_SPAN)) - 1;
      for (let column = 0; column < columns; column++) {
        hanging[words.length] = below;
        words.push(column === 0 ? cell.words : '');
      }
    }
    hang();
    budget.spend(words.length - cells.length);
    if (words.every((word) => word === '')) continue;
    const text = words.join('\t');
    const filled = cells.filter((cell) => cell.words !== '');
    const header = head || filled.every((cell) => cell.element.name === 'th');
    const row = { start: 0, end: text.length };
    lines.push({
      text,
      marks: [{ kind: 'table_row', ...row, header, cells: tabCells(text, row) }],
      node: element,
      unlinked: cells.reduce((sum, cell) => sum + cell.unlinked, 0),
    });
  }
  return lines;
}
