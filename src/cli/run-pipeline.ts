// Document, rules and segmenter -> the checked report and its trace, the step that extract and explain share.
import type { Trace } from '../assemble.js';
import type { Segmenter } from '../indicators/index.js';
import type { Report } from '../model/report.js';
import type { Document } from '../read/document.js';
import type { Rulebook } from '../rulebook/compile.js';

/** Throws when the report breaks the contract. */
export async function runPipeline(
  document: Document,
  rules: Rulebook,
  segmenter: Segmenter,
): Promise<{ readonly report: Report; readonly trace: Trace }> {
  const [{ createExtractor }, { assertValid }] = await Promise.all([
    import('../extract.js'),
    import('../model/validate.js'),
  ]);
  const result = createExtractor({ rules, segmenter })(document);
  assertValid(result.report);
  return result;
}
