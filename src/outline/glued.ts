// Lines into which a converter ran several numbered headings are parted again, where the numbering leaves no doubt.
import type { Rulebook } from '../rulebook/compile.js';
import type { Line } from './line.js';
import type { Marker } from './marker.js';
import { readMarker } from './marker.js';
import { BEFORE_GLUED, FIRST_BEFORE_GLUED, SENTENCE_END } from './signs.js';

/** A marker at the start of a line or behind the end of a sentence; `at` counts from the start of the words. */
type Place = { readonly at: number; readonly marker: Marker; readonly follows: string };
type Open = { readonly numbering: string; last: number };

const LONGEST_LEAD = 52;
const LONGEST_MARKER = 20;

/**
 *     …现总结如下。一、党建引领。建立支部28个。二、民生为本。新增口袋公园2处。
 *                   ^                         ^ each begins a line of its own
 */
export function partGluedLines(lines: readonly Line[], rules: Rulebook): Line[] {
  const places = lines.map((line) => placesOf(line, rules));
  const comesNext = nextOrdinals(places);
  const open: Open[] = [];
  return lines.flatMap((line, index) => {
    const cuts = cutsOf(line.words, places[index]!, open, comesNext[index]!);
    return cuts.length === 0 ? [line] : cut(line, cuts);
  });
}

/** Where a heading may begin: at the start, and behind the end of a sentence. */
function placesOf(line: Line, rules: Rulebook): Place[] {
  const { words } = line;
  if (line.cells) return [];
  const places: Place[] = [];
  const whole = line.level > 0 || line.bold !== 'none';
  const starts = whole ? [0] : [0, ...[...words.matchAll(BEFORE_GLUED)].map((sign) => sign.index + sign[0].length)];
  for (const at of starts) {
    const marker = readMarker(words.slice(at, at + LONGEST_MARKER), rules);
    if (marker === null || marker.row.alone) continue;
    if (at > 0 && !marker.row.glued) continue;
    places.push({ at, marker, follows: words.slice(0, at).trimEnd().at(-1) ?? '' });
  }
  return places;
}

/** For each line the ordinals with which the numberings go on at the starts of the lines after it. */
function nextOrdinals(places: readonly (readonly Place[])[]): ReadonlyMap<string, number>[] {
  const after: ReadonlyMap<string, number>[] = [];
  let known: ReadonlyMap<string, number> = new Map();
  for (let i = places.length - 1; i >= 0; i--) {
    after[i] = known;
    const first = places[i]![0];
    if (first?.at === 0) known = new Map(known).set(first.marker.row.numbering, first.marker.ordinal);
  }
  return after;
}

/** Places at which the line is parted. `open` are the numberings open before it, and afterwards those behind it. */
function cutsOf(
  words: string,
  places: readonly Place[],
  open: Open[],
  comesNext: ReadonlyMap<string, number>,
): number[] {
  const seconds = lastSeconds(places);
  const taken: Place[] = [];
  // A line of plain text may hold an enumeration: only a numbering of headings that is open, or stands around it, parts it.
  let headed = false;
  places.forEach((place, index) => {
    const { numbering } = place.marker.row;
    const depth = open.findIndex((one) => one.numbering === numbering);
    const goesOn = depth >= 0 && open[depth]!.last + 1 === place.marker.ordinal;
    const led = comesNext.get(numbering) === 2;
    const begins = place.marker.ordinal === 1 && (led || (seconds.get(numbering) ?? -1) > index);
    if (place.at > 0) {
      const certain = goesOn
        ? !FIRST_BEFORE_GLUED.test(place.follows) && comesNext.get(numbering) !== place.marker.ordinal
        : begins && (headed || led || place.marker.row.role === 'heading' || place.marker.row.outer);
      if (!certain) return;
    }
    headed = true;
    taken.push(place);
    if (depth >= 0) open.length = depth;
    open.push({ numbering, last: place.marker.ordinal });
  });
  const inner = taken.filter(({ at }) => at > 0);
  return speaksForHeadings(words, taken) ? inner.map(({ at }) => at) : [];
}

/** By numbering the last place of a second number. */
function lastSeconds(places: readonly Place[]): Map<string, number> {
  return new Map(
    places.flatMap(({ marker }, index) => (marker.ordinal === 2 ? [[marker.row.numbering, index] as const] : [])),
  );
}

/** Most parts begin with a short sentence that has text, or a deeper number, behind it. */
function speaksForHeadings(words: string, taken: readonly Place[]): boolean {
  const headings = taken.filter(({ at, marker }, index) => {
    const part = words.slice(at + marker.length, taken[index + 1]?.at ?? words.length);
    const stop = SENTENCE_END.exec(part.slice(0, LONGEST_LEAD + 1))?.index ?? -1;
    if (stop < 0) return false;
    const next = taken[index + 1]?.marker.row.numbering;
    return part.slice(stop + 1).trim() !== '' || (next !== undefined && next !== marker.row.numbering);
  });
  return headings.length * 2 > taken.length;
}

function cut(line: Line, cuts: readonly number[]): Line[] {
  return [0, ...cuts].map((from, index) => {
    const words = line.words.slice(from, cuts[index] ?? line.words.length).trimEnd();
    const wordsStart = line.wordsStart + from;
    const start = index === 0 ? line.start : wordsStart;
    return { ...line, start, end: wordsStart + words.length, words, wordsStart };
  });
}
