// The whole pipeline on one screen: a document goes in, a report and the reasons for it come out. Synchronous; holds no logic.
import program from '#generated/package.js';
import type { Trace } from './assemble.js';
import { evidenceFor, joinQuantities, placesOf } from './assemble.js';
import { flowWithout } from './flow.js';
import type { Countable, Known, Segmenter } from './indicators/index.js';
import { createLinker } from './indicators/index.js';
import { readMeta } from './meta/index.js';
import type { Item } from './model/outline.js';
import type { Dimension } from './model/quantity.js';
import type { Report } from './model/report.js';
import { SCHEMA_VERSION } from './model/version.js';
import { findSoftBreaks, readOutline, readTables } from './outline/index.js';
import type { Evidence, Reading } from './quantities/index.js';
import { readCell, readQuantities, SHARES } from './quantities/index.js';
import type { Document } from './read/document.js';
import type { Rulebook } from './rulebook/compile.js';
import { fold } from './rulebook/fold.js';

export type ExtractorOptions = {
  readonly rules: Rulebook;
  /** Parts the words around numbers; without one no number is linked to what it measures. */
  readonly segmenter: Segmenter | null;
};
export type Extraction = { readonly report: Report; readonly trace: Trace };
export type Extractor = (document: Document) => Extraction;

/** An extractor may be used for any number of documents; it keeps nothing of them. */
export function createExtractor({ rules, segmenter }: ExtractorOptions): Extractor {
  const generator = {
    name: program.name,
    version: program.version,
    rules: rules.hash,
    segmenter: segmenter?.id ?? null,
  };
  const link = segmenter && createLinker(segmenter, rules);
  return (document) => {
    const written = fold(document.text);
    const flow = flowWithout(document, written, findSoftBreaks(written, document.marks, rules));
    const { text, source, marks, pages = [], diagnostics = [] } = flow.document;
    const { folded } = flow;
    const outline = readOutline({ text, marks, pages }, folded, rules);
    const places = placesOf(outline, readTables(folded, outline, marks, rules));
    const readings = places.map((place) =>
      place.cell === null
        ? readQuantities(text, folded, place, rules)
        : readCell(text, folded, place, place.cell, rules),
    );
    const links = link && link(folded, readings.flatMap(countables), knownOf(outline.items, readings));
    const { quantities, trace } = joinQuantities(text, places, readings, links, outline.items);
    const report: Report = {
      schemaVersion: SCHEMA_VERSION,
      generator,
      source,
      meta: readMeta(text, folded, outline, rules),
      sections: [...outline.sections],
      paragraphs: [...outline.paragraphs],
      items: [...outline.items],
      quantities,
      furniture: [...outline.furniture],
      diagnostics: [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics)],
    };
    return flow.restore({ report, trace: { ...trace, lines: outline.lines } });
  };
}

/** A qualifier right before the number goes with it: 近3万个. */
function leadOf(start: number, evidence: readonly Evidence[]): number {
  return evidence.find(({ field, end }) => field === 'qualifier' && end === start)?.start ?? start;
}

/** What the linking takes as it is: the markers of the items and the dates. */
function knownOf(items: readonly Item[], readings: readonly Reading[]): Known[] {
  const markers = items.map(({ start, marker }) => ({ start, end: start + marker.length, kind: 'marker' as const }));
  const dates = readings.flatMap((reading) => reading.dates.map((date) => ({ kind: 'date' as const, ...date })));
  return [...markers, ...dates].sort((a, b) => a.start - b.start);
}

const ACTING: ReadonlySet<Dimension> = new Set(['people', 'person_times', 'households', 'organizations']);

/** What the linking needs to know of each quantity. */
function countables({ quantities }: Reading): Countable[] {
  return quantities.map(({ quantity, evidence }) => ({
    start: leadOf(quantity.start, evidence),
    end: quantity.end,
    change: evidenceFor(evidence, 'change'),
    basis: evidenceFor(evidence, 'basis'),
    aggregate: evidenceFor(evidence, 'aggregate'),
    share: SHARES.has(quantity.dimension),
    acting: ACTING.has(quantity.dimension),
  }));
}
