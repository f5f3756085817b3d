// Levels from the document's own nesting: a style seen before closes what is open down to it, a new one goes deeper.
import type { Heading } from './heading.js';
import { withMissingNumbers } from './missing-numbers.js';

/** Styles of headings that open a part of the whole report, whatever is open. */
const OUTERMOST = 'cue';
const HASH = 'hash';
/** Theme sentences at the start of paragraphs hold no headings of another kind. */
const LEADS: ReadonlySet<string> = new Set(['lead', 'dash', 'series', 'bold-lead', 'bold-dash']);

/** Levels from 1, one a heading, in their order. */
export function levelsOf(headings: readonly Heading[]): number[] {
  const open: string[] = [];
  let last: Heading | undefined;
  return withMissingNumbers(headings).map((heading) => {
    const { style } = heading;
    // 1、 followed by 二、 is one sequence: no numbering begins with its second number.
    const goesOn = last?.ordinal != null && heading.ordinal === last.ordinal + 1 && !open.includes(style);
    last = heading;
    if (goesOn) open.pop();
    if (!LEADS.has(style)) open.splice(0, open.length, ...open.filter((one) => !LEADS.has(one)));
    open.length = depthOf(style, open);
    open.push(style);
    return open.length;
  });
}

function depthOf(style: string, open: readonly string[]): number {
  const known = open.indexOf(style);
  if (known >= 0) return known;
  if (style === OUTERMOST) return 0;
  if (!style.startsWith(HASH)) return open.length;
  const level = Number(style.slice(HASH.length));
  const deeper = open.findIndex((one) => one.startsWith(HASH) && Number(one.slice(HASH.length)) > level);
  return deeper >= 0 ? deeper : open.length;
}
