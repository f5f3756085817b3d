// A half as part of a larger amount: 一个半小时, 三亩半.
import type { Numeral, Reading } from '../cn-numbers/index.js';
import { readNumeral, toNumber } from '../cn-numbers/index.js';

export const isHalf = (reading: Reading): boolean => reading.kind === 'exact' && toNumber(reading.value) === 0.5;

/** 半 at a place, and not 一半; null where none stands. */
export function halfAt(text: string, at: number): Numeral | null {
  const half = readNumeral(text, at);
  return half !== null && half.end === at + 1 && isHalf(half.reading) ? half : null;
}
