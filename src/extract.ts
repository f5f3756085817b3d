// The whole pipeline on one screen: a document goes in, a report and the reasons for it come out. Synchronous; holds no logic.
import program from '#generated/package.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { Item } from './model/outline.js';
import type { Report } from './model/report.js';
import type { Quantity } from './model/quantity.js';
import { SCHEMA_VERSION } from './model/version.js';
import type { Rulebook } from './rulebook/compile.js';
import { fold } from './rulebook/fold.js';
import type { Document } from './read/document.js';
import type { Passed, Reading, Stretch, Taken, Trace as NumberTrace } from './quantities/index.js';
import type { LineTrace, Outline } from './outline/index.js';
import { readQuantities } from './quantities/index.js';
import { readMeta } from './meta/index.js';
import { readOutline } from './outline/index.js';

/** Why the report is as it is: lines, and numbers taken and passed over, each in the order of the text. */
export type Trace = NumberTrace & { readonly lines: readonly LineTrace[] };
export type ExtractorOptions = { readonly rules: Rulebook; readonly segmenter: null };
export type Extraction = { readonly report: Report; readonly trace: Trace };
export type Extractor = (document: Document) => Extraction;

/** An extractor may be used for any number of documents; it keeps nothing of them. */
export function createExtractor({ rules }: ExtractorOptions): Extractor {
  const generator = { name: program.name, version: program.version, rules: rules.hash, segmenter: null };
  return ({ text, source, marks }) => {
    const folded = fold(text);
    const outline = readOutline({ text, marks }, folded, rules);
    const stretches = stretchesOf(outline);
    const readings = stretches.map((stretch) => readQuantities(text, folded, stretch, rules));
    const { quantities, trace } = assemble(stretches, readings, outline.items);
    const { sections, paragraphs, items, furniture, lines } = outline;
    const report: Report = {
      schemaVersion: SCHEMA_VERSION,
      generator,
      source,
      meta: readMeta(text, folded, outline, rules),
      sections: [...sections],
      paragraphs: [...paragraphs],
      items: [...items],
      quantities,
      furniture: [...furniture],
      diagnostics: readings.flatMap(({ diagnostics }): readonly Diagnostic[] => diagnostics),
    };
    return { report, trace: { ...trace, lines } };
  };
}

/** A stretch that quantities are read in: a heading or a paragraph. */
type Place = Stretch & { readonly section: string | null; readonly paragraph: string | null };

/** Headings and paragraphs in the order of the text. */
function stretchesOf({ sections, paragraphs }: Outline): Place[] {
  const plans = new Map(sections.map(({ id, plan }) => [id, plan]));
  const headings = sections.map(({ id, start, end, plan }) => ({ start, end, plan, section: id, paragraph: null }));
  const body = paragraphs.map(({ id, start, end, section }) => ({
    start,
    end,
    plan: section !== null && plans.get(section) === true,
    section,
    paragraph: id,
  }));
  return [...headings, ...body].sort((a, b) => a.start - b.start);
}

/** Numbers the quantities in the order of the text and says where each stands. */
function assemble(
  places: readonly Place[],
  readings: readonly Reading[],
  items: readonly Item[],
): { quantities: Quantity[]; trace: NumberTrace } {
  const quantities: Quantity[] = [];
  const taken: Taken[] = [];
  const passed: Passed[] = [];
  const itemAt = innermost(items);
  readings.forEach((reading, index) => {
    const { section, paragraph } = places[index]!;
    passed.push(...reading.passed);
    for (const { quantity, evidence } of reading.quantities) {
      const id = `q${quantities.length + 1}`;
      const { rule, ...fields } = quantity;
      const item = itemAt(quantity.start);
      quantities.push({ id, ...fields, indicator: null, action: null, header: null, section, paragraph, item, rule });
      taken.push({ start: quantity.start, end: quantity.end, quantity: id, rule, evidence });
    }
  });
  return { quantities, trace: { taken, passed } };
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
