// The lines of a page that are the report: its main content, from the title on where that stands before it.
import type { ChildNode } from 'domhandler';
import type { PageLine } from './line.js';

/** How many lines may stand between a title and the report: bylines, dates, buttons. */
const REACH = 12;

/** Shorter ones name a site or a column. */
const SHORTEST_TITLE = 5;

const bare = (text: string): string => text.replaceAll(/\s/g, '');

/**
 * A title is a line that the page's own title repeats, as a rule with the name of the site behind it; where no line is,
 * that title comes first without the site.
 *
 *     <title>2022年工作总结-某市妇联</title> <h1>2022年工作总结</h1><p>发布时间：…<div>全年…   from the h1 on
 */
export function articleLines(lines: readonly PageLine[], main: ChildNode, pageTitle: string): readonly PageLine[] {
  const start = lines.findIndex(({ node }) => isWithin(node, main));
  const end = lines.findLastIndex(({ node }) => isWithin(node, main)) + 1;
  const from = titleBefore(lines, start, pageTitle);
  if (from !== null) return lines.slice(from, end);

  const article = lines.slice(start, end);
  const opening = bare(
    article
      .slice(0, REACH)
      .map(({ text }) => text)
      .join(''),
  );
  const title = withoutSite(pageTitle);
  if (title === '' || opening.includes(bare(title))) return article;
  const marks = [{ kind: 'heading', start: 0, end: title.length, level: 1 }] as const;
  return [{ text: title, marks, node: main, unlinked: title.length }, ...article];
}

/** The line of the title at or before the one where the main content starts; the longest of several. */
function titleBefore(lines: readonly PageLine[], start: number, pageTitle: string): number | null {
  let found: number | null = null;
  let longest = SHORTEST_TITLE - 1;
  for (let at = Math.max(0, start - REACH); at < Math.min(lines.length, start + REACH); at++) {
    const { text, marks, unlinked } = lines[at]!;
    const words = bare(text);
    const named =
      pageTitle === ''
        ? marks.some((mark) => mark.kind === 'heading' && mark.level === 1) && at <= start
        : bare(pageTitle).includes(words);
    if (!named || unlinked === 0 || words.length <= longest) continue;
    found = at;
    longest = words.length;
  }
  return found === null ? null : Math.min(found, start);
}

function isWithin(node: ChildNode, main: ChildNode): boolean {
  for (let at: ChildNode | null = node; at !== null; at = at.parent as ChildNode | null) if (at === main) return true;
  return false;
}

/** The longest of the parts that a site joins with - _ | and the like. */
function withoutSite(title: string): string {
  const parts = title.split(/\s*[_|\uff5c]\s*|\s+[-\u2013\u2014\u00b7]\s+|-{2,}|-(?=[^-]*$)/);
  return parts.reduce((longest, part) => (part.trim().length > longest.length ? part.trim() : longest), '');
}
