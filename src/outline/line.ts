// The text as lines: what the outline looks at, one after the other.
import type { Mark } from '../read/document.js';

/** One line without the white space around it. Offsets into the text, half-open. */
export type Line = {
  readonly start: number;
  readonly end: number;
  /** Folded, without # and ** marks around the words; `wordsStart` is where it begins. */
  readonly words: string;
  readonly wordsStart: number;
  /** Level by # signs or by the hint of a format, 0 without. */
  readonly level: number;
  /** Whether ** marks the whole line, its beginning up to `boldEnd`, or nothing. */
  readonly bold: 'whole' | 'lead' | 'none';
  /** End of the bold beginning, its closing marks included. */
  readonly boldEnd: number;
  readonly afterBlank: boolean;
  readonly cells: boolean;
};

const MARKS = /^(#{1,6}(?=[\s*]|[^#\s])|>)?\s*/;
const BOLD = '**';
/** A row of a Markdown table. */
const PIPED = /^\|[^\r\n]*\|$/;

/** All lines of the folded text that hold something. */
export function readLines(folded: string, marks: readonly Mark[]): Line[] {
  const levels = new Map<number, number>();
  const rows = new Set<number>();
  for (const mark of marks) {
    if (mark.kind === 'heading') levels.set(mark.start, mark.level);
    if (mark.kind === 'table_row') rows.add(mark.start);
  }
  const lines: Line[] = [];
  let afterBlank = true;
  for (const match of folded.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const [whole, content = ''] = match;
    if (whole === '') break;
    const trimmed = content.trim();
    if (trimmed === '') {
      afterBlank = true;
      continue;
    }
    const start = match.index + content.indexOf(trimmed);
    const hint = levels.get(start) ?? levels.get(match.index) ?? 0;
    const cells = trimmed.includes('\t') || PIPED.test(trimmed) || rows.has(start) || rows.has(match.index);
    lines.push({ afterBlank, cells, ...readMarks(trimmed, start, hint) });
    afterBlank = false;
  }
  return lines;
}

/**
 *     ## **一、农业**
 *          ^^^^ words, level 2, bold whole
 */
function readMarks(trimmed: string, start: number, hint: number): Omit<Line, 'afterBlank' | 'cells'> {
  const end = start + trimmed.length;
  const signs = MARKS.exec(trimmed)!;
  const level = hint || (signs[1]?.startsWith('#') ? signs[1].length : 0);
  const from = signs[0].length;
  const plain = {
    start,
    end,
    words: trimmed.slice(from).trim(),
    wordsStart: start + from,
    level,
    bold: 'none',
    boldEnd: start,
  } as const;
  if (!trimmed.startsWith(BOLD, from)) return plain;
  const close = trimmed.indexOf(BOLD, from + BOLD.length);
  if (close < 0) return plain;
  const inner = trimmed.slice(from + BOLD.length, close);
  const lead = inner.length - inner.trimStart().length;
  const wordsStart = start + from + BOLD.length + lead;
  const boldEnd = start + close + BOLD.length;
  const rest = trimmed.slice(close + BOLD.length).trim();
  if (rest !== '' && rest.endsWith(BOLD) && rest.split(BOLD).length % 2 === 1) {
    // Bold in pieces, as converters leave it: the marks inside stay where they are and are left out of titles.
    return {
      start,
      end,
      words: trimmed.slice(from + BOLD.length + lead, -BOLD.length),
      wordsStart,
      level,
      bold: 'whole',
      boldEnd: end,
    };
  }
  if (rest === '') return { start, end, words: inner.trim(), wordsStart, level, bold: 'whole', boldEnd };
  return { start, end, words: trimmed.slice(from + BOLD.length + lead), wordsStart, level, bold: 'lead', boldEnd };
}
