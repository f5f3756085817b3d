// What this room yields: a numeral with its exact reading and its place.

/** An exact decimal: `coefficient * 10 ** exponent`. 1.2万 is 12 * 10 ** 3. */
export type Decimal = { readonly coefficient: bigint; readonly exponent: number };

/**
 * The amount that a numeral stands for.
 *
 *     258.12万   exact     2581200
 *     三分之一    fraction  1 / 3
 *     3至5       range     3 .. 5
 *     数十万      vague     200000 .. 990000; 若干 and 许多 have no bounds
 *     *万        masked    hidden by the author
 *     9 × 1000   unbounded more digits than any amount has: not worth reading exactly
 */
export type Reading =
  | { readonly kind: 'exact'; readonly value: Decimal }
  | { readonly kind: 'fraction'; readonly numerator: Decimal; readonly denominator: Decimal }
  | { readonly kind: 'range'; readonly min: Decimal; readonly max: Decimal }
  | { readonly kind: 'vague'; readonly min: Decimal | null; readonly max: Decimal | null }
  | { readonly kind: 'masked' }
  | { readonly kind: 'unbounded' };

/** An approximator that stands inside the numeral: 余 and 多 are over, 来 is about, 上 in 上百 is at_least. */
export type Infix = 'over' | 'about' | 'at_least';

export type Numeral = {
  /** UTF-16 code units, half-open. Sign, approximators and scale are inside; white space around is not. */
  readonly start: number;
  readonly end: number;
  /** arabic 1,234.5 · chinese 一万七千 · mixed 25万6千 and 1.2万 · mask **万 */
  readonly notation: 'arabic' | 'chinese' | 'mixed' | 'mask';
  readonly reading: Reading;
  readonly infix: Infix | null;
  /** Parts of how many, where the numeral says so: 100 for 百分之三十 and 七成, 1000 for 千分之五, else null. */
  readonly partsOf: 100 | 1000 | 10000 | null;
  /** True for a scale without a digit before it, as 百 in 百期 or 万 in 万余人: read as one of it. */
  readonly bareScale: boolean;
  /** True where the numeral ends in a scale word or in an approximator after one: 1.2万, 20余万, 三百; false for 12 and 十二. */
  readonly scaled: boolean;
};
