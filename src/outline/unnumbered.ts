// Headings without a number: marked by the format, given away by a cue, or standing alone on short parallel lines.
import type { Rulebook } from '../rulebook/compile.js';
import type { Heading } from './heading.js';
import { leadHeading, lineHeading } from './heading.js';
import type { Line } from './line.js';
import { BULLET, DASHES, ENDS_SENTENCE, NOTE, SENTENCE_END, WHOLE_SENTENCE } from './signs.js';

const LONGEST_PLAIN = 45;
const LONGEST_BOLD = 80;
/** What follows a heading that stands alone is a real paragraph. */
const SHORTEST_BODY = 50;
const SHORTEST_SENTENCES = 32;
/** Share of the long lines that must end a sentence; else a converter broke the lines and short ones mean nothing. */
const WHOLE_LINES = 0.85;
const PREFIX = 2;
/** A year may stand in a heading; any other number makes a line the row of a table. */
const YEAR = /(?:19|20)[0-9]{2}/g;

/** `numbered` are the lines that begin with a marker. */
export function findUnnumbered(
  lines: readonly Line[],
  free: (index: number) => boolean,
  numbered: ReadonlySet<number>,
  rules: Rulebook,
): Heading[] {
  const indexes = lines.flatMap((_, i) => (free(i) && !numbered.has(i) ? [i] : []));
  const marked = indexes.flatMap((i) => markedHeading(lines[i]!, i, rules) ?? []);
  const taken = new Set(marked.map(({ line }) => line));
  if (!isWhole(lines.filter((_, i) => free(i)))) return marked;
  const short = indexes.filter((i) => !taken.has(i) && isPlain(lines[i]!, rules));
  return [...marked, ...joinSubtitles(plainHeadings(lines, short, free, numbered), lines)];
}

function markedHeading(line: Line, index: number, rules: Rulebook): Heading | null {
  const { words, level, bold } = line;
  if (line.cells || NOTE.test(words) || isCaption(words, rules)) return null;
  if (level > 0 && words !== '') return lineHeading(line, index, `hash${level}`, 'hash');
  if (ENDS_SENTENCE.test(words) && isAddress(words, rules)) return null;
  const closed = bold === 'whole' && words.length <= LONGEST_BOLD;
  if (closed && words !== '') return lineHeading(line, index, DASHES.test(words) ? 'bold-dash' : 'bold', 'bold');
  const lead = line.boldEnd - line.wordsStart;
  if (bold === 'lead' && lead <= LONGEST_BOLD) {
    const words = line.words.slice(0, lead).replace(/\*+$/, '');
    const stop = SENTENCE_END.exec(words)?.index ?? words.length;
    return leadHeading(
      line,
      index,
      Math.min(words.length, stop + 1),
      DASHES.test(words) ? 'bold-dash' : 'bold-lead',
      'bold',
    );
  }
  if (words.length > LONGEST_PLAIN || ENDS_SENTENCE.test(words)) return null;
  const cue = rules.cues.heading.find(({ pattern }) => pattern.findAll(words).length > 0);
  return cue === undefined ? null : lineHeading(line, index, 'cue', 'cue', cue.row.id);
}

function isPlain(line: Line, rules: Rulebook): boolean {
  const { words } = line;
  if (line.cells || words.length > LONGEST_PLAIN || words.length < 3 || ENDS_SENTENCE.test(words)) return false;
  if (DASHES.test(words) || BULLET.test(words)) return false;
  if (/[0-9]/.test(words.replace(YEAR, ''))) return false;
  return !isCaption(words, rules) && !isAddress(words, rules);
}

const isAddress = (words: string, rules: Rulebook): boolean =>
  words.length <= LONGEST_PLAIN && rules.cues.salutation.some(({ pattern }) => pattern.findAll(words).length > 0);

const isCaption = (words: string, rules: Rulebook): boolean =>
  words.length <= LONGEST_BOLD && rules.cues.caption.some(({ pattern }) => pattern.findAll(words).length > 0);

const isWhole = (lines: readonly Line[]): boolean => {
  const long = lines.filter(({ words, cells }) => words.length >= SHORTEST_BODY && !cells);
  return long.filter(({ words }) => ENDS_SENTENCE.test(words)).length >= long.length * WHOLE_LINES;
};

/** Short lines before a paragraph or a numbered line; before another short line only where the beginnings are parallel. */
function plainHeadings(
  lines: readonly Line[],
  short: readonly number[],
  free: (index: number) => boolean,
  numbered: ReadonlySet<number>,
): Heading[] {
  const isShort = new Set(short);
  const prefixes = count(short.map((i) => lines[i]!.words.slice(0, PREFIX)));
  const after = nextFree(lines.length, free);
  const parallel = (i: number): boolean => (prefixes.get(lines[i]!.words.slice(0, PREFIX)) ?? 0) > 1;
  return short.flatMap((i) => {
    const next = after[i]!;
    if (next === lines.length) return [];
    const body = isBody(lines[next]!) || (numbered.has(next) && !isShort.has(next));
    if (body) return [lineHeading(lines[i]!, i, 'plain', parallel(i) ? 'parallel' : 'alone')];
    return isShort.has(next) && parallel(i) ? [lineHeading(lines[i]!, i, 'plain', 'parallel')] : [];
  });
}

/** A long line, or whole sentences that are too long for a slogan. */
const isBody = ({ words, cells }: Line): boolean =>
  !cells && words.length >= (WHOLE_SENTENCE.test(words) ? SHORTEST_SENTENCES : SHORTEST_BODY);

/** For each line the next one that is free, the number of lines where there is none. */
function nextFree(length: number, free: (index: number) => boolean): number[] {
  const after: number[] = [];
  for (let i = length - 1, next = length; i >= 0; i--) {
    after[i] = next;
    if (free(i)) next = i;
  }
  return after;
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * Two parallel lines above one body are a title and its subtitle, where the report does so more than once.
 *
 *     聚焦政治建设
 *     突出理想信念教育
 */
function joinSubtitles(headings: readonly Heading[], lines: readonly Line[]): Heading[] {
  const paired = (i: number): boolean => headings[i + 1]?.line === headings[i]!.line + 1;
  const prefixes = count(
    headings.flatMap((heading, i) => (paired(i) ? [lines[heading.line]!.words.slice(0, PREFIX)] : [])),
  );
  const joined: Heading[] = [];
  for (let i = 0; i < headings.length; i++) {
    const heading = headings[i]!;
    if (paired(i) && (prefixes.get(lines[heading.line]!.words.slice(0, PREFIX)) ?? 0) > 1) {
      const second = headings[++i]!;
      joined.push({ ...heading, subtitle: second.title, end: second.end, line: second.line });
    } else joined.push(heading);
  }
  return joined;
}
