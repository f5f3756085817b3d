// Levels from the document's own nesting: a style seen before closes what is open down to it, a new one goes deeper.
import type { Heading } from './heading.js';
import { withMissingNumbers } from './missing-numbers.js';

/** Styles of headings that open a part of the whole report, whatever is open. */
const OUTERMOST = 'cue';
/** Up to this depth a heading with signs stands above those without. */
const OUTER_HASH = 2;
/** Theme sentences at the start of paragraphs hold no headings of another kind. */
const LEADS: ReadonlySet<string> = new Set(['lead', 'dash', 'series', 'bold-lead', 'bold-dash']);

type Open = Pick<Heading, 'style' | 'hash' | 'runIn' | 'ordinal' | 'outer'>;

/** Levels from 1, one a heading, in their order. */
export function levelsOf(headings: readonly Heading[]): number[] {
  const open: Open[] = [];
  const nextOfStyle = nextOrdinals(headings);
  return withMissingNumbers(headings).map((heading, index) => {
    const { style, ordinal, outer } = heading;
    const known = (): number => open.findIndex((one) => one.style === style);
    const last = headings[index - 1];
    if (goesOn(last, heading, nextOfStyle[index - 1])) open.pop();
    else if (known() < 0 && outer && ordinal !== 1) closeInner(open);
    if (!LEADS.has(style)) keep(open, (one) => !LEADS.has(one.style));
    if (ordinal === null && !LEADS.has(style)) closeRunIn(open, style);
    open.length = known() >= 0 ? known() : depthOf(heading, open);
    open.push(heading);
    return open.length;
  });
}

/** For each heading the number of the next one of its style. */
function nextOrdinals(headings: readonly Heading[]): (number | null | undefined)[] {
  const next = new Map<string, number | null>();
  return headings
    .toReversed()
    .map(({ style, ordinal }) => {
      const found = next.get(style);
      next.set(style, ordinal);
      return found;
    })
    .toReversed();
}

/**
 * 1、 followed by 二、 is one sequence, for no numbering begins with its second number; but not where 1、 has its own 2、 to come.
 */
const goesOn = (last: Heading | undefined, { ordinal }: Heading, next: number | null | undefined): boolean =>
  last?.ordinal != null && ordinal === last.ordinal + 1 && next !== ordinal;

/** （二） at the head of a cut text stands below the 四、 that follows it: its own 三、 is not there. */
function closeInner(open: Open[]): void {
  const inner = open.findIndex((one) => one.ordinal !== null && !one.outer);
  if (inner >= 0) open.length = inner;
}

/** A line of its own without a number stands beside a heading that runs into its text, not under it; behind a numbering it is a part like the one around. */
function closeRunIn(open: Open[], style: string): void {
  const numbered = open.some(({ runIn }) => runIn);
  keep(open, (one) => !one.runIn);
  const around = open.at(-1);
  if (numbered && style === 'plain' && around?.ordinal === null && around.hash === 0) open.pop();
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
