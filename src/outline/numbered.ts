// Numbered lines: which are headings and which are items is decided for all siblings of a numbering together.
import type { Rulebook } from '../rulebook/compile.js';
import type { Heading } from './heading.js';
import { bare } from './heading.js';
import type { Line } from './line.js';
import type { Marker } from './marker.js';
import { readMarker } from './marker.js';
import { SENTENCE_END } from './signs.js';

/** A numbered line that is an item, and the length of its marker from the start of the words. */
export type NumberedItem = { readonly line: number; readonly marker: Marker };
export type Numbered = { readonly headings: readonly Heading[]; readonly items: readonly NumberedItem[] };

/** A theme sentence with text after it, a line that is a theme, or a sentence. */
type Form = 'lead' | 'theme' | 'sentence';
type Member = {
  readonly line: number;
  readonly titleLine: number;
  readonly marker: Marker;
  readonly form: Form;
  /** Length of the title from the start of the words of its line, closing sign included. */
  readonly length: number;
  below: boolean;
};

const LONGEST_LEAD = 52;
const LONGEST_THEME = 90;
const LONGEST_TOPIC = 16;
/** Numbers may be missing, but not many in a row. */
const LONGEST_JUMP = 3;

/** `free` says which lines are neither furniture nor title. */
export function findNumbered(lines: readonly Line[], free: (index: number) => boolean, rules: Rulebook): Numbered {
  const groups = group(lines, free, rules);
  const headings: Heading[] = [];
  const items: NumberedItem[] = [];
  for (const members of groups) {
    const asHeadings = votesForHeadings(members);
    for (const member of members) {
      if (isHeading(member, asHeadings)) headings.push(headingOf(member, lines));
      else items.push({ line: member.line, marker: member.marker });
    }
  }
  return { headings, items };
}

/** Siblings: one numbering going on, with only deeper numberings between. */
function group(lines: readonly Line[], free: (index: number) => boolean, rules: Rulebook): Member[][] {
  const groups: Member[][] = [];
  const open: { numbering: string; last: number; members: Member[] }[] = [];
  let above: Member | null = null;
  lines.forEach((line, index) => {
    if (!free(index) || line.cells) return;
    const marker = readMarker(line.words, rules);
    const member = marker && memberOf(lines, index, marker, free, rules);
    if (!member) {
      if (above !== null) above.below = true;
      above = null;
      return;
    }
    const { numbering } = member.marker.row;
    const depth = open.findIndex((one) => one.numbering === numbering);
    if (above !== null && depth < 0) above.below = true;
    if (depth >= 0) open.length = depth + 1;
    const current = open[depth];
    const step = current === undefined ? 0 : member.marker.ordinal - current.last;
    if (current !== undefined && step > 0 && step <= LONGEST_JUMP) {
      current.members.push(member);
      current.last = member.marker.ordinal;
    } else {
      const members = [member];
      groups.push(members);
      open.splice(depth < 0 ? open.length : depth, 1, { numbering, last: member.marker.ordinal, members });
    }
    above = member;
  });
  return groups;
}

function memberOf(
  lines: readonly Line[],
  index: number,
  marker: Marker,
  free: (index: number) => boolean,
  rules: Rulebook,
): Member | null {
  const { words } = lines[index]!;
  if (marker.row.alone) {
    const next = lines[index + 1];
    if (marker.length < words.length || next === undefined || !free(index + 1) || next.words.length > LONGEST_THEME)
      return null;
    // A line with a number of its own is nobody else's title.
    if (readMarker(next.words, rules) !== null) return null;
    return { line: index, titleLine: index + 1, marker, form: 'theme', length: next.words.length, below: false };
  }
  const rest = words.slice(marker.length);
  if (rest === '') return null;
  return { line: index, titleLine: index, marker, ...formOf(rest, marker.length), below: false };
}

/**
 *     （一）加强领导。各级妇联…     lead
 *     一、粮食产量稳步增长。         theme
 */
function formOf(rest: string, markerLength: number): { form: Form; length: number } {
  const stop = SENTENCE_END.exec(rest)?.index ?? -1;
  const theme = stop < 0 || stop === rest.length - 1;
  if (theme) return { form: rest.length <= LONGEST_THEME ? 'theme' : 'sentence', length: markerLength + rest.length };
  const topic = rest.slice(0, stop).indexOf('：');
  if (topic > 0 && topic <= LONGEST_TOPIC && !rest.slice(0, topic).includes('，'))
    return { form: 'lead', length: markerLength + topic + 1 };
  return { form: stop <= LONGEST_LEAD ? 'lead' : 'sentence', length: markerLength + stop + 1 };
}

const isThemed = ({ form, below, marker }: Member): boolean =>
  form === 'lead' ? marker.row.leads : form === 'theme' && below;

function votesForHeadings(members: readonly Member[]): boolean {
  return members.filter(isThemed).length * 2 > members.length;
}

function isHeading(member: Member, asHeadings: boolean): boolean {
  const { role } = member.marker.row;
  return role !== 'item' && member.form !== 'sentence' && (role === 'heading' || asHeadings);
}

function headingOf({ line, titleLine, marker, form, length }: Member, lines: readonly Line[]): Heading {
  const first = lines[line]!;
  const titled = lines[titleLine]!;
  const skip = line === titleLine ? marker.length : 0;
  const wordsEnd = titled.wordsStart + length;
  const runIn = form === 'lead';
  return {
    line: titleLine,
    firstLine: line,
    start: first.start,
    end: runIn
      ? Math.max(wordsEnd, titled.bold === 'lead' && titled.boldEnd - wordsEnd <= 2 ? titled.boldEnd : 0)
      : titled.end,
    marker: { start: first.wordsStart, end: first.wordsStart + marker.text.length },
    ordinal: marker.ordinal,
    outer: marker.row.outer,
    title: bare(titled.words.slice(skip, length), titled.wordsStart + skip),
    subtitle: null,
    runIn,
    hash: first.level,
    style: marker.row.numbering,
    why: 'numbered',
    row: marker.row.id,
  };
}
