// The parts of a report that speak of the report itself, folded, each asked by its own rows.
import type { Outline } from '../outline/index.js';
import type { Patterned } from '../rulebook/compile.js';
import type { Span } from '../model/span.js';

/** Stretches of the text by the part of the report that they come from. */
export type Evidence = {
  readonly [P in 'front_matter' | 'title' | 'head' | 'byline' | 'tail' | 'review' | 'text' | 'body']: readonly Span[];
};

/** Paragraphs in which a report says who speaks and on which time; what is shorter is a form of address or a word of a page. */
const FIRST_PARAGRAPHS = 4;
const SHORTEST_PARAGRAPH = 10;
const LONGEST_PARAGRAPH = 600;

export function gatherEvidence(
  { title, sections, paragraphs, furniture }: Outline,
  length: number,
  looksBack: (section: Outline['sections'][number]) => boolean,
): Evidence {
  const bodyStart = paragraphs[0]?.start ?? length;
  const pieces = furniture.filter(({ kind }) => kind === 'byline' || kind === 'published' || kind === 'caption');
  return {
    front_matter: furniture.filter(({ kind }) => kind === 'front_matter'),
    title: title === null ? [] : [title.span],
    head: pieces.filter(({ start }) => start < bodyStart),
    byline: furniture.filter(({ kind, start }) => kind === 'byline' && start < bodyStart),
    tail: pieces.filter(({ start }) => start >= bodyStart),
    review: sections.filter(looksBack).map(({ start, end }) => ({ start, end })),
    body: paragraphs,
    text: paragraphs
      .filter(({ text }) => text.length >= SHORTEST_PARAGRAPH)
      .slice(0, FIRST_PARAGRAPHS)
      .map(({ start, end }) => ({ start, end: Math.min(end, start + LONGEST_PARAGRAPH) })),
  };
}

/** The parts of a stretch outside what was found in it. */
export function partsOutside({ start, end }: Span, found: readonly Span[]): Span[] {
  const starts = [start, ...found.map((one) => one.end)];
  return starts.map((from, index) => ({ start: from, end: found[index]?.start ?? end }));
}

export type Find<R> = { readonly row: R; readonly start: number; readonly end: number };

/** The first find: stretch by stretch, and in each by the order of the rows. */
export function firstFind<R>(folded: string, spans: readonly Span[], rows: readonly Patterned<R>[]): Find<R> | null {
  for (const { start, end } of spans) {
    const part = folded.slice(start, end);
    for (const { row, pattern } of rows) {
      const found = pattern.findAll(part).find((one) => !splitsNumber(part, one.start));
      if (found !== undefined) return { row, start: start + found.start, end: start + found.end };
    }
  }
  return null;
}

/** True within a number: 2024年 in 22024年. */
const splitsNumber = (text: string, at: number): boolean => /^[0-9]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));
