// A unit that stands without its number: in the head of a column, in a caption, or alone in a cell.
import type { Numeral } from '../cn-numbers/index.js';
import { parseNumeral, readNumeral, toNumber } from '../cn-numbers/index.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { UnitRow } from '../rulebook/rows.js';
import { longestAt } from '../rulebook/trie.js';
import { bracketed, slashEnd } from './unit.js';

/** Numbers under it are 10^`power` of `unit`; `row` is null for a scale without a unit: （万）. */
export type WrittenUnit = {
  readonly unit: string;
  readonly alternatives: readonly string[];
  readonly row: UnitRow | null;
  readonly power: number;
};

const LONGEST = 16;
/** Spaces that align the words of a table, and marks of bold type. */
export const THIN = /[\s*]/g;
/** Before the unit of a change: （±%）. */
const SIGNS = /^[±+-]{1,3}/;

/**
 * Reads folded words that are a unit with its scale and nothing else; null for any others, so that no scale is guessed.
 *
 *     亿 吨    万元/人    亿册（张）    ±%    万
 *     ^ 10^8  ^ 10^4     ^ 10^8, or 张
 */
export function readWrittenUnit(words: string, rules: Rulebook): WrittenUnit | null {
  const bare = words.replace(THIN, '').replace(SIGNS, '');
  if (bare === '' || bare.length > LONGEST) return null;
  const scale = scaleOf(readNumeral(bare, 0));
  const first = scaleOf(parseNumeral(bare.slice(0, 1)));
  for (const { length, power } of [scale, NO_SCALE, first]) {
    const found = wholeUnit(bare, length, rules);
    if (found !== null) return { ...found, power };
  }
  return scale.length === bare.length ? { unit: '', alternatives: [], row: null, power: scale.power } : null;
}

const NO_SCALE = { length: 0, power: 0 };

function scaleOf(numeral: Numeral | null): { readonly length: number; readonly power: number } {
  if (!numeral?.bareScale || numeral.infix !== null || numeral.reading.kind !== 'exact') return NO_SCALE;
  return { length: numeral.end, power: Math.round(Math.log10(toNumber(numeral.reading.value) ?? 1)) };
}

/** The unit from a place to the end, with what stands behind its slash or in brackets. */
function wholeUnit(bare: string, from: number, rules: Rulebook): Omit<WrittenUnit, 'power'> | null {
  const word = longestAt(rules.units, bare, from, bare.length);
  if (word === null) return null;
  const end = slashEnd(bare, word.end, bare.length, rules);
  const other = bracketed(bare, end, bare.length, rules);
  if ((other === null ? end : other.end + 1) !== bare.length) return null;
  const alternatives = other === null ? [] : [bare.slice(other.start, other.end)];
  return { unit: bare.slice(from, end), alternatives, row: word.value };
}
