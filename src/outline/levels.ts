// Levels from the document's own nesting: a style seen before closes what is open down to it, a new one goes deeper.
import type { Heading } from './heading.js';
import { withMissingNumbers } from './missing-numbers.js';

/** Styles of headings that open a part of the whole report, whatever is open. */
const OUTERMOST = 'cue';
/** Up to this depth a heading with signs stands above those without. */
const OUTER_HASH = 2;
/** Theme sentences at the start of paragraphs hold no headings of another kind. */
const LEADS: ReadonlySet<string> = new Set(['lead', 'dash', 'series', 'bold-lead', 'bold-dash']);

type Open = { readonly style: string; readonly hash: number; readonly runIn: boolean };

/** Levels from 1, one a heading, in their order. */
export function levelsOf(headings: readonly Heading[]): number[] {
  const open: Open[] = [];
  let last: Heading | undefined;
  return withMissingNumbers(headings).map((heading) => {
    const { style, ordinal, hash, runIn } = heading;
    const known = (): number => open.findIndex((one) => one.style === style);
    // 1、 followed by 二、 is one sequence: no numbering begins with its second number.
    const goesOn = last?.ordinal != null && ordinal === last.ordinal + 1 && known() < 0;
    last = heading;
    if (goesOn) open.pop();
    if (!LEADS.has(style)) keep(open, (one) => !LEADS.has(one.style));
    // A line of its own without a number stands beside a heading that runs into its text, not under it.
    if (ordinal === null && !LEADS.has(style) && known() < 0) keep(open, (one) => !one.runIn);
    open.length = known() >= 0 ? known() : depthOf(heading, open);
    open.push({ style, hash, runIn });
    return open.length;
  });
}

function keep(open: Open[], wanted: (one: Open) => boolean): void {
  open.splice(0, open.length, ...open.filter(wanted));
}

function depthOf({ style, ordinal, hash }: Heading, open: readonly Open[]): number {
  if (style === OUTERMOST) return 0;
  if (hash === 0 || ordinal !== null) return open.length;
  // Signs of one depth are siblings, with a number or without; deeper ones, and headings without signs below them, are closed.
  const sibling = open.findIndex((one) => one.hash >= hash);
  if (sibling >= 0) return sibling;
  const above = open.findLastIndex((one) => one.hash > 0);
  return above < 0 && hash > OUTER_HASH ? open.length : above + 1;
}
