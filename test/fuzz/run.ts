// The subject of the fuzzer: one extractor for all cases.
import { builtinRulebook, createExtractor, segmenterOf, textDocument } from '../../src/index.js';
import type { Report } from '../../src/index.js';

export const extractor = createExtractor({ rules: builtinRulebook(), segmenter: segmenterOf('jieba') });

export const reportOf = (text: string): Report => extractor(textDocument(text)).report;
