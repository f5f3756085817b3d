// The title: one line, two lines, in the front matter, or none.
import type { Span } from '../model/span.js';
import type { Patterned, Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import type { FurnitureLine } from './furniture.js';
import { readMarker } from './marker.js';
import type { Line } from './line.js';
import { COMMA, DASHES, ENDS_SENTENCE, WHOLE_SENTENCE } from './signs.js';

export type Title = {
  readonly text: string;
  readonly span: Span;
  /** The lines that it takes up, their marks (`#`, `**`) included. */
  readonly place: Span;
  /** Lines of the body that the title takes up; empty for a title in the front matter. */
  readonly lines: readonly number[];
  /** Lines of the body that repeat a title of the front matter, or the line above them. */
  readonly repeated: readonly number[];
  /** Lines above it that belong to the page. */
  readonly above: readonly number[];
  readonly why: string;
  readonly row: string | null;
};

const LONGEST_TITLE = 90;
const SHORTEST_BODY = 40;
const SHORTEST_BROKEN = 28;
/** Lines of the body among which the title is looked for. */
const HEAD_LINES = 8;
/** A menu above the title is so long at most, and so is each of its words. */
const MENU_LINES = 24;
const LONGEST_MENU = 8;
/** A number by which a page tells several reports of one title apart. */
const COUNT = /^[0-9]{0,2}$/;
const FRONT_TITLE = /^title:\s*(['"]?)(.*?)\1$/;

export function findTitle(
  text: string,
  lines: readonly Line[],
  furniture: ReadonlyMap<number, FurnitureLine>,
  rules: Rulebook,
): Title | null {
  const front = frontTitle(text, lines, furniture);
  const body = bodyTitle(text, lines, furniture, rules);
  if (front === null || body === null) return body ?? front;
  const named = (title: Title) => rules.cues.title.some(({ pattern }) => pattern.findAll(title.text).length > 0);
  const fuller = named(front) && (!named(body) || squeeze(front.text).length > squeeze(body.text).length);
  return fuller ? { ...front, repeated: [...body.lines, ...body.repeated] } : body;
}

const squeeze = (text: string): string => text.replace(/\s/g, '');

function frontTitle(text: string, lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureLine>): Title | null {
  for (const [i, line] of lines.entries()) {
    if (furniture.get(i)?.kind !== 'front_matter') return null;
    const match = FRONT_TITLE.exec(text.slice(line.start, line.end));
    const words = match?.[2]?.trim();
    if (!words) continue;
    const start = text.indexOf(words, line.start);
    const span = { start, end: start + words.length };
    return {
      text: words,
      span,
      place: span,
      lines: [],
      repeated: [],
      above: [],
      why: 'front_matter',
      row: null,
    };
  }
  return null;
}

/** The first line of the body that may be one, with the line that goes on with it; else a line with a cue below a menu. */
function bodyTitle(
  text: string,
  lines: readonly Line[],
  furniture: ReadonlyMap<number, FurnitureLine>,
  rules: Rulebook,
): Title | null {
  const head = headOf(lines.length, furniture);
  const at = head.slice(0, HEAD_LINES).findIndex((i) => isTitle(lines[i]!, rules));
  if (at < 0 || head.slice(0, at).some((i) => ENDS_SENTENCE.test(lines[i]!.words))) return null;
  const goesOn = at === 0 && continues(lines, head[at]!, head[at + 1], rules);
  if (isStrong(lines[head[at]!]!, rules) || goesOn) return titleAt(text, lines, head, at, rules);
  const below = head.findIndex((i) => !isMenu(lines[i]!));
  if (below > at && isTitle(lines[head[below]!]!, rules) && cueOf(lines[head[below]!]!, rules) !== null)
    return { ...titleAt(text, lines, head, below, rules), above: head.slice(0, below) };
  const next = head[at + 1];
  const weak = at === 0 && next !== undefined && !isBroken(lines[head[at]!]!) && isBody(lines[next]!);
  return weak ? titleAt(text, lines, head, at, rules) : null;
}

/** The first lines that are no furniture. */
function headOf(count: number, furniture: ReadonlyMap<number, FurnitureLine>): number[] {
  const head: number[] = [];
  for (let i = 0; i < count && head.length < MENU_LINES; i++) if (!furniture.has(i)) head.push(i);
  return head;
}

function titleAt(text: string, lines: readonly Line[], head: readonly number[], at: number, rules: Rulebook): Title {
  const [first, next] = [head[at]!, head[at + 1]];
  const copies = (i: number): boolean => i === next && repeats(lines[first]!, lines[i]!);
  const goesOn = next !== undefined && !copies(next) && continues(lines, first, next, rules);
  const taken = goesOn ? [first, next] : [first];
  const cue = taken.map((i) => cueOf(lines[i]!, rules)).find((found) => found !== null);
  const words = taken.map((i) => lines[i]!.words).join('');
  const body = head.findIndex((i) => WHOLE_SENTENCE.test(lines[i]!.words));
  const above = body < 0 ? head : head.slice(0, body);
  return {
    ...join(
      text,
      taken.map((i) => lines[i]!),
    ),
    lines: taken,
    repeated: above.filter((i) => !taken.includes(i) && (squeeze(lines[i]!.words) === squeeze(words) || copies(i))),
    above: [],
    why: cue === undefined ? 'first_line' : 'cue',
    row: cue?.row.id ?? null,
  };
}

const isStrong = (line: Line, rules: Rulebook): boolean =>
  cueOf(line, rules) !== null || line.bold === 'whole' || line.level === 1;

/** The first line of a sentence that a converter broke. */
const isBroken = ({ words }: Line): boolean => words.length >= SHORTEST_BROKEN && COMMA.test(words);

/** What may follow a title that nothing but its place gives away. */
const isBody = ({ words }: Line): boolean => words.length >= SHORTEST_BODY || ENDS_SENTENCE.test(words);

/** A word of a menu at the head of a page. */
const isMenu = ({ words, level, bold }: Line): boolean =>
  words.length <= LONGEST_MENU && level === 0 && bold === 'none' && !ENDS_SENTENCE.test(words);

function isTitle(line: Line, rules: Rulebook): boolean {
  const { words } = line;
  if (words.length > LONGEST_TITLE || words.length < 4 || line.cells || ENDS_SENTENCE.test(words)) return false;
  return (
    readMarker(words, rules) === null &&
    ![...rules.cues.salutation, ...rules.cues.caption].some(({ pattern }) => pattern.findAll(words).length > 0)
  );
}

function cueOf(line: Line, rules: Rulebook): Patterned<Row<'cues'>> | null {
  return rules.cues.title.find(({ pattern }) => pattern.findAll(line.words).length > 0) ?? null;
}

/**
 * The title once more below itself, as pages that collect reports print it, with their count.
 *
 *     妇联工作总结
 *     妇联工作总结1
 *     ^^^^^^^^^^^^^ is no part of the body
 */
const repeats = (first: Line, second: Line): boolean => {
  const [above, below] = [squeeze(first.words), squeeze(second.words)];
  return below.startsWith(above) && COUNT.test(below.slice(above.length));
};

/** A second bold line under a bold one, a line under a dash that is a title too, or the rest of a title without a cue. */
function continues(lines: readonly Line[], index: number, next: number | undefined, rules: Rulebook): boolean {
  if (next !== index + 1) return false;
  const [first, second] = [lines[index]!, lines[next]!];
  if (!isTitle(second, rules) || second.level > 1) return false;
  if (first.bold === 'whole' && second.bold === 'whole') return !DASHES.test(second.words);
  return (
    second.bold === first.bold && cueOf(first, rules) === null && cueOf(second, rules) !== null && !second.afterBlank
  );
}

/** Two lines are joined by the dash that stands there, else by a space. */
function join(text: string, lines: readonly Line[]): Pick<Title, 'text' | 'span' | 'place'> {
  const parts = lines.map((line) => text.slice(line.wordsStart, line.wordsStart + line.words.length));
  const [first, last] = [lines[0]!, lines.at(-1)!];
  return {
    text: parts.reduce((joined, part) => (DASHES.test(part) ? joined + part : `${joined} ${part}`)),
    span: { start: first.wordsStart, end: last.wordsStart + last.words.length },
    place: { start: first.start, end: last.end },
  };
}
