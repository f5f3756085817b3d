// Words of the calendar to days: 2023年上半年 is 2023-01-01 to 2023-06-30.
import { findNumerals, toNumber } from '../cn-numbers/index.js';

/** A letter or a digit typed for the Chinese zero. */
const ZERO_TYPED = /(?<=\p{Script=Han})[0Oo]{1,2}(?=\p{Script=Han})/gu;
const ZERO = '\u3007';

/** The numbers in a stretch of text in their order, Arabic or Chinese, whatever parts them: 2019-12-18 gives 2019, 12, 18. */
export function numbersIn(written: string): number[] {
  const text = written.replace(ZERO_TYPED, (zeros) => ZERO.repeat(zeros.length));
  if (/[0-9]/.test(text)) return (text.match(/[0-9]+/g) ?? []).map(Number);
  return [...findNumerals(text, 0, text.length)].flatMap(({ reading }) =>
    reading.kind === 'exact' ? (toNumber(reading.value) ?? []) : [],
  );
}

const CENTURY_TURN = 50;

/** A day as YYYY-MM-DD, null where the numbers are no day. Two-digit years are of this century up to 50, else of the last. */
export function isoDay([year, month, day]: readonly number[]): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const full = year > 99 ? year : year + (year < CENTURY_TURN ? 2000 : 1900);
  if (month < 1 || month > 12 || day < 1 || day > lastDay(full, month)) return null;
  return `${full}-${pad(month)}-${pad(day)}`;
}

/** First and last day of a stretch of months. */
export function monthsOf(year: number, first: number, last: number): { start: string; end: string } {
  return { start: `${year}-${pad(first)}-01`, end: `${year}-${pad(last)}-${pad(lastDay(year, last))}` };
}

export function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (value: number): string => String(value).padStart(2, '0');
