// Which sections are about the work to come.
import { expect, test } from 'vitest';
import { BODY, headingsOf } from './outline-of.js';

/** Titles of the plan, each heading with a paragraph below it. */
const planned = (...headings: string[]) =>
  headingsOf(headings.flatMap((heading) => [heading, BODY]).join('\n'))
    .filter((line) => line.endsWith('>'))
    .map((line) => line.split(' ').at(-2));

test.each([
  ['a year after that of the review', ['一、2021年工作回顾', '二、2022年重点工程'], ['2022年重点工程']],
  ['but not the same year', ['一、2021年工作回顾', '二、2021年重点工程'], []],
  ['nor one of the years looked back on', ['一、2019年至2021年工作回顾', '二、2020年重点工程'], []],
  ['nor a year where nothing looks back', ['一、2021年水利', '二、2022年交通'], []],
  [
    'what follows a plan, though a part of it tells of plans itself',
    ['一、工作回顾', '二、下一步打算', '（一）下半年安排', '（二）服务', '三、作风'],
    ['下一步打算', '下半年安排', '服务', '作风'],
  ],
  [
    'what lies under a plan, though it is to sum up what was done',
    ['一、工作回顾', '二、下一步打算', '（一）总结推广试点做法', '（二）服务'],
    ['下一步打算', '总结推广试点做法', '服务'],
  ],
])('%s', (_, headings, wanted) => {
  expect(planned(...headings)).toEqual(wanted);
});
