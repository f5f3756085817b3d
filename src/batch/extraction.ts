// The pipeline as a worker keeps it: rules and segmenter opened once, then any number of documents.
import { createExtractor } from '../extract.js';
import type { Report } from '../model/report.js';
import type { Generator } from '../model/source.js';
import { validateReport } from '../model/validate.js';
import { textDocument, type Document } from '../read/document.js';
import { loadRulebook } from '../rulebook/load.js';
import { segmenterOf } from '../words/index.js';
import type { ExtractionSettings } from './settings.js';

export type Extraction = {
  readonly generator: Generator;
  /** Throws when the report breaks the contract: a bug of ours that must not leave the program unseen. */
  readonly reportOf: (document: Document) => Report;
};

/** Throws RuleError, SegmenterError. */
export async function openExtraction({ rules, segmenter }: ExtractionSettings): Promise<Extraction> {
  const extract = createExtractor({ rules: await loadRulebook(rules), segmenter: segmenterOf(segmenter) });
  return {
    generator: extract(textDocument('')).report.generator,
    reportOf: (document) => {
      const { report } = extract(document);
      const [fault] = validateReport(report);
      if (fault !== undefined) throw new Error(`the report is not valid: ${fault}`);
      return report;
    },
  };
}
