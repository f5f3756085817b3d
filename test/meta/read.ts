// What a report says of itself, read by the whole pipeline without a segmenter.
import { builtinRulebook, createExtractor } from '../../src/index.js';
import { textDocument } from '../../src/read/document.js';

const extract = createExtractor({ rules: builtinRulebook(), segmenter: null });

/** A paragraph that says nothing of the report. */
export const BODY = '全市上下团结奋斗，主要目标任务全面完成，民生不断改善，社会和谐稳定，人民群众满意度明显提高。';

export const metaOf = (...lines: string[]) => metaOfText(lines.join('\n'));
export const metaOfText = (text: string) => extract(textDocument(text)).report.meta;
