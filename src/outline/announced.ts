// Plans without a heading of their own: a paragraph announces them, and the numbering of the headings begins anew.
import type { Rulebook } from '../rulebook/compile.js';
import type { Pattern } from '../rulebook/pattern.js';

/** A heading as nested, with its place and its folded title. */
export type Nested = {
  readonly level: number;
  readonly ordinal: number | null;
  readonly style: string;
  readonly start: number;
  readonly words: string;
};
/** A paragraph, folded, with its place. */
export type Told = { readonly start: number; readonly text: string };
type Cues = readonly { readonly pattern: Pattern }[];
/** Headings at which a plan begins, by index, and the starts of the paragraphs that announce it. */
export type Announced = { readonly headings: ReadonlySet<number>; readonly paragraphs: ReadonlySet<number> };

/** A part of a year, or one that looks back, goes before the part that opens with a keynote. */
const YEAR = /(?:19|20)[0-9]{2}/;
/** So much of a paragraph is looked at from either end. */
const REACH = 200;
/** An announcement further inside a paragraph stands behind other things. */
const OPENING = 80;

/**
 *     （六）人民生活水平逐步提高。全年新增就业岗位8万个。
 *     今年要着力抓好以下八个方面的工作：
 *     ^^^^ announces what the numbering that begins anew is about
 *     （一）推进新型工业化。完成技改投入96亿元。
 *     ^^^^ a plan begins
 */
export function findAnnounced(headings: readonly Nested[], paragraphs: readonly Told[], rules: Rulebook): Announced {
  const { keynote, announcement, outlook, eve, review } = rules.cues;
  const any = [...keynote, ...announcement, ...outlook];
  const bodies = bodiesOf(headings, paragraphs);
  const found = { headings: new Set<number>(), paragraphs: new Set<number>() };
  const styles = new Set<string>();
  let reviewed = false;
  headings.forEach((heading, index) => {
    const above = bodies[index - 1] ?? [];
    const counts = heading.ordinal === 1;
    const begins = index > 1 && !styles.has(heading.style);
    const cues = beginsAnew(headings, index) ? [...keynote, ...announcement] : begins ? keynote : [];
    const told = counts
      ? [...above.filter((one) => says(cues, one)), ...above.slice(-1).filter((one) => says(outlook, one))]
      : [];
    if (heading.level === 1 && reviewed) told.push(...opening(bodies[index]!, keynote, eve));
    if (told.length > 0) found.headings.add(index);
    for (const { start, text } of told) {
      if (says(any, { start, text: text.slice(0, OPENING) })) found.paragraphs.add(start);
    }
    styles.add(heading.style);
    reviewed ||= YEAR.test(heading.words) || review.some(({ pattern }) => pattern.findAll(heading.words).length > 0);
  });
  return found;
}

/** The first paragraph under a heading where it is a keynote; those on the year as such do not count. */
function opening(own: readonly Told[], keynote: Cues, eve: Cues): Told[] {
  const first = own.find((one) => says(keynote, one) || !says(eve, one));
  return first !== undefined && says(keynote, first) ? [first] : [];
}

const says = (cues: Cues, { text }: Told): boolean =>
  ends(text).some((part) => cues.some(({ pattern }) => pattern.findAll(part).length > 0));

/** The beginning and the end of a paragraph: an announcement opens it or closes it. */
const ends = (text: string): string[] =>
  text.length <= 2 * REACH ? [text] : [text.slice(0, REACH), text.slice(-REACH)];

/** For each heading the paragraphs up to the next one. */
function bodiesOf(headings: readonly Nested[], paragraphs: readonly Told[]): Told[][] {
  const bodies: Told[][] = headings.map(() => []);
  let index = -1;
  for (const paragraph of paragraphs) {
    while (index + 1 < headings.length && headings[index + 1]!.start <= paragraph.start) index++;
    bodies[index]?.push(paragraph);
  }
  return bodies;
}

/** A first number whose siblings before it, under the same heading, have counted on already. */
function beginsAnew(headings: readonly Nested[], index: number): boolean {
  const { level, style } = headings[index]!;
  for (let i = index - 1; i >= 0 && headings[i]!.level >= level; i--) {
    const before = headings[i]!;
    if (before.level === level && before.style === style) return (before.ordinal ?? 0) > 1;
  }
  return false;
}
