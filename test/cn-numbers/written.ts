// Numerals in one line each, for tables of expectations that are written by hand.
import type { Numeral, Reading } from '../../src/cn-numbers/index.js';
import { decimalString, findNumerals } from '../../src/cn-numbers/index.js';

function value(reading: Reading): string {
  switch (reading.kind) {
    case 'exact':
      return decimalString(reading.value);
    case 'fraction':
      return `${decimalString(reading.numerator)}/${decimalString(reading.denominator)}`;
    case 'range':
      return `${decimalString(reading.min)}..${decimalString(reading.max)}`;
    case 'vague':
      return reading.min && reading.max ? `about ${decimalString(reading.min)}..${decimalString(reading.max)}` : 'some';
    default:
      return reading.kind;
  }
}

/** `20余万 = 200000 over scaled`: the span, the reading, and what else is set. */
export function written(text: string, numeral: Numeral): string {
  const { infix, partsOf, bareScale, scaled } = numeral;
  const flags = [infix, partsOf && `of ${partsOf}`, bareScale && 'bare', scaled && 'scaled'].filter(Boolean);
  return [text.slice(numeral.start, numeral.end), '=', value(numeral.reading), ...flags].join(' ');
}

/** All numerals of a text, joined by "; ". */
export function writtenAll(text: string): string {
  return findNumerals(text)
    .map((numeral) => written(text, numeral))
    .join('; ');
}

/** The same without the flag `scaled`, which has a table of its own. */
export function writtenValues(text: string): string {
  return writtenAll(text).replaceAll(' scaled', '');
}
