// The room's door: the name of an engine to a segmenter.
import type { Segmenter } from '../indicators/index.js';
import { jiebaSegmenter } from './jieba.js';
import type { SegmenterName } from './name.js';
import { nodejiebaSegmenter } from './nodejieba.js';

export type { SegmenterName } from './name.js';
export { SegmenterError } from './segmenter-error.js';
export type { SegmenterFault } from './segmenter-error.js';

const engines: Readonly<Record<SegmenterName, () => Segmenter>> = {
  jieba: jiebaSegmenter,
  nodejieba: nodejiebaSegmenter,
};

/** Both have the words of the genre. Throws SegmenterError for an engine that is not installed. */
export const segmenterOf = (name: SegmenterName): Segmenter => engines[name]();
