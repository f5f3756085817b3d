// Small Chinese numerals before a measure word: which count, and which order, grade or are an article.
import { describe, expect, test } from 'vitest';
import type { Row } from './read-sentence.js';
import { expectQuantities, named, readSentence } from './read-sentence.js';

const counted: Row[] = [
  ['举办培训十一期。', { text: '十一期', value: 11, unit: '期' }],
  ['评出家庭一百组。', { text: '一百组', value: 100, unit: '组' }],
  ['评出家庭数百组。', { text: '数百组', min: 200, max: 999, unit: '组', qualifier: 'vague' }],
  ['评出家庭几十组。', { text: '几十组', min: 20, max: 99, unit: '组', qualifier: 'vague' }],
  ['评出家庭若干组。', { text: '若干组', unit: '组', qualifier: 'vague' }],
  ['举办培训十几期。', { text: '十几期', min: 11, max: 19, unit: '期', qualifier: 'vague' }],
  ['评出家庭一百至二百组。', { text: '一百至二百组', min: 100, max: 200, unit: '组' }],
  ['评出家庭9组。', { text: '9组', value: 9, unit: '组' }],
  ['评出家庭**组。', { text: '**组', unit: '组', masked: true }],
  ['建成中心十个。', { text: '十个', value: 10, unit: '个' }],
  ['建成中心一百个。', { text: '一百个', value: 100, unit: '个' }],
  ['建成中心两个。', { text: '两个', value: 2, unit: '个' }],
  ['建成中心1个。', { text: '1个', value: 1, unit: '个' }],
  ['走访几十次。', { text: '几十次', min: 20, max: 99, unit: '次', qualifier: 'vague' }],
  ['走访十几次。', { text: '十几次', min: 11, max: 19, unit: '次', qualifier: 'vague' }],
  ['走访数百次。', { text: '数百次', min: 200, max: 999, unit: '次', qualifier: 'vague' }],
];

test.each(named(counted))('$sentence', ({ row }) => expectQuantities(row));

describe('what counts nothing', () => {
  test.each([
    '项目十期开工。',
    '项目二期开工。',
    '第九组评出九十九组。',
    '评出几组。',
    '评出三四组。',
    '三级医院通过验收。',
    '*级医院通过验收。',
    '建成一个中心。',
    '走访几次。',
  ])('%s', (sentence) => {
    expect(readSentence(sentence).quantities).toEqual([]);
  });
});
