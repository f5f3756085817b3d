// Every numeral of a stretch with its unit: what might be a quantity, and what is none for want of a unit or a context.
import type { Numeral } from '../cn-numbers/index.js';
import { findNumerals } from '../cn-numbers/index.js';
import type { Rulebook } from '../rulebook/compile.js';
import { longestAt } from '../rulebook/trie.js';
import type { Candidate, Rejection, UnitMatch } from './candidate.js';
import { MISREAD_DIGITS, isAsciiLetter, isDigit, isSign } from './signs.js';
import { isArticle, matchUnit } from './unit.js';
import { qualifierBefore } from './qualifier.js';

export type Candidates = { readonly found: readonly Candidate[]; readonly rejected: readonly Rejection[] };

/** Rules of the program itself; all others are ids of rows. */
export const RULES = { fraction: 'numeral/fraction', scaled: 'numeral/scaled' } as const;

/** Reads `text[from, to)`; a unit may stand on the next line, up to `limit`. */
export function findCandidates(text: string, from: number, to: number, limit: number, rules: Rulebook): Candidates {
  const found: Candidate[] = [];
  const rejected: Rejection[] = [];
  for (const numeral of findNumerals(text, from, to)) {
    const result = candidateOf(text, numeral, from, limit, rules);
    if ('reason' in result) rejected.push(result);
    else found.push(result);
  }
  return { found, rejected };
}

function candidateOf(
  text: string,
  numeral: Numeral,
  from: number,
  limit: number,
  rules: Rulebook,
): Candidate | Rejection {
  const reject = (reason: string, end = numeral.end): Rejection => ({ start: numeral.start, end, reason });
  const unreadable = endOfMisread(text, numeral, limit);
  if (unreadable !== null) return reject('unreadable', unreadable);
  if (numeral.partsOf !== null) return candidate(numeral, null, RULES.fraction);
  const unit = matchUnit(text, numeral, limit, rules);
  if (isCode(text, numeral, unit)) return reject('code');
  if (isBold(text, numeral, from)) return reject('marker');
  if (unit !== null) return candidate(numeral, unit, unit.row.id);
  if (numeral.notation === 'mask') return reject('no_unit');
  if (isArticle(text, numeral, limit, rules)) return reject('article');
  if (numeral.reading.kind === 'fraction') return candidate(numeral, null, RULES.fraction);
  if (numeral.scaled && (!numeral.bareScale || qualifierBefore(text, numeral.start, from, rules) !== null)) {
    return candidate(numeral, null, RULES.scaled);
  }
  const cue = longestAt(rules.bareBefore, text, numeral.start, from - 1);
  if (cue === null || numeral.notation === 'chinese') return reject('no_unit');
  return {
    ...candidate(numeral, null, cue.value.id),
    evidence: [{ field: 'bare', row: cue.value.id, start: cue.start, end: cue.end }],
  };
}

function candidate(numeral: Numeral, unit: UnitMatch | null, rule: string): Candidate {
  const { start, reading } = numeral;
  const evidence =
    unit === null ? [] : [{ field: 'unit' as const, row: unit.row.id, start: unit.start, end: unit.end }];
  return { start, end: unit?.spanEnd ?? numeral.end, numeral, reading, unit, rule, evidence };
}

/** G109, 5G, PM2.5; but not 12kg, nor GDP2502亿元 where a scale or a sign of ratio settles it. */
function isCode(text: string, numeral: Numeral, unit: UnitMatch | null): boolean {
  if (numeral.notation === 'mask' || numeral.notation === 'chinese') return false;
  const settled = unit !== null && (numeral.scaled || unit.row.dimension === 'ratio');
  if (isAsciiLetter(text, numeral.start - 1)) return !settled;
  return unit === null && isAsciiLetter(text, numeral.end);
}

/** `**` that opens or closes bold text, in a stretch that begins with it or with a heading sign. */
function isBold(text: string, numeral: Numeral, from: number): boolean {
  const mark = '**';
  if (numeral.notation !== 'mask' || text.slice(numeral.start, numeral.end) !== mark) return false;
  return text
    .slice(from, from + LONGEST_MARKS)
    .replace(/^[\s#>]*/, '')
    .startsWith(mark);
}

/** Room for ###### and spaces before the text of a heading. */
const LONGEST_MARKS = 12;
const LONGEST_MISREAD = 16;

/**
 * End of a number that a scan destroyed, or null: digits, then signs that are none, then a scale.
 *
 *     其他经济类型投资448l亿元
 *                     ^^^^^
 */
function endOfMisread(text: string, numeral: Numeral, limit: number): number | null {
  if (numeral.notation !== 'arabic' || !isSign(MISREAD_DIGITS, text, numeral.end)) return null;
  const stop = Math.min(limit, numeral.end + LONGEST_MISREAD);
  let at = numeral.end;
  while (at < stop && (isSign(MISREAD_DIGITS, text, at) || isDigit(text, at) || text[at] === '.' || text[at] === ','))
    at++;
  const [scale] = findNumerals(text, at, at + 1);
  return scale?.bareScale ? at : null;
}
