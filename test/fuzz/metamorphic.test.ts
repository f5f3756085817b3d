// The changes of known effect can fail: a report that is wrong in one place is told from the right one.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.js';
import { assertBlankLine, assertNumberAlone, assertSectionAlone, assertUnitAlone } from './metamorphic.js';
import { reportOf } from './run.js';

const TEXT =
  '云溪镇2022年工作总结\n一、培训工作\n全年培训妇女4800人，同比增长12.5%。\n发放资料260份。\n二、走访工作\n走访困难家庭35户。\n三、宣传工作\n举办讲座18场。\n';
const report = reportOf(TEXT);

type Wrong = (report: Report) => Report;
const quantity =
  (at: number, change: Partial<Report['quantities'][number]>): Wrong =>
  (right) => ({
    ...right,
    quantities: right.quantities.map((one, index) => (index === at ? { ...one, ...change } : one)),
  });

/** What an extractor that leaks from one place to another would have given, as `quantities` 1 beside the changed 0. */
const wrongs: readonly (readonly [string, Wrong])[] = [
  ['the value of another number', quantity(1, { value: 13.5 })],
  ['the unit of another number', quantity(1, { unit: '项' })],
  ['an indicator', quantity(0, { indicator: { text: '妇女', start: 0, end: 2 } })],
  ['an action', quantity(2, { action: null })],
  ['a change', quantity(1, { change: null })],
  ['a status', quantity(2, { status: 'target' })],
  ['a number that went', (right) => ({ ...right, quantities: right.quantities.slice(0, -1) })],
  ['the title', (right) => ({ ...right, meta: { ...right.meta, title: '别的' } })],
  ['a heading', (right) => ({ ...right, sections: right.sections.map((one) => ({ ...one, level: one.level + 1 })) })],
];

it('holds on the right report', () => {
  expect(report.quantities).toHaveLength(5);
  expect([
    assertNumberAlone(TEXT, report, 0, 1),
    assertUnitAlone(TEXT, report, 0, 0),
    assertBlankLine(TEXT, report, 0),
    assertSectionAlone(TEXT, report, report.sections.at(-1)!.id),
  ]).toEqual([true, true, true, true]);
});

describe.each(wrongs)('%s that differs', (_, wrong) => {
  it.each([
    ['another number', (given: Report) => assertNumberAlone(TEXT, given, 0, 1)],
    ['another unit', (given: Report) => assertUnitAlone(TEXT, given, 0, 0)],
    ['a blank line', (given: Report) => assertBlankLine(TEXT, given, 0)],
  ])('is seen by %s', (__, check) => {
    expect(() => check(wrong(report))).toThrow();
  });
});

it('another quantity that differs is seen by a section less', () => {
  const last = report.sections.at(-1)!.id;
  const wrong = quantity(0, { unit: '项' })(report);
  expect(() => assertSectionAlone(TEXT, wrong, last)).toThrow();
});
