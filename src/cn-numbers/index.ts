// The numerals of Chinese text and their exact values. Knows no unit.
export {
  add,
  compare,
  decimal,
  decimalFromDigits,
  decimalString,
  quotient,
  shift,
  significantDigits,
  toNumber,
} from './decimal.js';
export { findNumerals, parseNumeral } from './find.js';
export type { Decimal, Infix, Numeral, Reading } from './numeral.js';
export { isCountingTwo, readNumeral } from './read.js';
export { scaleEnd } from './vague.js';
