// The pipeline as a worker keeps it: rules and segmenter opened once, then any number of documents.
import { createExtractor } from '../extract.js';
import type { Generator } from '../model/source.js';
import { assertValid } from '../model/validate.js';
import { textDocument, type Document } from '../read/document.js';
import { loadRulebook } from '../rulebook/load.js';
import { segmenterOf } from '../words/index.js';
import type { Content } from '../write/formats.js';
import type { ExtractionSettings } from './settings.js';

export type Extraction = {
  readonly generator: Generator;
  /** Throws when the report breaks the contract. */
  readonly contentOf: (document: Document) => Content;
};

/** Throws RuleError, SegmenterError. */
export async function openExtraction({ rules, segmenter }: ExtractionSettings): Promise<Extraction> {
  const extract = createExtractor({ rules: await loadRulebook(rules), segmenter: segmenterOf(segmenter) });
  return {
    generator: extract(textDocument('')).report.generator,
    contentOf: (document) => {
      const { report, trace } = extract(document);
      assertValid(report);
      return { report, text: document.text, trace };
    },
  };
}
