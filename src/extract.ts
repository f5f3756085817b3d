// The whole pipeline on one screen: a document goes in, a report and the reasons for it come out. Synchronous; holds no logic.
import program from '#generated/package.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { Paragraph } from './model/outline.js';
import type { Report } from './model/report.js';
import type { Quantity } from './model/quantity.js';
import { SCHEMA_VERSION } from './model/version.js';
import type { Rulebook } from './rulebook/compile.js';
import { fold } from './rulebook/fold.js';
import type { Document } from './read/document.js';
import type { Passed, Taken, Trace } from './quantities/index.js';
import { readQuantities } from './quantities/index.js';
import { readParagraphs } from './outline/paragraphs.js';

export type ExtractorOptions = { readonly rules: Rulebook; readonly segmenter: null };
export type Extraction = { readonly report: Report; readonly trace: Trace };
export type Extractor = (document: Document) => Extraction;

/** An extractor may be used for any number of documents; it keeps nothing of them. */
export function createExtractor({ rules }: ExtractorOptions): Extractor {
  const generator = { name: program.name, version: program.version, rules: rules.hash, segmenter: null };
  return ({ text, source }) => {
    const folded = fold(text);
    const paragraphs = readParagraphs(text);
    const readings = paragraphs.map((paragraph) => readQuantities(text, folded, { ...paragraph, plan: false }, rules));
    const { quantities, trace } = assemble(paragraphs, readings);
    const report: Report = {
      schemaVersion: SCHEMA_VERSION,
      generator,
      source,
      meta: {
        title: null,
        titleSpan: null,
        organization: null,
        period: null,
        published: null,
        delivered: null,
        kind: null,
      },
      sections: [],
      paragraphs,
      items: [],
      quantities,
      furniture: [],
      diagnostics: readings.flatMap(({ diagnostics }): readonly Diagnostic[] => diagnostics),
    };
    return { report, trace };
  };
}

/** Numbers the quantities in the order of the text and says where each stands. */
function assemble(
  paragraphs: readonly Paragraph[],
  readings: readonly ReturnType<typeof readQuantities>[],
): { quantities: Quantity[]; trace: Trace } {
  const quantities: Quantity[] = [];
  const taken: Taken[] = [];
  const passed: Passed[] = [];
  readings.forEach((reading, index) => {
    passed.push(...reading.passed);
    for (const { quantity, evidence } of reading.quantities) {
      const id = `q${quantities.length + 1}`;
      const { rule, ...fields } = quantity;
      const links = {
        indicator: null,
        action: null,
        header: null,
        section: null,
        paragraph: paragraphs[index]!.id,
        item: null,
      };
      quantities.push({ id, ...fields, ...links, rule });
      taken.push({ start: quantity.start, end: quantity.end, quantity: id, rule, evidence });
    }
  });
  return { quantities, trace: { taken, passed } };
}
