// Joins what the rooms found by place: stretches of the outline, quantities, links and items become tables with ids.
import type { Link } from './indicators/index.js';
import type { Item } from './model/outline.js';
import type { Quantity } from './model/quantity.js';
import type { Span, TextSpan } from './model/span.js';
import type { Cell, LineTrace, Outline, Tables } from './outline/index.js';
import type { BareQuantity, Evidence, NumberTrace, Passed, Reading, Stretch, Taken } from './quantities/index.js';

/** Why the report is as it is: lines, and numbers taken and passed over, each in the order of the text. */
export type Trace = NumberTrace & { readonly lines: readonly LineTrace[] };

/** A stretch that quantities are read in: a heading or a paragraph. */
export type Place = Stretch & {
  readonly section: string | null;
  readonly paragraph: string | null;
  /** Set for the cell of a table, which its heads explain. */
  readonly cell: Cell | null;
};

/** Headings, paragraphs and the cells of tables in the order of the text. */
export function placesOf({ sections, paragraphs, ahead }: Outline, { rows, cells }: Tables): Place[] {
  const plans = new Set(sections.filter(({ plan }) => plan).map(({ id }) => id));
  const headings = sections.map(({ id, start, end, plan }) => ({
    start,
    end,
    plan,
    section: id,
    paragraph: null,
    cell: null,
  }));
  const inRow = new Map<string, Cell[]>();
  for (const cell of cells) inRow.set(cell.paragraph, [...(inRow.get(cell.paragraph) ?? []), cell]);
  const body = paragraphs.flatMap(({ id, start, end, section }): Place[] => {
    const place = { plan: ahead.has(id) || (section !== null && plans.has(section)), section, paragraph: id };
    if (!rows.has(id)) return [{ start, end, cell: null, ...place }];
    return (inRow.get(id) ?? []).map((cell) => ({ start: cell.start, end: cell.end, cell, ...place }));
  });
  return [...headings, ...body].sort((a, b) => a.start - b.start);
}

/** Numbers the quantities in the order of the text and says where each stands; `links` is one a quantity, null without a segmenter. */
export function joinQuantities(
  text: string,
  places: readonly Place[],
  readings: readonly Reading[],
  links: readonly Link[] | null,
  items: readonly Item[],
): { quantities: Quantity[]; trace: NumberTrace } {
  const quantities: Quantity[] = [];
  const taken: Taken[] = [];
  const passed: Passed[][] = [];
  const itemAt = innermost(items);
  readings.forEach((reading, index) => {
    const { section, paragraph, cell } = places[index]!;
    passed.push([...reading.passed]);
    for (const { quantity, evidence } of reading.quantities) {
      const link = links?.[quantities.length];
      const id = `q${quantities.length + 1}`;
      const indicator = textSpan(text, cell === null ? link?.indicator : cell.rowHead);
      const action = textSpan(text, cell === null ? link?.action : null);
      const header = textSpan(text, cell?.columnHead);
      const item = itemAt(quantity.start);
      quantities.push(withPlace(id, quantity, { indicator, action, header, section, paragraph, item }));
      taken.push({
        start: quantity.start,
        end: quantity.end,
        quantity: id,
        rule: quantity.rule,
        link: link?.how ?? null,
        evidence,
      });
    }
  });
  return { quantities, trace: { taken, passed: passed.flat() } };
}

/** One by one, in the order of the JSON: to spread them takes three times as long. */
function withPlace(id: string, bare: BareQuantity, place: Omit<Quantity, 'id' | keyof BareQuantity>): Quantity {
  return {
    id,
    text: bare.text,
    start: bare.start,
    end: bare.end,
    value: bare.value,
    min: bare.min,
    max: bare.max,
    unit: bare.unit,
    altUnits: bare.altUnits,
    dimension: bare.dimension,
    qualifier: bare.qualifier,
    masked: bare.masked,
    change: bare.change,
    aggregate: bare.aggregate,
    per: bare.per,
    status: bare.status,
    rule: bare.rule,
    indicator: place.indicator,
    action: place.action,
    header: place.header,
    section: place.section,
    paragraph: place.paragraph,
    item: place.item,
  };
}

const textSpan = (text: string, span: Span | null | undefined): TextSpan | null =>
  span ? { text: text.slice(span.start, span.end), start: span.start, end: span.end } : null;

/** The place of the first piece of evidence for a field, or null. */
export function evidenceFor(evidence: readonly Evidence[], field: Evidence['field']): Span | null {
  const found = evidence.find((one) => one.field === field);
  return found === undefined ? null : { start: found.start, end: found.end };
}

/** The innermost item around a place, asked from left to right. */
function innermost(items: readonly Item[]): (at: number) => string | null {
  const open: Item[] = [];
  let next = 0;
  return (at) => {
    for (; next < items.length && items[next]!.start <= at; next++) open.push(items[next]!);
    while (open.length > 0 && open.at(-1)!.end <= at) open.pop();
    return open.at(-1)?.id ?? null;
  };
}
