// Headings that lost their number on the way take the place that their neighbours leave for them.
import type { Heading } from './heading.js';

const MOST_MISSING = 3;

/** The same headings; those that lost their number have the style of their siblings. */
export function withMissingNumbers(headings: readonly Heading[]): Heading[] {
  const repaired = [...headings];
  const last = new Map<string, number>();
  const adopted = headings.flatMap((heading, index) => {
    if (heading.ordinal === null) return [];
    const before = last.get(heading.style) ?? -1;
    last.set(heading.style, index);
    const lost = lostFirst(headings, before, index) ?? lostBetween(headings, before, index);
    return (lost ?? []).map((one) => ({ one, style: heading.style }));
  });
  for (const { one, style } of adopted) repaired[one] = { ...headings[one]!, style };
  return repaired;
}

/**
 * A sequence that begins with 02 has lost its 01: the heading without a number before it, right under another one, takes its place.
 *
 *     深化“四大行动”，服务中心大局
 *      深化“抗击疫情巾帼行动”       the 01 is missing
 *     02 深化“创业创新巾帼行动”
 */
function lostFirst(headings: readonly Heading[], before: number, index: number): number[] | null {
  if (headings[index]!.ordinal !== 2 || headings[before]?.ordinal === 1) return null;
  for (let i = index - 1; i > before + 1; i--) {
    const [above, heading] = [headings[i - 1]!, headings[i]!];
    if (!isPlain(heading) || above.style !== 'plain') continue;
    return heading.firstLine === above.line + 1 ? [i] : null;
  }
  return null;
}

/**
 *     01 思想引领有高度
 *     维权服务有温度        the 02 is missing
 *     03 创业就业有力度
 */
function lostBetween(headings: readonly Heading[], before: number, index: number): number[] | null {
  const missing = headings[index]!.ordinal! - (headings[before]?.ordinal ?? Infinity) - 1;
  if (missing < 1 || missing > MOST_MISSING || index - before - 1 !== missing) return null;
  const between = Array.from({ length: missing }, (_, i) => before + 1 + i);
  return between.every((i) => isPlain(headings[i]!)) ? between : null;
}

const isPlain = ({ style, runIn }: Heading): boolean => style === 'plain' && !runIn;
