// The title: one line, two lines, in the front matter, or none.
import type { Span } from '../model/span.js';
import type { Patterned, Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import type { FurnitureLine } from './furniture.js';
import { readMarker } from './marker.js';
import type { Line } from './line.js';
import { DASHES, ENDS_SENTENCE } from './signs.js';

export type Title = {
  readonly text: string;
  readonly span: Span;
  /** Lines of the body that the title takes up; empty for a title in the front matter. */
  readonly lines: readonly number[];
  /** Lines of the body that repeat a title of the front matter. */
  readonly repeated: readonly number[];
  readonly why: string;
  readonly row: string | null;
};

const LONGEST_TITLE = 90;
const SHORTEST_BODY = 40;
/** Lines of the body among which the title is looked for. */
const HEAD_LINES = 8;
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
  return fuller ? { ...front, repeated: body.lines } : body;
}

const squeeze = (text: string): string => text.replace(/\s/g, '');

function frontTitle(text: string, lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureLine>): Title | null {
  for (const [i, line] of lines.entries()) {
    if (furniture.get(i)?.kind !== 'front_matter') return null;
    const match = FRONT_TITLE.exec(text.slice(line.start, line.end));
    const words = match?.[2]?.trim();
    if (!words) continue;
    const start = text.indexOf(words, line.start);
    return {
      text: words,
      span: { start, end: start + words.length },
      lines: [],
      repeated: [],
      why: 'front_matter',
      row: null,
    };
  }
  return null;
}

/** The first line of the body that may be one, with the line that goes on with it. */
function bodyTitle(
  text: string,
  lines: readonly Line[],
  furniture: ReadonlyMap<number, FurnitureLine>,
  rules: Rulebook,
): Title | null {
  const head = lines.flatMap((_, i) => (furniture.has(i) ? [] : [i])).slice(0, HEAD_LINES);
  const at = head.findIndex((i) => isTitle(lines[i]!, rules));
  const first = head[at];
  if (first === undefined || head.slice(0, at).some((i) => ENDS_SENTENCE.test(lines[i]!.words))) return null;
  const cue = cueOf(lines[first]!, rules);
  const strong = cue !== null || lines[first]!.bold === 'whole' || lines[first]!.level === 1;
  const next = head[at + 1];
  if (!strong && (at > 0 || next === undefined || !isBody(lines[next]!))) return null;
  const goesOn = next !== undefined && next === first + 1 && continues(lines[first]!, lines[next]!, rules);
  const taken = goesOn ? [first, next] : [first];
  return {
    ...join(
      text,
      taken.map((i) => lines[i]!),
    ),
    lines: taken,
    repeated: [],
    why: cue === null ? 'first_line' : 'cue',
    row: cue?.row.id ?? null,
  };
}

/** What may follow a title that nothing but its place gives away. */
const isBody = ({ words }: Line): boolean => words.length >= SHORTEST_BODY || ENDS_SENTENCE.test(words);

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

/** A second bold line under a bold one, a line under a dash that is a title too, or the rest of a title without a cue. */
function continues(first: Line, second: Line, rules: Rulebook): boolean {
  if (!isTitle(second, rules) || second.level > 1 || cueOf(second, rules)?.row.cue === 'heading') return false;
  if (first.bold === 'whole' && second.bold === 'whole') return !DASHES.test(second.words);
  return (
    second.bold === first.bold && cueOf(first, rules) === null && cueOf(second, rules) !== null && !second.afterBlank
  );
}

/** Two lines are joined by the dash that stands there, else by a space. */
function join(text: string, lines: readonly Line[]): { text: string; span: Span } {
  const parts = lines.map((line) => text.slice(line.wordsStart, line.wordsStart + line.words.length));
  const span = { start: lines[0]!.wordsStart, end: lines.at(-1)!.wordsStart + lines.at(-1)!.words.length };
  return { text: parts.reduce((joined, part) => (DASHES.test(part) ? joined + part : `${joined} ${part}`)), span };
}
