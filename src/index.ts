// The public API of the library.
import { readDocument } from './read/read-document.js';
import { textDocument } from './read/document.js';
import type { Report } from './model/report.js';
import { loadRulebook } from './rulebook/load.js';
import { builtinRulebook } from './rulebook/builtin.js';
import { createExtractor } from './extract.js';
import { jiebaSegmenter } from './words/jieba.js';

export { createExtractor } from './extract.js';
export type { Extraction, Extractor, ExtractorOptions } from './extract.js';
export type { Trace } from './assemble.js';
export type { Segmenter, Word } from './indicators/index.js';
export { jiebaSegmenter } from './words/jieba.js';
export { loadRulebook } from './rulebook/load.js';
export { builtinRulebook } from './rulebook/builtin.js';
export type { Rulebook } from './rulebook/compile.js';
export { RuleError } from './rulebook/rule-error.js';
export type { RuleFault } from './rulebook/rule-error.js';
export { readDocument } from './read/read-document.js';
export { textDocument } from './read/document.js';
export type { Document, Mark } from './read/document.js';
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

/** Extracts a text with the built-in rules. Offsets of the report are offsets into `text`. */
export function extract(text: string): Report {
  return createExtractor({ rules: builtinRulebook(), segmenter: jiebaSegmenter() })(textDocument(text)).report;
}

export type ReadOptions = {
  /** Folders of rules laid over the built-in ones, later over earlier. */ readonly rules?: readonly string[];
};

/** Reads and extracts a file or its bytes. Throws InputError for input that cannot be read and RuleError for rules that cannot be used. */
export async function readReport(input: string | Uint8Array, { rules = [] }: ReadOptions = {}): Promise<Report> {
  const document = await readDocument(typeof input === 'string' ? { path: input } : { bytes: input, name: null });
  return createExtractor({ rules: await loadRulebook(rules), segmenter: jiebaSegmenter() })(document).report;
}
