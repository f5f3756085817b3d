// A heading as found, before nesting gives it a level.
import type { Span } from '../model/span.js';
import type { Line } from './line.js';
import { CLOSING, DASHES } from './signs.js';

export type Heading = {
  /** Index of the line on which its title stands. */
  readonly line: number;
  /** Index of its first line: that of a marker or of a title above. */
  readonly firstLine: number;
  /** From the marks and the marker through the closing sign, half-open. */
  readonly start: number;
  readonly end: number;
  readonly marker: Span | null;
  readonly ordinal: number | null;
  /** Its numbering stands above those that are not. */
  readonly outer: boolean;
  readonly title: Span;
  readonly subtitle: Span | null;
  readonly runIn: boolean;
  /** Level by # signs or by the hint of a format, 0 without. */
  readonly hash: number;
  /** Headings of one style are siblings: a numbering, hash2, plain, lead … */
  readonly style: string;
  readonly why: string;
  readonly row: string | null;
};

/** The stretch of words without dashes before and without a closing sign behind. */
export function bare(words: string, start: number): Span {
  const dash = DASHES.exec(words)?.[0].length ?? 0;
  const body = words.slice(dash).replace(CLOSING, '').trimEnd();
  return { start: start + dash, end: start + dash + body.length };
}

/** A heading that takes up a whole line without a marker. */
export function lineHeading(line: Line, index: number, style: string, why: string, row: string | null = null): Heading {
  const { start, end, words, wordsStart, level } = line;
  return {
    line: index,
    firstLine: index,
    start,
    end,
    marker: null,
    ordinal: null,
    outer: false,
    title: bare(words, wordsStart),
    subtitle: null,
    runIn: false,
    hash: level,
    style,
    why,
    row,
  };
}

const CLOSING_MARKS = 3;

/** A heading at the start of a line that goes on; `length` counts its words, the closing sign included. */
export function leadHeading(line: Line, index: number, length: number, style: string, why: string): Heading {
  const wordsEnd = line.wordsStart + length;
  // The closing marks of bold text belong to the heading when nothing but them follows it.
  const end = line.boldEnd > wordsEnd && line.boldEnd - wordsEnd <= CLOSING_MARKS ? line.boldEnd : wordsEnd;
  const words = line.words.slice(0, length);
  return { ...lineHeading(line, index, style, why), title: bare(words, line.wordsStart), end, runIn: end < line.end };
}
