// Wrapped text made to flow again: the rooms read it without the line ends of a converter, and what they found is put back in its place.
import type { Trace } from './assemble.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { Report } from './model/report.js';
import type { Span } from './model/span.js';
import type { Document, Mark } from './read/document.js';

type Extraction = { readonly report: Report; readonly trace: Trace };
export type Flow = {
  /** The document without the cuts; the document itself where there are none. */
  readonly document: Document;
  /** Its text folded. */
  readonly folded: string;
  /** Moves spans of the flowing text to the text as it stands; a cut inside a span belongs to it, one at its end does not. */
  readonly restore: (extraction: Extraction) => Extraction;
};
/** Where a place is in another text. `start` and `end` differ at a cut: a stretch begins behind it and ends before it. */
type Move = { readonly start: (at: number) => number; readonly end: (at: number) => number };

/**
 * `cuts` are in the order of the text and do not touch.
 *
 *     教育投入累计 8316⏎万元        the text
 *     教育投入累计 8316万元         flows
 *                  ^^^^^^ is put back as 8316⏎万元
 */
export function flowWithout(document: Document, folded: string, cuts: readonly Span[]): Flow {
  if (cuts.length === 0) return { document, folded, restore: (extraction) => extraction };
  const { text } = document;
  const starts = [0, ...cuts.map(({ end }) => end)];
  const without = (whole: string): string =>
    starts.map((from, i) => whole.slice(from, cuts[i]?.start ?? whole.length)).join('');
  const { out, back } = movesOf(cuts);
  return {
    document: { ...document, text: without(text), ...formatKnowledge(document, out) },
    folded: without(folded),
    restore: ({ report, trace }) => ({ report: movedReport(report, text, back), trace: movedTrace(trace, back) }),
  };
}

/** Into the flowing text and back. */
function movesOf(cuts: readonly Span[]): { readonly out: Move; readonly back: Move } {
  const lost = [0];
  for (const { start, end } of cuts) lost.push(lost.at(-1)! + end - start);
  const seams = cuts.map(({ start }, i) => start - lost[i]!);
  const into = (at: number): number => {
    const passed = countUntil(cuts.length, (i) => cuts[i]!.end <= at);
    return Math.min(at, cuts[passed]?.start ?? at) - lost[passed]!;
  };
  return {
    out: { start: into, end: into },
    back: {
      start: (at) => at + lost[countUntil(seams.length, (i) => seams[i]! <= at)]!,
      end: (at) => at + lost[countUntil(seams.length, (i) => seams[i]! < at)]!,
    },
  };
}

/** How many of the first ones are before a place; all that are come first. */
function countUntil(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const spanTo =
  (move: Move) =>
  <S extends Span>(one: S): S => ({ ...one, start: move.start(one.start), end: move.end(one.end) });

const diagnosticTo =
  (move: Move) =>
  (one: Diagnostic): Diagnostic => ({
    ...one,
    start: one.start === null ? null : move.start(one.start),
    end: one.end === null ? null : move.end(one.end),
  });

/** What the format of a file knows of its text. */
function formatKnowledge(
  { marks, pages, diagnostics }: Document,
  out: Move,
): Pick<Document, 'marks' | 'pages' | 'diagnostics'> {
  const span = spanTo(out);
  const mark = (one: Mark): Mark =>
    one.kind === 'table_row' ? { ...span(one), cells: one.cells.map(span) } : span(one);
  return {
    marks: marks.map(mark),
    ...(pages && { pages: pages.map(span) }),
    ...(diagnostics && { diagnostics: diagnostics.map(diagnosticTo(out)) }),
  };
}

function movedReport(report: Report, text: string, back: Move): Report {
  const span = spanTo(back);
  const words = <S extends Span>(one: S): S & { text: string } => {
    const moved = span(one);
    return { ...moved, text: text.slice(moved.start, moved.end) };
  };
  const { meta, sections } = report;
  const headings = new Set(sections.map(({ start }) => start));
  return {
    ...report,
    meta: { ...meta, titleSpan: meta.titleSpan && span(meta.titleSpan) },
    sections: sections.map((section) => ({
      ...span(section),
      bodyStart: back.end(section.bodyStart),
      bodyEnd: headings.has(section.bodyEnd) ? back.start(section.bodyEnd) : back.end(section.bodyEnd),
    })),
    paragraphs: report.paragraphs.map(words),
    items: report.items.map(words),
    quantities: report.quantities.map((quantity) => ({
      ...words(quantity),
      indicator: quantity.indicator && words(quantity.indicator),
      action: quantity.action && words(quantity.action),
      header: quantity.header && words(quantity.header),
    })),
    furniture: report.furniture.map(span),
    diagnostics: report.diagnostics.map(diagnosticTo(back)),
  };
}

function movedTrace({ lines, taken, passed }: Trace, back: Move): Trace {
  const span = spanTo(back);
  return {
    lines: lines.map(span),
    taken: taken.map((one) => ({ ...span(one), evidence: one.evidence.map(span) })),
    passed: passed.map(span),
  };
}
