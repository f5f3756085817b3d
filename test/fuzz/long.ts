// Texts of one kind as long as wished: on each of them time must grow with the length and no faster.
import { lines } from './material.js';

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** By name, a text of `length` characters; `most` is the length that is tried, four times the shorter one. */
export const LONG: readonly {
  readonly name: string;
  readonly most: number;
  readonly make: (length: number) => string;
}[] = [
  { name: 'digits', most: 1_000_000, make: (length) => repeated('1234567890', length) },
  { name: 'zeros', most: 1_000_000, make: (length) => repeated('0', length) },
  { name: 'digits in groups of three', most: 1_000_000, make: (length) => repeated('123,', length) },
  { name: '一', most: 1_000_000, make: (length) => repeated('一', length) },
  { name: '十百千万亿', most: 1_000_000, make: (length) => repeated('十百千万亿', length) },
  { name: 'masks', most: 1_000_000, make: (length) => repeated('*', length) },
  { name: 'one line of a report', most: 600_000, make: (length) => repeated(lines.join(''), length) },
  { name: 'lines of one character', most: 60_000, make: (length) => repeated('一\n', length) },
  { name: 'markers', most: 60_000, make: (length) => repeated('一、\n', length) },
  { name: 'lone numbers', most: 60_000, make: (length) => repeated('01\n02\n', length) },
  { name: 'CR', most: 1_000_000, make: (length) => repeated('\r', length) },
];
