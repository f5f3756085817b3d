// Stretches that hold no quantity though they hold a numeral: dates, ordinals, fixed words, codes, names.
import type { Rulebook } from '../rulebook/compile.js';
import type { ExclusionRow } from '../rulebook/rows.js';
import { matchesAt, nextPlace } from '../rulebook/trie.js';

/** A stretch that holds no quantity, and the row that says so. */
export type Claim = {
  readonly start: number;
  readonly end: number;
  readonly row: Pick<ExclusionRow, 'id' | 'reason' | 'priority'>;
};

/**
 * All claims of the exclusion rows on `text[from, to)`, in no order; they may overlap.
 *
 *     2022年，全国三八红旗手3名
 *     ^^^^^      ^^^^^           a date and a fixed word
 */
export function findExclusions(text: string, from: number, to: number, rules: Rulebook): Claim[] {
  const { words, patterns, always } = rules.exclusions;
  const claims: Claim[] = [];
  const awake = new Set(always);
  for (let at = nextPlace(words, text, from, to); at < to; at = nextPlace(words, text, at + 1, to)) {
    for (const { start, end, value } of matchesAt(words, text, at, to)) {
      if (value.row !== null) claims.push({ start, end, row: value.row });
      for (const index of value.wakes) awake.add(index);
    }
  }
  const stretch = text.slice(from, to);
  for (const index of awake) {
    const { row, pattern } = patterns[index]!;
    for (const { start, end } of pattern.findAll(stretch)) claims.push({ start: from + start, end: from + end, row });
  }
  return claims;
}
