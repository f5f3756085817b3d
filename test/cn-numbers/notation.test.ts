// In which digits a numeral is written, which decides whether it may be a code, a cell or the end of a range.
import { expect, test } from 'vitest';
import { findNumerals } from '../../src/cn-numbers/index.js';

test.each([
  ['12', 'arabic'],
  ['1,234.5', 'arabic'],
  ['20多', 'arabic'],
  ['-2.3', 'arabic'],
  ['3至5', 'arabic'],
  ['2/3', 'arabic'],
  ['1.2万', 'mixed'],
  ['4万余', 'mixed'],
  ['20余万', 'mixed'],
  ['20几', 'mixed'],
  ['5百', 'mixed'],
  ['2千5', 'mixed'],
  ['2千零5', 'mixed'],
  ['25万6千', 'mixed'],
  ['1万5000', 'mixed'],
  ['3—5万', 'mixed'],
  ['1万—2万', 'mixed'],
  ['3分之1', 'mixed'],
  ['百分之30', 'mixed'],
  ['7成', 'mixed'],
  ['十二', 'chinese'],
  ['三至五', 'chinese'],
  ['三分之一', 'chinese'],
  ['百分之三十', 'chinese'],
  ['百分百', 'chinese'],
  ['七成', 'chinese'],
  ['一半', 'chinese'],
  ['百余', 'chinese'],
  ['数十', 'chinese'],
  ['若干', 'chinese'],
  ['**万', 'mask'],
  ['1**', 'mask'],
])('%s is %s', (text, expected) => {
  expect(findNumerals(text).map(({ start, end, notation }) => [text.slice(start, end), notation])).toEqual([
    [text, expected],
  ]);
});
