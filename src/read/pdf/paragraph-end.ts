// Whether a paragraph ends with a line: told by where that line ends and where the next begins.
import { median } from './columns.js';
import { isWide } from './lines.js';

/** Points; `column` as of the row, `page` from 1. */
export type Line = {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly column: 0 | 1 | 2;
  readonly page: number;
};

/** Of a column of a page: where its lines begin and end, and the distance of their baselines. */
type Edges = { readonly left: number; readonly right: number; readonly pitch: number };
export type MeasuredLine = Line & Edges;

/** Share of the usual width from which on a page shows the edges of its columns. */
const FULL = 0.97;

/** In letters: an indent, room left at the end, and what counts as the same place. */
const INDENT = 0.8;
const ROOM = 0.7;
const SAME = 0.3;

/** In pitches: a gap between paragraphs. */
const GAP = 1.35;

/** Letters of a heading differ by more than this. */
const SAME_SIZE = 0.08;

/** A page whose lines are all short or all set in does not show the edges of its columns: those of the whole file hold. */
export function measure(lines: readonly Line[]): MeasuredLine[] {
  const whole = new Map([...groupsOf(lines, ({ column }) => String(column))].map(([key, own]) => [key, edgesOf(own)]));
  const edges = new Map<string, Edges>();
  for (const [key, own] of groupsOf(lines, ({ page, column }) => `${page} ${column}`)) {
    const [here, usual] = [edgesOf(own), whole.get(String(own[0]!.column))!];
    const full = here.right - here.left >= (usual.right - usual.left) * FULL;
    edges.set(key, full ? here : { ...usual, pitch: here.pitch });
  }
  return lines.map((line) => ({ ...line, ...edges.get(`${line.page} ${line.column}`)! }));
}

function groupsOf<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** Of the lines in letters of the usual size; an edge is where a second line comes near it. */
function edgesOf(lines: readonly Line[]): Edges {
  const size = median(lines.map((line) => line.size));
  const usual = lines.filter((line) => Math.abs(line.size - size) <= size * SAME_SIZE);
  const left = edge(
    usual.map(({ x0 }) => x0).toSorted((one, other) => one - other),
    size,
  );
  // A comma or full stop may hang beyond the edge.
  const firm = usual.filter(({ text }) => !HANGING.test(text));
  const ends = (firm.length > 2 ? firm : usual).map(({ x1 }) => x1);
  const right = edge(
    ends.toSorted((one, other) => other - one),
    size,
  );
  const steps = usual.flatMap((line, index) => {
    const before = usual[index - 1];
    return before !== undefined && before.page === line.page && line.y > before.y ? [line.y - before.y] : [];
  });
  return { left, right, pitch: quartile(steps) || size * 2 };
}

/** Most lines of a page may be paragraphs of their own: the lower quarter is what lies within one. */
const quartile = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 4)] ?? 0;

const edge = (sorted: readonly number[], size: number): number =>
  sorted.find((at, index) => index + 1 < sorted.length && Math.abs(sorted[index + 1]! - at) < size) ?? sorted[0]!;

/**
 * `running` says that the paragraph of `line` has lines before it.
 *
 *     |  一年来，县妇联围绕中心、服务大局，|   full: goes on
 *     |扎实推进各项工作。                  |   short: ends
 *     |  举办培训班18期。                  |   indented: begins
 */
export function endsParagraph(line: MeasuredLine, next: MeasuredLine, running: boolean): boolean {
  if (Math.abs(line.size - next.size) > Math.max(line.size, next.size) * SAME_SIZE) return true;
  if (line.column !== next.column && (line.column === 0 || next.column === 0)) return true;
  const sameColumn = line.page === next.page && line.column === next.column;
  if (sameColumn && next.y - line.y > line.pitch * GAP) return true;
  if (line.right - line.x1 > widthOfFirst(next.text) * next.size + ROOM * line.size) return true;

  const indent = (next.x0 - next.left) / next.size;
  // A paragraph that is set in as a whole goes on at the same place; one of a single line says nothing of that.
  const block = running && sameColumn && Math.abs(next.x0 - line.x0) < SAME * next.size;
  return indent > INDENT && !block;
}

const WORD = String.raw`(?:(?:[\w.%+\-/:?=&#~$\uff05\uff0e\uff10-\uff19\u2030]|[,\uff0c](?=[\d\uff10-\uff19]))+|[^])`;
const OPENING = String.raw`[\u2018\u201c\uff08\u300a\u3010(]*`;
const CLOSING = String.raw`(?:[\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff09\u300b\u3011)]|[\u2018-\u201d]${WORD}?)*`;

/** Signs that may not end a line, and those that may not begin one, go with the word beside them. */
const UNBREAKABLE = new RegExp(`^${OPENING}${WORD}${CLOSING}`, 'u');

const HANGING = /[\u3001\u3002\uff0c\uff1b\uff1a]$/;

/** Width in letters of what would have had to fit: a word, a number or one character, with its signs. */
const widthOfFirst = (text: string): number =>
  Array.from(UNBREAKABLE.exec(text)?.[0] ?? '').reduce((sum, character) => sum + (isWide(character) ? 1 : 0.5), 0);
