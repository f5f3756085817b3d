// Which sections are about the work to come, and the paragraphs that announce them.
import { describe, expect, test } from 'vitest';
import { BODY, headingsOf, outlineOf } from './outline-of.js';

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

describe('a paragraph announces a plan', () => {
  const keynote = '今年政府工作的总体要求是：稳中求进。';
  const tasks = '今年要突出抓好三项重点工作：';
  /** More than a reader takes in at a glance. */
  const page = BODY.repeat(9);
  const anew = (...above: string[]) => [
    `（一）农业。${BODY}`,
    `（二）工业。${BODY}`,
    ...above,
    `（一）富农。${BODY}`,
    `（二）强工。${BODY}`,
  ];
  const plans = (...words: string[]) => headingsOf(words.join('\n')).filter((line) => line.endsWith('>'));
  const ahead = (...words: string[]) => {
    const outline = outlineOf(words.join('\n'));
    return outline.paragraphs.flatMap(({ id, text }) => (outline.ahead.has(id) ? [text] : []));
  };
  const PLAN = ['1 （一） 富农 + >', '1 （二） 强工 + >'];

  test.each([
    ['at its start', `${keynote}${page}`, PLAN],
    ['at its end', `${page}${tasks}`, PLAN],
    ['but not deep inside', `${page}${keynote}${page}`, []],
  ])('%s', (_, above, wanted) => {
    expect(plans(...anew(above))).toEqual(wanted);
  });

  test('though deeper numbers stand between', () => {
    expect(
      plans('（一）农业', BODY, '（二）工业', '1.园区', BODY, tasks, '（一）富农', BODY, '（二）强工', BODY),
    ).toEqual(['1 （一） 富农 >', '1 （二） 强工 >']);
  });

  test('and is about it itself where it opens with the announcement', () => {
    expect(ahead(...anew(tasks))).toEqual([tasks]);
    expect(ahead(...anew(`${BODY}${BODY}${tasks}`))).toEqual([]);
  });

  test('with a word on what follows only right above the numbering', () => {
    const outlook = '下一步，我们将做好以下几件事：';
    const part = (...above: string[]) => plans('一、学习', BODY, '二、服务', ...above, '（一）读书', BODY);
    expect(part(BODY, outlook)).toEqual(['2 （一） 读书 >']);
    expect(part(BODY, outlook, BODY)).toEqual([]);
  });

  test('at the head of a part behind one whose title looks back, not at the head of a part of it', () => {
    const review = ['一、过去一年工作回顾', '（一）学习', BODY, '（二）服务', BODY];
    expect(plans(...review, '二、民生实事', keynote, '（一）办学', BODY)).toEqual([
      '1 二、 民生实事 >',
      '2 （一） 办学 >',
    ]);
    expect(plans(...review, '（三）思路', keynote, '（四）成绩', BODY)).toEqual([]);
  });
});
