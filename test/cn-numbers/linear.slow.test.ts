import { expect, test } from 'vitest';
import { findNumerals } from '../../src/cn-numbers/index.js';
import { processorTime } from '../processor-time.js';

/** Texts whose readers have the most to look ahead at. */
const hostile = [
  '一',
  '1',
  '*',
  'X',
  'x1',
  '1*',
  '1*1',
  '1,',
  '1,234,',
  '1,1111',
  '1-',
  '1 - ',
  '9-8至',
  '1.',
  '1.2-',
  '百',
  '万',
  '十',
  '零',
  '〇',
  '半',
  '上',
  '上百',
  '数',
  '数百',
  '几',
  '几十',
  '若',
  '若干',
  '廿',
  '两',
  '一二',
  '三八',
  '一十',
  '一百',
  '百分之',
  '一分之',
  '三分之二',
  '三点',
  '点一',
  '七成',
  '七成五',
  '九至',
  '九至八至',
  '1万',
  '9万-',
  '1万余',
  '1亿1万',
  '一万亿',
  '千百',
  '-',
  '- ',
  '-1',
  '**1',
  '** ',
  '.',
  '*.',
  '壹',
  '拾',
  '佰万',
  '陆',
  '成千',
  '一  ',
  '1  ',
  '1 万 ',
  '来',
  '多',
  '十来',
  '9—',
  '——',
  '9——',
  '1xx',
  '**1',
  'x1.',
  '1*.',
  '9万—',
  '三分之二至',
  '三百至',
  '9成至',
  '-1 ',
] as const;

/** What comes to mind first, at full length. */
const plain = ['一', '1', '*', '1,', '1-', '1.', '百'] as const;

function milliseconds(text: string, runs: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    best = Math.min(
      best,
      processorTime(() => findNumerals(text)),
    );
  }
  return best;
}

function ratioHolds(unit: string, length: number, end: string): void {
  const short = unit.repeat(Math.ceil(length / unit.length)) + end;
  const long = unit.repeat(Math.ceil((length * 10) / unit.length)) + end;
  // Quadratic time would be a hundredfold; the addend is for times too short to measure.
  expect(milliseconds(long, 1)).toBeLessThan(30 * milliseconds(short, 2) + 100);
}

test.each(plain)('a million characters of %s', (unit) => ratioHolds(unit, 100_000, ''), 60_000);

test.each(hostile)('time grows with the length of %s', (unit) => ratioHolds(unit, 5_000, ''), 60_000);

test.each(hostile)('time grows with the length of %s before a letter', (unit) => ratioHolds(unit, 5_000, 'a'), 60_000);
