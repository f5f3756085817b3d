// Levels from the document's own nesting: a style seen before closes what is open down to it, a new one goes deeper.
import type { Heading } from './heading.js';

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

/**
 * A sequence that begins with 02 has lost its 01: the heading without a number before it, right under another one, takes its place.
 *
 *     深化“四大行动”，服务中心大局
 *      深化“抗击疫情巾帼行动”       the 01 is missing
 *     02 深化“创业创新巾帼行动”
 */
function withMissingNumbers(headings: readonly Heading[]): Heading[] {
  const repaired = [...headings];
  headings.forEach((heading, i) => {
    if (heading.ordinal !== 2) return;
    const first = headings.slice(0, i).findLastIndex(({ style }) => style === heading.style);
    if (first >= 0 && headings[first]!.ordinal === 1) return;
    const between = headings.slice(first + 1, i);
    const lost = between.findLastIndex(
      ({ style, runIn }, j) => style === 'plain' && !runIn && between[j - 1]?.style === 'plain',
    );
    if (lost > 0 && between[lost]!.firstLine === between[lost - 1]!.line + 1) {
      repaired[first + 1 + lost] = { ...between[lost]!, style: heading.style };
    }
  });
  return repaired;
}
