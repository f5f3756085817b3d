// The parts that 万 and 亿 multiply: 25 and 6千 in 25万6千, 三千五百 in 三千五百万.
import type { Bounds, Mantissa } from './amount.js';

export type Part = {
  readonly end: number;
  readonly bounds: Bounds | null;
  /** One digit without a scale, which behind 万 counts thousands: 三万五. */
  readonly single: boolean;
  readonly hasFraction: boolean;
  /** True where an approximator may follow. */
  readonly open: boolean;
  /** True where it ends in a scale or in 0. */
  readonly round: boolean;
  readonly scaled: boolean;
  readonly zeroLed: boolean;
  /** True for Arabic digits with a character of Chinese writing among or behind them: 2千5, 20几. */
  readonly han: boolean;
  readonly mantissas: readonly Mantissa[];
};

type Traits = Partial<Omit<Part, 'end' | 'bounds'>>;

const NO_TRAITS: Traits = {};
export const NO_MANTISSAS: readonly Mantissa[] = [];

// One literal with all keys: spreading defaults took most of the time of this room.
export function partOf(end: number, bounds: Bounds | null, traits: Traits = NO_TRAITS): Part {
  return {
    end,
    bounds,
    single: traits.single ?? false,
    hasFraction: traits.hasFraction ?? false,
    open: traits.open ?? false,
    round: traits.round ?? false,
    scaled: traits.scaled ?? false,
    zeroLed: traits.zeroLed ?? false,
    han: traits.han ?? false,
    mantissas: traits.mantissas ?? NO_MANTISSAS,
  };
}

/** Position behind at most two spaces, which may part Arabic digits from their scale. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end - at < 2 && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

/** Position behind the marks of width zero that web pages leave between and within numbers. */
export function skipZeroWidth(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === ZERO_WIDTH) end += 1;
  return end;
}

const ZERO_WIDTH = 0x200b;

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000 || code === ZERO_WIDTH;
}
