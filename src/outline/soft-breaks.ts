// Line ends that a converter put into running text: where most lines are equally long and stop in mid-sentence.
import type { Span } from '../model/span.js';
import type { Mark } from '../read/document.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Line } from './line.js';
import { readLines } from './line.js';
import { readMarker } from './marker.js';
import { BULLET, COMMA_INSIDE, DASHES, ENDS_LINE } from './signs.js';

/** A line of wrapped text, or what stands between two spaces of a line. Offsets half-open. */
type Piece = { readonly start: number; readonly end: number; readonly words: string; readonly width: number };

/** Widths are counted in half characters: a Chinese one is two wide. */
const NARROWEST = 40;
const WIDEST = 140;
/** What full lines differ in: signs that may not begin a line, a word that is not parted. */
const SLACK = 8;
const FEWEST = 6;
const INDENT = 2;
const FEWEST_INDENTS = 3;
const MOST_INDENTS = 0.7;
/** The measure is the width that so many of the lines exceed at most. */
const NOT_FULL = 0.1;
/** Share of the longer lines that are full, of the full ones that stop in mid-sentence, and of them that hold a comma. */
const FULL = 0.5;
const OPEN = 0.6;
const PUNCTUATED = 0.6;
/** Share of the lines that may be longer than the measure. */
const LONGER = 0.03;
/** A line so long that holds spaces may be a page whose line ends were lost. */
const LONG_LINE = 200;

/**
 * The white space to be passed over, in the order of the text; empty for a text that is not wrapped.
 *
 *     …全国语文规范化知识大赛组织
 *                                ^ the line end, with the spaces around it
 *     奖、省中小学教师远程培训先进单位…
 */
export function findSoftBreaks(folded: string, marks: readonly Mark[], rules: Rulebook): Span[] {
  if (!mayBeWrapped(folded)) return [];
  const lines = readLines(folded, marks);
  const pieces = lines.map(({ start, end, words }) => ({ start, end, words, width: widthOf(words) }));
  const measure = measureOf(pieces);
  if (measure !== null) {
    const indents = indentsOf(folded, lines);
    return pieces.flatMap((piece, i) => {
      const next = lines[i + 1];
      const soft =
        next !== undefined &&
        isRunning(lines[i]!) &&
        isRunning(next) &&
        // Only running text goes on behind an empty line; a heading does not.
        (!next.afterBlank || COMMA_INSIDE.test(lines[i]!.words)) &&
        isFull(piece.width, measure) &&
        (indents === null ? !STOPS.test(piece.words) : !indents.has(next)) &&
        goesOn(piece.words, next.words, rules);
      return soft ? [{ start: piece.end, end: next.start }] : [];
    });
  }
  return lines
    .filter((line) => isRunning(line) && line.words.length >= LONG_LINE)
    .flatMap((line) => spacesIn(line, rules));
}

/** A glance at the lengths of the lines, and at the spaces in long ones, which saves most texts the rest. */
function mayBeWrapped(folded: string): boolean {
  let [lines, long] = [0, 0];
  for (let start = 0, end = 0; end < folded.length; start = end + 1) {
    end = folded.indexOf('\n', start);
    if (end < 0) end = folded.length;
    const length = end - start;
    if (length > 1) lines++;
    if (length > WIDEST) long++;
    if (length >= LONG_LINE && spacesBetween(folded, start, end) * WIDEST >= length) return true;
  }
  return long <= lines * NOT_FULL;
}

function spacesBetween(folded: string, start: number, end: number): number {
  let spaces = 0;
  for (let i = start; i < end; i++) if (folded.charCodeAt(i) === SPACE) spaces++;
  return spaces;
}

