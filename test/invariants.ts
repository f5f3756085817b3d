// What holds for every report, whatever the text: used on fixtures, on random texts, on real reports and by the fuzzer, which runs outside vitest.
import assert from 'node:assert/strict';
import type { Report } from '../src/index.js';
import { validateReport } from '../src/index.js';

/** Throws at the first broken invariant. */
export function expectInvariants(report: Report, text: string): void {
  assert.deepEqual(validateReport(report), []);
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
  assert.deepEqual(wrong, []);
  const padded = quantities.filter((quantity) => quantity.text.trim() !== quantity.text || quantity.text === '');
  assert.deepEqual(padded, []);
}

function expectOrder({ quantities, paragraphs, sections, items, furniture }: Report): void {
  for (const table of [quantities, paragraphs]) {
    const overlaps = table.filter((row, index) => index > 0 && row.start < table[index - 1]!.end);
    assert.deepEqual(overlaps, []);
  }
  for (const table of [sections, items, furniture]) {
    const astray = table.filter((row, index) => index > 0 && row.start < table[index - 1]!.start);
    assert.deepEqual(astray, []);
  }
}

function expectIds({ quantities, paragraphs, sections, items }: Report): void {
  const known = new Set([...paragraphs, ...sections, ...items].map(({ id }) => id));
  const named = quantities
    .flatMap(({ section, paragraph, item }) => [section, paragraph, item])
    .filter((id) => id !== null);
  assert.deepEqual(
    named.filter((id) => !known.has(id)),
    [],
  );
  assert.deepEqual(
    quantities.map(({ id }) => id),
    quantities.map((_, index) => `q${index + 1}`),
  );
  const homes = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const astray = quantities.filter(({ paragraph, start }) => {
    const home = paragraph === null ? undefined : homes.get(paragraph);
    return home !== undefined && (start < home.start || start >= home.end);
  });
  assert.deepEqual(astray, []);
}

function expectAmounts({ quantities, diagnostics }: Report): void {
  const doubtful = new Set(diagnostics.map(({ start }) => start));
  for (const { value, min, max, masked, qualifier, start, text } of quantities) {
    if (masked) assert.deepEqual([value, min, max], [null, null, null], text);
    else if (value !== null) assert.deepEqual([min, max], [null, null], text);
    else if (min === null && max === null) assert(qualifier === 'vague' || doubtful.has(start), text);
    if (min !== null && max !== null) assert(min < max, `${text}: ${min} to ${max}`);
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
    assert(tile.start >= from, `overlap: ${text.slice(tile.start, tile.end)}`);
    assert.equal(text.slice(from, tile.start).trim(), '', 'lost between two tiles');
  });
}
