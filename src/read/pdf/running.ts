// Takes running heads, running feet and page numbers off the pages: what comes again and again at the same height.
import type { Fragment } from './lines.js';

export type PageFragments = { readonly height: number; readonly fragments: readonly Fragment[] };

/** Share of a page at its top and at its bottom in which they stand. */
const MARGIN = 0.14;

/** How far apart heights may be to count as the same, in points. */
const SAME_HEIGHT = 4;

/** Share of pages from which on something comes again and again: heads differ between left and right pages. */
const MOST_PAGES = 0.4;

/** A page number alone, with what typists put around it: - 3 -, — 3 —, 3/12. */
const PAGE_NUMBER = /^[\s\-\u2013\u2014\u00b7.]*(\d{1,4})(?:\s*[/\uff0f]\s*\d{1,4})?[\s\-\u2013\u2014\u00b7.]*$/;

/** The same pages without them. In a file of one page only a page number can be told. */
export function withoutRunning(pages: readonly PageFragments[]): readonly (readonly Fragment[])[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.fragments.filter((one) => isAtEdge(one, page)).flatMap((one) => keysOf(one, page)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.ceil(pages.length * MOST_PAGES));
  return pages.map((page, index) =>
    page.fragments.filter((one) => {
      if (!isAtEdge(one, page)) return true;
      if (keysOf(one, page).some((key) => counts.get(key)! >= needed)) return false;
      return !(PAGE_NUMBER.exec(one.text)?.[1] === String(index + 1) && isOutermost(one, page));
    }),
  );
}

const isAtEdge = ({ y, size }: Fragment, { height }: PageFragments): boolean =>
  y < height * MARGIN || y - size > height * (1 - MARGIN);

const isOutermost = ({ y, size }: Fragment, { fragments }: PageFragments): boolean =>
  fragments.every((other) => other.y >= y - size) || fragments.every((other) => other.y <= y + size);

/** Numbers differ from page to page; heights are counted from the nearer edge and in two grids, so that none is parted. */
function keysOf({ text, y }: Fragment, { height }: PageFragments): string[] {
  const words = text.replaceAll(/\d+/g, '#').replaceAll(/\s/g, '');
  const edge = y < height / 2 ? 'top' : 'bottom';
  const distance = (edge === 'top' ? y : height - y) / (2 * SAME_HEIGHT);
  return [`${edge} ${Math.floor(distance)} ${words}`, `${edge} ${Math.floor(distance + 0.5)}+ ${words}`];
}
