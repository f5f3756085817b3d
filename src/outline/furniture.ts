// Lines that belong to the page and not to the report: front matter, navigation, bylines, copyright, related links.
import type { Furniture } from '../model/outline.js';
import type { Pattern } from '../rulebook/pattern.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Line } from './line.js';
import { ENDS_SENTENCE, WHOLE_SENTENCE } from './signs.js';

export type FurnitureLine = { readonly kind: Furniture['kind']; readonly why: string; readonly row: string | null };

/** A line this long is body text whatever it says. */
const LONGEST = 160;
/** The body begins with the first line this long, and ends with the last; whole sentences may be shorter. */
const BODY_LINE = 60;
const BODY_SENTENCES = 32;
/** Furniture at the head stands in the first lines only. */
const HEAD_LINES = 40;

/** Furniture by index of the line. */
export function findFurniture(lines: readonly Line[], rules: Rulebook): Map<number, FurnitureLine> {
  const found = new Map<number, FurnitureLine>();
  const frontEnd = frontMatterEnd(lines);
  for (let i = 0; i < frontEnd; i++) found.set(i, { kind: 'front_matter', why: 'front_matter', row: null });
  const isBody = (line: Line, i: number): boolean =>
    i >= frontEnd && isLong(line) && !rules.furniture.some(({ pattern }) => covers(pattern, line));
  const bodyStart = lines.findIndex(isBody);
  const bodyEnd = lines.findLastIndex((line, i) => ENDS_SENTENCE.test(line.words) && isBody(line, i));
  const names = namesIn(lines.slice(0, frontEnd));
  let rest: FurnitureLine | null = null;
  lines.forEach((line, i) => {
    if (found.has(i)) return;
    const place =
      bodyStart < 0 || (i < bodyStart && i < frontEnd + HEAD_LINES) ? 'head' : i > bodyEnd ? 'tail' : 'body';
    if (place === 'head' && names.has(line.words)) {
      found.set(i, { kind: 'byline', why: 'named_in_front_matter', row: null });
      return;
    }
    const match = furnitureOf(line, place, found.get(i - 1)?.kind === 'byline', rules, lines.length, i);
    if (match !== null) found.set(i, match.line);
    else if (rest !== null && place === 'tail') found.set(i, rest);
    if (match?.rest && place !== 'body') rest = match.line;
    if (place === 'body') rest = null;
  });
  return found;
}

function furnitureOf(
  line: Line,
  place: 'head' | 'body' | 'tail',
  underByline: boolean,
  rules: Rulebook,
  count: number,
  index: number,
): { line: FurnitureLine; rest: boolean } | null {
  if (line.words.length > LONGEST) return null;
  for (const { row, pattern } of rules.furniture) {
    const here =
      (underByline && row.furniture === 'byline') ||
      row.place === 'any' ||
      row.place === place ||
      (place === 'head' && row.place === 'tail' && index > count / 2);
    if (here && covers(pattern, line)) {
      return {
        line: { kind: row.furniture, why: 'row', row: row.id },
        rest: row.reach === 'rest' && row.place === 'tail',
      };
    }
  }
  return null;
}

/**
 * Lines that are furniture only right under the title, the last line of which is `titled`; other furniture may stand between.
 *
 *     2010年工作总结和2011年工作打算
 *     县教育体育局
 *     ^^^^^^^^^^^^
 */
export function findUnderTitle(
  lines: readonly Line[],
  titled: number,
  furniture: ReadonlyMap<number, FurnitureLine>,
  rules: Rulebook,
): Map<number, FurnitureLine> {
  const found = new Map<number, FurnitureLine>();
  const rows = rules.furniture.filter(({ row }) => row.place === 'under_title');
  for (let i = titled + 1; i < lines.length; i++) {
    if (furniture.has(i)) continue;
    const match = rows.find(({ pattern }) => covers(pattern, lines[i]!));
    if (match === undefined) break;
    found.set(i, { kind: match.row.furniture, why: 'row', row: match.row.id });
  }
  return found;
}

const isLong = ({ words }: Line): boolean => words.length >= (WHOLE_SENTENCE.test(words) ? BODY_SENTENCES : BODY_LINE);

const covers = (pattern: Pattern, { words }: Line): boolean =>
  words.length <= LONGEST && pattern.findAll(words).length > 0;

const FENCE = /^-{3,}$/;
const LISTED = /^- (.{2,12})$/;
const FRONT_MATTER_LINE = /^[\w-]+:|^- |^\s/;

/** The names that the front matter lists, as those of the authors. */
function namesIn(frontMatter: readonly Line[]): ReadonlySet<string> {
  return new Set(frontMatter.flatMap(({ words }) => LISTED.exec(words)?.[1] ?? []));
}

/** Number of lines of a block between two lines of three dashes at the very start, 0 without one. */
function frontMatterEnd(lines: readonly Line[]): number {
  if (!lines[0] || !FENCE.test(lines[0].words)) return 0;
  const close = lines.findIndex((line, i) => i > 0 && FENCE.test(line.words));
  if (close < 0) return 0;
  return lines.slice(1, close).every((line) => FRONT_MATTER_LINE.test(line.words)) ? close + 1 : 0;
}
