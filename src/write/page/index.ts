// The format html: a page a report, to see each number in its sentence, and an index over the pages of a folder.
import type { Format } from '../formats.js';
import { oneAfterOther } from '../join.js';
import { indexPage } from './index-page.js';
import { headOf } from './page-head.js';
import { pageOf } from './report-page.js';

export const html: Format = {
  extension: '.html',
  binary: false,
  part: (content, { words }) => pageOf(content, words),
  join: oneAfterOther,
  headOf: (beginning, { words }) => headOf(beginning, words),
  index: (entries, { words }) => indexPage(entries, words),
};
