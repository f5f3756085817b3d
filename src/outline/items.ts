// Enumerated points: 一是…二是…, ①②, （1）（2）, numbered sentences, each up to the next of its kind or the end of its paragraph.
import type { Item, Paragraph } from '../model/outline.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Marker } from './marker.js';
import { readMarker } from './marker.js';
import { BEFORE_MARKER } from './signs.js';

type Point = { readonly start: number; readonly marker: Marker };
type Placed = Paragraph & { readonly section: string | null };

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
  const items: Item[] = [];
  paragraphs.forEach((paragraph, index) => {
    const own = points[index]!.filter((point) => kept.has(point));
    const open: { numbering: string; id: string }[] = [];
    own.forEach((point, i) => {
      const { numbering } = point.marker.row;
      const depth = open.findIndex((one) => one.numbering === numbering);
      if (depth >= 0) open.length = depth;
      const depths = new Set(open.map((one) => one.numbering));
      const next = own
        .slice(i + 1)
        .find(({ marker }) => marker.row.numbering === numbering || depths.has(marker.row.numbering));
      const end = trimEnd(text, point.start, next?.start ?? paragraph.end);
      const id = `i${items.length + 1}`;
      items.push({
        id,
        parent: open.at(-1)?.id ?? null,
        section: paragraph.section,
        paragraph: paragraph.id,
        marker: text.slice(point.start, point.start + point.marker.text.length),
        ordinal: point.marker.ordinal,
        start: point.start,
        end,
        text: text.slice(point.start, end),
      });
      open.push({ numbering, id });
    });
  });
  return items;
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
    if (!first && !BEFORE_MARKER.test(folded[at - 1]!)) continue;
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
  const last = new Map<string, Point>();
  let section: string | null = null;
  points.forEach((own, index) => {
    if (paragraphs[index]!.section !== section) last.clear();
    section = paragraphs[index]!.section;
    for (const point of own) {
      const { numbering, certain } = point.marker.row;
      const before = last.get(numbering);
      const follows = before !== undefined && before.marker.ordinal + 1 === point.marker.ordinal;
      if (certain) kept.add(point);
      if (follows && (kept.has(before) || before.marker.ordinal === 1)) kept.add(before).add(point);
      if (follows || point.marker.ordinal === 1) last.set(numbering, point);
    }
  });
  return kept;
}
