// The part of a page that is the report: the smallest that still holds what the page says in sentences and tables.
import { isTag, type ChildNode, type Element } from 'domhandler';
import type { PageLine } from './line.js';

/** Share of the sentences and rows of a page that its main part must hold: a report may not lose its last section. */
const KEPT_SHARE = 0.95;

/** What ends or parts sentences; menus, lists of links and addresses do without. */
const SENTENCE = /[\u3002\uff1b\uff01\uff1f]|\uff0c.*\uff0c/;

/** How much a line speaks for being part of a report, in characters. Text of links does not. */
const weightOf = ({ text, marks, unlinked }: PageLine): number =>
  SENTENCE.test(text) || marks.some(({ kind }) => kind === 'table_row') ? unlinked : 0;

/**
 * Goes down from `top` as long as one child holds nearly all; `top` itself when the page is in pieces.
 *
 *     body > [ nav, div > [ breadcrumb, article > p p p ], footer ]   article
 */
export function mainContent(top: ChildNode, lines: readonly PageLine[]): ChildNode {
  const weights = new Map<ChildNode, number>();
  const tables = new Set<ChildNode>();
  let total = 0;
  for (const line of lines) {
    const weight = weightOf(line);
    if (weight === 0) continue;
    total += weight;
    const row = line.marks.some(({ kind }) => kind === 'table_row');
    if (row) tables.add(tableOf(line.node));
    for (let node: ChildNode | null = line.node; node !== null; node = node.parent as Element | null) {
      weights.set(node, (weights.get(node) ?? 0) + weight);
      if (node === top) break;
    }
  }
  let main: ChildNode = top;
  while (total > 0) {
    const children: readonly ChildNode[] = 'children' in main ? main.children : [];
    const next = children.find((child) => (weights.get(child) ?? 0) >= total * KEPT_SHARE);
    // A list or a paragraph holds words and not the report; the rows of a table are read only with their table.
    if (next === undefined || !isTag(next) || !PARTS.has(next.name) || tables.has(next)) return main;
    main = next;
  }
  return main;
}

function tableOf(node: ChildNode): ChildNode {
  let table = node;
  while (isTag(table) && table.name !== 'table' && table.parent !== null) table = table.parent as Element;
  return table;
}

const PARTS = new Set('html body main article section div center form table tbody tr td font span'.split(' '));
