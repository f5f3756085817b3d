// The numbers of a quantity: value or bounds, and what could not be kept.
import type { Decimal, Numeral, Reading } from '../cn-numbers/index.js';
import { quotient, significantDigits, toNumber } from '../cn-numbers/index.js';
import type { DiagnosticCode } from '../model/diagnostic.js';

export type Amount = {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly masked: boolean;
  readonly doubt: DiagnosticCode | null;
};

const NOTHING: Amount = { value: null, min: null, max: null, masked: false, doubt: null };
/** Decimals of up to this many digits survive the way through a double. */
const SAFE_DIGITS = 15;

/** Bounds are null where the text gives none: 若干.  */
export function amountOf(reading: Reading): Amount {
  switch (reading.kind) {
    case 'exact':
      return { ...NOTHING, ...single(reading.value) };
    case 'fraction': {
      const value = quotient(reading.numerator, reading.denominator);
      return { ...NOTHING, value, doubt: value === null ? 'value_out_of_range' : null };
    }
    case 'range':
    case 'vague': {
      const [min, max] = [reading.min, reading.max].map((bound) => (bound === null ? null : single(bound)));
      return { ...NOTHING, min: min?.value ?? null, max: max?.value ?? null, doubt: min?.doubt ?? max?.doubt ?? null };
    }
    case 'masked':
      return { ...NOTHING, masked: true };
    case 'unbounded':
      return { ...NOTHING, doubt: 'value_out_of_range' };
  }
}

function single(value: Decimal): { value: number | null; doubt: DiagnosticCode | null } {
  const number = toNumber(value);
  if (number === null) return { value: null, doubt: 'value_out_of_range' };
  return { value: number, doubt: significantDigits(value) > SAFE_DIGITS ? 'value_rounded' : null };
}

/** The sign of a share that the numeral itself names: 百分之三十 is 30 %. */
export function shareSign({ partsOf }: Numeral): string {
  return partsOf === null ? '' : SHARE_SIGNS[partsOf];
}

const SHARE_SIGNS = { 100: '%', 1000: '‰', 10000: '‱' } as const;
