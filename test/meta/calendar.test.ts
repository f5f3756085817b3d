// Days and months out of the numbers that a report writes.
import { describe, expect, test } from 'vitest';
import { isoDay, lastDay, monthsOf, numbersIn } from '../../src/meta/calendar.js';

test.each([
  ['2019-12-18', [2019, 12, 18]],
  ['2019年12月18日', [2019, 12, 18]],
  ['一九八〇年四月三十日', [1980, 4, 30]],
  ['二〇二三年', [2023]],
  ['五年', [5]],
  ['二OO四年', [2004]],
  ['二00九年', [2009]],
])('the numbers in %s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

describe('a day', () => {
  test.each([
    [[2023, 1, 4], '2023-01-04'],
    [[19, 12, 18], '2019-12-18'],
    [[98, 3, 10], '1998-03-10'],
    [[2024, 2, 29], '2024-02-29'],
  ])('%j', (numbers, day) => {
    expect(isoDay(numbers)).toBe(day);
  });

  test.each([[[2023, 2, 29]], [[2023, 13, 1]], [[2023, 0, 1]], [[2023, 4, 31]], [[2023, 4]], [[]]])(
    '%j is none',
    (numbers) => {
      expect(isoDay(numbers)).toBeNull();
    },
  );
});

test('months end on their last day', () => {
  expect([lastDay(1900, 2), lastDay(2000, 2), lastDay(2023, 2), lastDay(2023, 4), lastDay(2023, 12)]).toEqual([
    28, 29, 28, 30, 31,
  ]);
  expect(monthsOf(2023, 4, 6)).toEqual({ start: '2023-04-01', end: '2023-06-30' });
});
