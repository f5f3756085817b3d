// The outline on one screen: lines, furniture, title, headings, levels, paragraphs, items, plan.
import type { Furniture, Item, Paragraph, Section } from '../model/outline.js';
import type { Document, Page } from '../read/document.js';
import type { Rulebook } from '../rulebook/compile.js';
import { findAnnounced } from './announced.js';
import { readBody } from './body.js';
import type { FurnitureLine } from './furniture.js';
import { findFurniture, findUnderTitle } from './furniture.js';
import { partGluedLines } from './glued.js';
import type { Heading } from './heading.js';
import { findItems } from './items.js';
import { findLeads } from './leads.js';
import { levelsOf } from './levels.js';
import type { Line } from './line.js';
import { readLines } from './line.js';
import { findNumbered } from './numbered.js';
import { plansOf } from './plan.js';
import { INSERTED } from './signs.js';
import { markTables } from './tables.js';
import type { Title } from './title.js';
import { findTitle } from './title.js';
import type { LineTrace } from './trace.js';
import { traceLines } from './trace.js';
import { findUnnumbered } from './unnumbered.js';

export type Outline = {
  readonly title: Title | null;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly items: readonly Item[];
  readonly furniture: readonly Furniture[];
  /** Paragraphs that announce the work to come, by id. */
  readonly ahead: ReadonlySet<string>;
  readonly lines: readonly LineTrace[];
};

/** `folded` is the document's text folded for matching. Title, headings, paragraphs and furniture tile the text. */
export function readOutline(
  { text, marks, pages = [] }: Pick<Document, 'text' | 'marks' | 'pages'>,
  folded: string,
  rules: Rulebook,
): Outline {
  const lines = markTables(partGluedLines(readLines(folded, marks), rules), rules);
  const furniture = findFurniture(lines, rules);
  const title = findTitle(text, lines, furniture, rules);
  for (const index of title?.above ?? []) furniture.set(index, { kind: 'navigation', why: 'menu', row: null });
  for (const index of title?.repeated ?? []) furniture.set(index, { kind: 'other', why: 'repeated_title', row: null });
  const lastTitled = title?.lines.at(-1);
  const under = lastTitled === undefined ? [] : findUnderTitle(lines, lastTitled, furniture, rules);
  for (const [index, line] of under) furniture.set(index, line);
  const titled = new Set(title?.lines);
  const free = (index: number): boolean => !furniture.has(index) && !titled.has(index);

  const { headings: numbered, items: sentences } = findNumbered(lines, free, rules);
  const numberedLines = new Set([
    ...numbered.flatMap(({ line, firstLine }) => [line, firstLine]),
    ...sentences.map(({ line }) => line),
  ]);
  const unnumbered = findUnnumbered(lines, free, numberedLines, rules);
  const taken = new Set([...numberedLines, ...unnumbered.flatMap(({ line, firstLine }) => [line, firstLine])]);
  const parts = (index: number): boolean =>
    furniture.get(index)?.kind === 'other' && !INSERTED.test(lines[index]!.words);
  const runsIn = new Set([...numbered, ...unnumbered].flatMap(({ line, runIn }) => (runIn ? [line] : [])));
  const leads = findLeads(lines, free, parts, taken, runsIn, rules);
  const headings = [...numbered, ...unnumbered, ...leads].sort((a, b) => a.start - b.start);

  const byLine = new Map(
    headings.flatMap((heading) => [[heading.line, heading] as const, [heading.firstLine, heading] as const]),
  );
  const body = readBody(text, lines, free, byLine, rules);
  const levels = levelsOf(headings);
  const announced = findAnnounced(
    headings.map((heading, index) => ({
      ...heading,
      level: levels[index]!,
      words: folded.slice(heading.title.start, heading.title.end),
    })),
    body.map(({ start, end }) => ({ start, text: folded.slice(start, end) })),
    rules,
  );
  const sections = assemble(text, headings, levels, announced.headings, body.at(-1)?.end ?? 0, rules);
  const paragraphs = body.map((paragraph, index): Paragraph => ({
    id: `p${index + 1}`,
    section: sectionAt(sections, paragraph.start),
    page: pageAt(pages, paragraph.start),
    ...paragraph,
  }));
  return {
    title,
    sections,
    paragraphs,
    items: findItems(text, folded, paragraphs, new Set(sentences.map(({ line }) => lines[line]!.start)), rules),
    furniture: mergeFurniture(lines, furniture),
    ahead: new Set(paragraphs.flatMap(({ id, start }) => (announced.paragraphs.has(start) ? [id] : []))),
    lines: traceLines(lines, furniture, title, byLine),
  };
}

/** Headings with their levels, parents and bodies. */
function assemble(
  text: string,
  headings: readonly Heading[],
  levels: readonly number[],
  announced: ReadonlySet<number>,
  bodyEnd: number,
  rules: Rulebook,
): Section[] {
  const titles = headings.map(({ title }) => text.slice(title.start, title.end).replaceAll('**', '').trim());
  const plans = plansOf(
    titles.map((title, index) => ({ title, level: levels[index]! })),
    announced,
    rules,
  );
  const open: Section[] = [];
  return headings.map(({ start, end, marker, subtitle, runIn }, index) => {
    const level = levels[index]!;
    open.length = Math.min(open.length, level - 1);
    const section: Section = {
      id: `s${index + 1}`,
      parent: open.at(-1)?.id ?? null,
      level,
      marker: marker === null ? null : text.slice(marker.start, marker.end),
      title: titles[index]!,
      subtitle: subtitle === null ? null : text.slice(subtitle.start, subtitle.end),
      runIn,
      start,
      end,
      bodyStart: end,
      bodyEnd: Math.max(end, headings[index + 1]?.start ?? bodyEnd),
      plan: plans[index]!,
    };
    open.push(section);
    return section;
  });
}

/** The last section that begins before a place; both are in the order of the text. */
function sectionAt(sections: readonly Section[], at: number): string | null {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1]?.id ?? null;
}

/** The page on which a place stands, null for a format without pages. */
function pageAt(pages: readonly Page[], at: number): number | null {
  return pages.find(({ end }) => at < end)?.number ?? null;
}

/** Neighbouring lines of one kind are one piece of furniture. */
function mergeFurniture(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureLine>): Furniture[] {
  const merged: Furniture[] = [];
  let last = -1;
  for (const [index, { kind }] of [...furniture].sort(([a], [b]) => a - b)) {
    const { start, end } = lines[index]!;
    const before = merged.at(-1);
    if (before?.kind === kind && last === index - 1) merged.splice(-1, 1, { ...before, end });
    else merged.push({ kind, start, end });
    last = index;
  }
  return merged;
}
