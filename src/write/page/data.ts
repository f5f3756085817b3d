// What a page tells its script: plain values, read on both sides of the page.
import type { TextSpan } from '../../model/span.js';
import type { Quantity } from '../../model/quantity.js';

/** What is at its default is left out: a page may hold tens of thousands. Texts are as `shown` gives them. */
export type QuantityRow = Pick<Quantity, 'text' | 'start' | 'end' | 'unit' | 'dimension' | 'rule'> & {
  /** As people write it, with its arrow: ↑12.5. */
  readonly amount: string;
  /** What the column is sorted by: the value, else a bound; absent where there is none. */
  readonly order?: number;
  readonly altUnits?: readonly string[];
  readonly qualifier?: Exclude<Quantity['qualifier'], 'exact'>;
  readonly masked?: true;
  readonly change?: 'up' | 'down';
  readonly basis?: string;
  readonly aggregate?: 'total' | 'cumulative';
  readonly per?: string;
  readonly target?: true;
  readonly indicator?: TextSpan;
  readonly action?: TextSpan;
  readonly header?: TextSpan;
  /** Index in `sections`. */
  readonly section?: number;
  /** From 1. */
  readonly line: number;
  /** How the indicator was found. */
  readonly link?: string;
};

/** A number that was passed over. */
export type PassedRow = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly rule?: string;
  readonly line: number;
};

export type SectionRow = {
  readonly label: string;
  /** Index of the section around it. */
  readonly parent?: number;
  /** Index of the last section under it, or its own. */
  readonly last: number;
};

export type PageData = {
  readonly words: Readonly<Record<string, string>>;
  readonly sections: readonly SectionRow[];
  readonly quantities: readonly QuantityRow[];
  readonly passed: readonly PassedRow[];
};

/** Ids of elements that the page and its script agree on. */
export const markId = (index: number): string => `q${index + 1}`;
export const passedId = (index: number): string => `x${index + 1}`;