/** The width of a full line, null where lines are of all lengths. */
function measureOf(pieces: readonly Piece[]): number | null {
  if (pieces.length < FEWEST) return null;
  const widths = pieces.map(({ width }) => width).toSorted((a, b) => a - b);
  const measure = widths[Math.floor((widths.length - 1) * (1 - NOT_FULL))]!;
  if (measure < NARROWEST || measure > WIDEST) return null;
  const share = (part: readonly Piece[], whole: readonly Piece[]): number => part.length / whole.length;
  const full = pieces.filter(({ width }) => isFull(width, measure));
  const wrapped =
    full.length >= FEWEST &&
    share(
      full,
      pieces.filter(({ width }) => width * 2 >= measure),
    ) >= FULL &&
    share(
      full.filter(({ words }) => !ENDS_LINE.test(words)),
      full,
    ) >= OPEN &&
    share(
      full.filter(({ words }) => COMMA_INSIDE.test(words)),
      full,
    ) >= PUNCTUATED &&
    share(
      pieces.filter(({ width }) => width > measure + SLACK),
      pieces,
    ) <= LONGER;
  return wrapped ? measure : null;
}

/** Spaces in one line at which the lines of a page ended, counted from the last such place. */
function spacesIn({ words, wordsStart }: Line, rules: Rulebook): Span[] {
  const pieces = [...words.matchAll(/[^ ]+/g)].map(({ index, 0: part }) => ({
    start: wordsStart + index,
    end: wordsStart + index + part.length,
    words: part,
    width: widthOf(part),
  }));
  const measure = measureOf(pieces);
  if (measure === null) return [];
  let width = 0;
  return pieces.flatMap((piece, i) => {
    width += piece.width;
    const next = pieces[i + 1];
    const soft =
      next !== undefined &&
      isFull(width, measure) &&
      !STOPS.test(piece.words) &&
      goesOn(piece.words, next.words, rules);
    if (soft || ENDS_LINE.test(piece.words) || width >= measure - SLACK) width = 0;
    return soft ? [{ start: piece.end, end: next.start }] : [];
  });
}

/** The lines set in from the margin, null where that does not tell the paragraphs: too few are, or all. */
function indentsOf(folded: string, lines: readonly Line[]): ReadonlySet<Line> | null {
  const indented = lines.filter(({ start }) => folded.slice(Math.max(0, start - INDENT), start) === ' '.repeat(INDENT));
  return indented.length < FEWEST_INDENTS || indented.length > lines.length * MOST_INDENTS ? null : new Set(indented);
}

const isRunning = ({ level, bold, cells, start, wordsStart }: Line): boolean =>
  level === 0 && bold === 'none' && !cells && start === wordsStart;

const isFull = (width: number, measure: number): boolean => Math.abs(width - measure) <= SLACK;

/** A word or a number of two halves may have lost a space and is left as it is. */
function goesOn(words: string, next: string, rules: Rulebook): boolean {
  if (NARROW_END.test(words) && NARROW_START.test(next)) return false;
  if (DASHES.test(next) || BULLET.test(next) || readMarker(next, rules) !== null) return false;
  return !rules.furniture.some(({ row, pattern }) => row.place === 'any' && pattern.findAll(next).length > 0);
}

/** A quotation or a bracket that closes at the end of a full line says nothing; a sentence that does, or a list, may be the last. */
const STOPS = /[。！？!?；;：:…—|]["”’）)]?$/;
const NARROW_END = /[\w.%]$/;
const NARROW_START = /^[\w.%]/;
const HALF_SIGNS = new Set([',', ';', ':', '!', '?', '(', ')'].map((sign) => sign.charCodeAt(0)));
const SPACE = 0x20;
const FIRST_WIDE = 0x2000;

/** Half-width punctuation was full-width in print, and spaces were put in by the converter. Counts no further than needed. */
function widthOf(words: string): number {
  let width = 0;
  for (let i = 0; i < words.length && width <= WIDEST * 2; i++) {
    const code = words.charCodeAt(i);
    if (code !== SPACE) width += code < FIRST_WIDE && !HALF_SIGNS.has(code) ? 1 : 2;
  }
  return width;
}
