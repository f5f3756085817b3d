// Enumerated points: 一是…二是…, ①②, （1）（2）, numbered sentences, each up to the next of its kind or the end of its paragraph.
import type { Item, Paragraph } from '../model/outline.js';
import type { Rulebook } from '../rulebook/compile.js';
import { isSign } from '../rulebook/signs.js';
import type { Marker } from './marker.js';
import { readMarker } from './marker.js';
import { BEFORE_MARKER } from './signs.js';

type Point = { readonly start: number; readonly marker: Marker };
type Placed = Paragraph & { readonly section: string | null };
type Nested = { readonly point: Point; readonly around: Nested | null; readonly paragraph: Placed; end: number };

/** `folded` is the folded text; `numbered` are the starts of lines that were found to be items. */
export function findItems(
  text: string,
  folded: string,
  paragraphs: readonly Placed[],
  numbered: ReadonlySet<number>,
  rules: Rulebook,
): Item[] {
  const points = paragraphs.map((paragraph) => pointsOf(folded, paragraph, numbered, rules));
  const kept = inSequence(paragraphs, points);
  const found = paragraphs.flatMap((paragraph, index) =>
    nest(
      points[index]!.filter((point) => kept.has(point)),
      paragraph,
    ),
  );
  const ids = new Map(found.map((one, index) => [one, `i${index + 1}`]));
  return found.map((one): Item => {
    const { point, around, paragraph } = one;
    const { start, marker } = point;
    const end = trimEnd(text, start, one.end);
    return {
      id: ids.get(one)!,
      parent: around === null ? null : ids.get(around)!,
      section: paragraph.section,
      paragraph: paragraph.id,
      marker: text.slice(start, start + marker.text.length),
      ordinal: marker.ordinal,
      start,
      end,
      text: text.slice(start, end),
    };
  });
}

/** A numbering seen again closes all that was opened since; a new one goes deeper. */
function nest(points: readonly Point[], paragraph: Placed): Nested[] {
  const open: Nested[] = [];
  return points.map((point) => {
    const depth = open.findIndex((one) => one.point.marker.row.numbering === point.marker.row.numbering);
    if (depth >= 0) for (const closed of open.splice(depth)) closed.end = point.start;
    const nested: Nested = { point, around: open.at(-1) ?? null, paragraph, end: paragraph.end };
    open.push(nested);
    return nested;
  });
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Places where a marker may stand: the start of the paragraph, and after a sign or a space. */
function pointsOf(folded: string, { start, end }: Paragraph, numbered: ReadonlySet<number>, rules: Rulebook): Point[] {
  const points: Point[] = [];
  for (let at = start; at < end; at++) {
    if (!rules.beginsMarker(folded.charCodeAt(at))) continue;
    const first = at === start;
    if (!first && !isSign(BEFORE_MARKER, folded, at - 1)) continue;
    const marker = readMarker(folded.slice(at, Math.min(end, at + LONGEST)), rules);
    if (marker === null || marker.row.role === 'heading' || marker.row.alone) continue;
    if (marker.row.inline || (first && numbered.has(start))) points.push({ start: at, marker });
  }
  return points;
}

const LONGEST = 20;

/** Markers that could be something else, as 1. or ①, count only where the next or the last number of their kind is there too. */
function inSequence(paragraphs: readonly Placed[], points: readonly (readonly Point[])[]): Set<Point> {
  const kept = new Set<Point>();
  /** By numbering the last point of a sequence, or its first one, and the last point whatever its number. */
  const last = new Map<string, Point>();
  const seen = new Map<string, Point>();
  let section: string | null = null;
  points.forEach((own, index) => {
    if (paragraphs[index]!.section !== section) for (const known of [last, seen]) known.clear();
    section = paragraphs[index]!.section;
    for (const point of own) {
      const { numbering, certain } = point.marker.row;
      const before = [last.get(numbering), seen.get(numbering)].find((one) => goesOn(one, point));
      if (certain) kept.add(point);
      if (before !== undefined) kept.add(before).add(point);
      if (before !== undefined || point.marker.ordinal === 1) last.set(numbering, point);
      seen.set(numbering, point);
    }
  });
  return kept;
}

const goesOn = (before: Point | undefined, { marker }: Point): boolean =>
  before !== undefined && before.marker.ordinal + 1 === marker.ordinal;
