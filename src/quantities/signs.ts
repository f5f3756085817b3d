// The punctuation that this room knows, in one table. Everything is folded text: full-width letters and digits are half-width.
import { isHan, isSign, signs } from '../rulebook/signs.js';

export { isHan, isSign };

/** End a clause: a governing word does not reach over them. */
export const CLAUSE_END = signs('，,。；;！!？?：:（(）)【】\n\r\t');
/** End a sentence. */
export const SENTENCE_END = signs('。；;！!？?\n\r');
/** Ends a sentence and nothing else, where the text is whole. */
export const FULL_STOP = signs('。');
/** End a part of a sentence, over which what a colon opened goes on. */
export const HALF_STOP = signs('；;');
/** Parts the members of a list. */
export const ENUMERATION = signs('、');
export const QUOTES = signs('“”‘’"〝〞「」『』');
export const COLON = signs('：:');
/** Stand between the digits of one number or one time of day, and end no clause there. */
export const GROUPING = signs('，,：:');
/** Stand between a number and its unit where a converter or an author left them. */
export const SPACE = signs(' \u3000\u00a0\u200b');
/** Stand between a governing word and its number and say nothing: 增长 **12.5%**. */
export const THIN_SIGNS = signs(' \u3000\u00a0\u200b*');
export const LINE_BREAK = signs('\n\r');
/** Bound a cell that holds nothing but a unit. */
export const CELL_EDGE = signs(' \t\n\r|()（）');
export const OPEN_BRACKET = signs('（(');
export const CLOSE_BRACKET = signs('）)');
/** Join the ends of a range whose unit is written twice: 5%—8%. */
export const RANGE_SIGNS = signs('-—–~～－');
/** Letters and signs that a bad scan puts in the place of digits: 448l亿元. */
export const MISREAD_DIGITS = signs('lIOo$#\ufffd');
/** Those which show that only with a scale behind them. */
export const MISREAD_BEFORE_SCALE = signs('|?');
export const SLASH = signs('/');

/** The place left of spaces and marks of bold type that end at `at`, not left of `from`. */
export function skipThinSigns(text: string, at: number, from: number): number {
  let left = at;
  while (left > from && isSign(THIN_SIGNS, text, left - 1)) left--;
  return left;
}

export function isAsciiLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
