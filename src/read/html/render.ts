// A page, or a part of it, to lines of text with their marks, as a reader sees them.
import type { ChildNode, Element } from 'domhandler';
import type { Mark } from '../document.js';
import { childElements, headingLevel, isBlock, isSilent } from './elements.js';
import type { PageLine } from './line.js';
import { isNumbered, listNumbers } from './list-number.js';
import { tableRows } from './rows.js';
import type { SpanBudget } from './span-budget.js';
import { walk } from './walk.js';
import { Words } from './words.js';

/**
 * Blocks and `<br>` end a line; rows of a table are lines of their own; numbers of ordered lists are text.
 *
 *     <h2>一、党建</h2><ol><li>学习<b>12</b>次</ol>   "一、党建" heading, level 2
 *                                                     "1. 学习12次" list_number at "1."
 */
export function renderLines(top: ChildNode, budget: SpanBudget): PageLine[] {
  const lines: PageLine[] = [];
  const words = new Words();
  const numbers = new Map<Element, string>();
  let number: string | null = null;
  let heading = 0;
  let links = 0;
  let preformatted = 0;
  let unlinked = 0;
  let first: ChildNode = top;

  const endLine = () => {
    const body = words.take();
    if (body !== '') {
      const lead = number === null || body.startsWith(number) ? '' : `${number} `;
      const text = lead + body;
      const marks: Mark[] = heading === 0 ? [] : [{ kind: 'heading', start: 0, end: text.length, level: heading }];
      if (lead !== '') marks.push({ kind: 'list_number', start: 0, end: lead.length - 1 });
      lines.push({ text, marks, node: first, unlinked });
      number = null;
    }
    unlinked = 0;
  };
  const write = (source: string, node: ChildNode) => {
    if (words.length === 0) first = node;
    words.add(source);
    if (links === 0) unlinked += source.trim().length;
  };

  walk(top, {
    enter: (element) => {
      if (isSilent(element)) return false;
      if (isBlock(element) || element.name === 'br') endLine();
      if (element.name === 'table') {
        const rows = tableRows(element, budget);
        if (rows !== null) {
          for (const caption of childElements(element, 'caption')) lines.push(...renderLines(caption, budget));
          for (const row of rows) lines.push(row);
          return false;
        }
      }
      if (element.name === 'ol') for (const [entry, shown] of listNumbers(element)) numbers.set(entry, shown);
      if (isNumbered(element)) number = numbers.get(element) ?? null;
      if (headingLevel(element) > 0) heading = headingLevel(element);
      if (element.name === 'a') links += 1;
      if (element.name === 'pre') preformatted += 1;
      return true;
    },
    leave: (element) => {
      if (isBlock(element)) endLine();
      if (element.name === 'li') number = null;
      if (headingLevel(element) > 0) heading = 0;
      if (element.name === 'a') links -= 1;
      if (element.name === 'pre') preformatted -= 1;
    },
    text: (source, node) => {
      if (preformatted === 0) write(source, node);
      else
        for (const [index, line] of source.split(/\r\n|[\r\n]/).entries()) {
          if (index > 0) endLine();
          write(line, node);
        }
    },
  });
  endLine();
  return lines;
}
