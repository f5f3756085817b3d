// What holds for every report, whatever the text: used on fixtures, on random texts and on real reports.
import { expect } from 'vitest';
import type { Report } from '../src/index.js';
import { validateReport } from '../src/index.js';

/** Fails the test at the first broken invariant. */
export function expectInvariants(report: Report, text: string): void {
  expect(validateReport(report)).toEqual([]);
  expectSlices(report, text);
  expectOrder(report);
  expectIds(report);
  expectAmounts(report);
  expectTiling(report, text);
}

function expectSlices({ quantities, paragraphs, items }: Report, text: string): void {
  const spans = [
    ...quantities.flatMap((quantity) => [quantity, quantity.indicator, quantity.action, quantity.header]),
    ...paragraphs,
    ...items,
  ];
  const wrong = spans.filter((span) => span !== null && span.text !== text.slice(span.start, span.end));
  expect(wrong).toEqual([]);
  expect(quantities.filter((quantity) => quantity.text.trim() !== quantity.text || quantity.text === '')).toEqual([]);
}

function expectOrder({ quantities, paragraphs, sections, items, furniture }: Report): void {
  for (const table of [quantities, paragraphs]) {
    const overlaps = table.filter((row, index) => index > 0 && row.start < table[index - 1]!.end);
    expect(overlaps).toEqual([]);
  }
  for (const table of [sections, items, furniture]) {
    expect(table.filter((row, index) => index > 0 && row.start < table[index - 1]!.start)).toEqual([]);
  }
}

function expectIds({ quantities, paragraphs, sections, items }: Report): void {
  const known = new Set([...paragraphs, ...sections, ...items].map(({ id }) => id));
  const named = quantities
    .flatMap(({ section, paragraph, item }) => [section, paragraph, item])
    .filter((id) => id !== null);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(quantities.map(({ id }) => id)).toEqual(quantities.map((_, index) => `q${index + 1}`));
  const homes = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const astray = quantities.filter(({ paragraph, start }) => {
    const home = paragraph === null ? undefined : homes.get(paragraph);
    return home !== undefined && (start < home.start || start >= home.end);
  });
  expect(astray).toEqual([]);
}

function expectAmounts({ quantities, diagnostics }: Report): void {
  const doubtful = new Set(diagnostics.map(({ start }) => start));
  for (const { value, min, max, masked, qualifier, start, text } of quantities) {
    if (masked) expect([value, min, max], text).toEqual([null, null, null]);
    else if (value !== null) expect([min, max], text).toEqual([null, null]);
    else if (min === null && max === null) expect(qualifier === 'vague' || doubtful.has(start), text).toBe(true);
    if (min !== null && max !== null) expect(min, text).toBeLessThan(max);
  }
}

/** Title, headings, paragraphs and furniture overlap nowhere, and between them lies white space: nothing is lost. */
function expectTiling({ meta, sections, paragraphs, furniture }: Report, text: string): void {
  const title = meta.titleSpan;
  const framed = furniture.some(({ start, end }) => title !== null && start <= title.start && title.end <= end);
  const spans = [...sections, ...paragraphs, ...furniture, ...(title === null || framed ? [] : [title])];
  const tiles = [...spans.toSorted((a, b) => a.start - b.start), { start: text.length, end: text.length }];
  tiles.forEach((tile, index) => {
    const before = tiles[index - 1];
    const from = before?.end ?? 0;
    expect(tile.start, text.slice(tile.start, tile.end)).toBeGreaterThanOrEqual(from);
    expect(text.slice(from, tile.start).trim()).toBe('');
  });
}
