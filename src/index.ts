// The public API of the library.
import { readDocument } from './read/read-document.js';
import { textDocument } from './read/document.js';
import type { EncodingName } from './read/encoding-name.js';
import type { Report } from './model/report.js';
import { loadRulebook } from './rulebook/load.js';
import { builtinRulebook } from './rulebook/builtin.js';
import { createExtractor } from './extract.js';
import { segmenterOf, type SegmenterName } from './words/index.js';

export { createExtractor } from './extract.js';
export type { Extraction, Extractor, ExtractorOptions } from './extract.js';
export type { Trace } from './assemble.js';
export type { Segmenter, Word } from './indicators/index.js';
export { segmenterOf, SegmenterError } from './words/index.js';
export type { SegmenterFault, SegmenterName } from './words/index.js';
export { loadRulebook } from './rulebook/load.js';
export { builtinRulebook } from './rulebook/builtin.js';
export type { Rulebook } from './rulebook/compile.js';
export { RuleError } from './rulebook/rule-error.js';
export type { RuleFault } from './rulebook/rule-error.js';
export { readDocument } from './read/read-document.js';
export { textDocument } from './read/document.js';
export type { Document, Mark } from './read/document.js';
export type { EncodingName } from './read/encoding-name.js';
export { InputError } from './read/input-error.js';
export type { Evidence, Passed, Taken } from './quantities/index.js';
export type { LineTrace } from './outline/index.js';
export { validateReport } from './model/validate.js';
export type { Report } from './model/report.js';
export type { Quantity, Dimension, Qualifier, Change } from './model/quantity.js';
export type { Section, Paragraph, Item, Furniture } from './model/outline.js';
export type { Meta } from './model/meta.js';
export type { Diagnostic } from './model/diagnostic.js';
export type { Span, TextSpan } from './model/span.js';
export type { Generator, Source } from './model/source.js';

export type ExtractOptions = {
  /** The engine that parts words; nodejieba must have been installed beside this package. Default: jieba. */
  readonly segmenter?: SegmenterName;
};

/** Extracts a text with the built-in rules. Offsets of the report are offsets into `text`. Throws SegmenterError. */
export function extract(text: string, { segmenter = 'jieba' }: ExtractOptions = {}): Report {
  return createExtractor({ rules: builtinRulebook(), segmenter: segmenterOf(segmenter) })(textDocument(text)).report;
}

export type ReadOptions = ExtractOptions & {
  /** Folders of rules laid over the built-in ones, later over earlier. */
  readonly rules?: readonly string[];
  /** Name of the bytes, for `source.name` and to tell formats apart that the bytes do not (.md from .txt). Default: none. */
  readonly name?: string | null;
  /** Encoding of a text or a web page. Default: detected. */
  readonly encoding?: EncodingName | null;
};

/**
 * Reads and extracts a file or its bytes. Throws InputError for input that cannot be read, RuleError for rules and
 * SegmenterError for a segmenter that cannot be used. For the text that the offsets refer to, take the two steps apart:
 *
 *     const document = await readDocument({ path: 'a.docx' });
 *     const { report } = createExtractor({ rules: builtinRulebook(), segmenter: segmenterOf('jieba') })(document);
 *     document.text.slice(report.quantities[0].start, report.quantities[0].end);   // '22764人'
 */
export async function readReport(
  input: string | Uint8Array,
  { rules = [], segmenter = 'jieba', name = null, encoding = null }: ReadOptions = {},
): Promise<Report> {
  const engine = segmenterOf(segmenter);
  const document = await readDocument(typeof input === 'string' ? { path: input } : { bytes: input, name }, {
    encoding,
  });
  return createExtractor({ rules: await loadRulebook(rules), segmenter: engine })(document).report;
}
