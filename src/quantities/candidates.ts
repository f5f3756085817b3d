// Every numeral of a stretch with its unit: what might be a quantity, and what is none for want of a unit or a context.
import type { Numeral, Reading } from '../cn-numbers/index.js';
import { decimal, findNumerals } from '../cn-numbers/index.js';
import type { Rulebook } from '../rulebook/compile.js';
import { longestAt } from '../rulebook/trie.js';
import type { Candidate, Candidates, Rejection, UnitMatch } from './candidate.js';
import { withUnit } from './candidate.js';
import { isHalf } from './half.js';
import { endOfMisread } from './misread.js';
import { shareUnits } from './shared-unit.js';
import { CELL_EDGE, CLAUSE_END, COLON, SLASH, isAsciiLetter, isDigit, isHan, isSign, skipThinSigns } from './signs.js';
import { isArticle, matchUnit } from './unit.js';
import { qualifierAfter, qualifierBefore } from './qualifier.js';

/** Rules of the program itself; all others are ids of rows. */
export const RULES = { fraction: 'numeral/fraction', scaled: 'numeral/scaled' } as const;

/** Reads `text[from, to)`; a unit may stand on the next line, up to `limit`. */
export function findCandidates(text: string, from: number, to: number, limit: number, rules: Rulebook): Candidates {
  const found: Candidate[] = [];
  const rejected: Rejection[] = [];
  let misread = from;
  for (const numeral of findNumerals(text, from, to)) {
    if (numeral.start < misread) continue;
    const end = endOfMisread(text, numeral, to, rules);
    if (end !== null) misread = end;
    const result =
      end === null
        ? candidateOf(text, numeral, from, limit, rules)
        : { start: numeral.start, end, reason: 'unreadable' };
    if ('reason' in result) rejected.push(result);
    else found.push(result);
  }
  return shareUnits(text, { found, rejected }, rules);
}

function candidateOf(
  text: string,
  numeral: Numeral,
  from: number,
  limit: number,
  rules: Rulebook,
): Candidate | Rejection {
  const reject = (reason: string): Rejection => ({ start: numeral.start, end: numeral.end, reason });
  if (numeral.partsOf !== null) return withUnit(numeral, null, RULES.fraction);
  const unit = matchUnit(text, numeral, limit, rules);
  if (isCode(text, numeral, unit)) return reject('code');
  if (isBold(text, numeral, from)) return reject('marker');
  if (numeral.notation === 'arabic' && numeral.reading.kind === 'fraction') {
    return isShareWritten(text, numeral, from, limit, rules)
      ? withUnit(numeral, null, RULES.fraction)
      : reject('no_context');
  }
  if (unit !== null && (isHeading(text, numeral, unit, from) || isDivisor(text, numeral))) return reject('no_context');
  if (unit !== null) return withUnit(numeral, unit, unit.row.id);
  if (numeral.notation === 'mask') return reject('no_unit');
  if (isArticle(text, numeral, limit, rules)) return reject('article');
  if (numeral.reading.kind === 'fraction') return withUnit(numeral, null, RULES.fraction);
  if (isOneHalf(numeral)) return { ...withUnit(numeral, null, RULES.fraction), reading: ONE_HALF };
  const sized = !numeral.bareScale || numeral.infix !== null;
  const scaled = numeral.scaled && (sized || qualifierBefore(text, numeral.start, from, rules) !== null);
  if (scaled || isRoundedDown(text, numeral)) return withUnit(numeral, null, RULES.scaled);
  const cue = longestAt(rules.bareBefore, text, skipThinSigns(text, numeral.start, from), from - 1);
  if (cue === null || numeral.notation === 'chinese' || isRatio(text, numeral))
    return { ...reject('no_unit'), bare: numeral };
  return {
    ...withUnit(numeral, null, cue.value.id),
    evidence: [{ field: 'bare', row: cue.value.id, start: cue.start, end: cue.end }],
  };
}

/** 2.6 of 2.6：1. */
const isRatio = (text: string, { end }: Numeral): boolean => isSign(COLON, text, end) && isDigit(text, end + 1);

/** 500多留守老人: a round number that says it is more counts the noun behind it, as 9.42万 does. */
function isRoundedDown(text: string, { notation, infix, end }: Numeral): boolean {
  return notation === 'arabic' && infix === 'over' && text[end - 2] === '0' && isHan(text, end);
}

/** 约1/3, 达2/3, 1/4以上; without such words 3/8 may as well be a day or a page. */
function isShareWritten(text: string, { start, end }: Numeral, from: number, limit: number, rules: Rulebook): boolean {
  return (
    qualifierBefore(text, start, from, rules) !== null ||
    qualifierAfter(text, end, limit, rules) !== null ||
    longestAt(rules.linksBefore.level, text, skipThinSigns(text, start, from), from - 1) !== null
  );
}

const ONE_HALF: Reading = { kind: 'fraction', numerator: decimal(1), denominator: decimal(2) };

/** 一半, which is a share; 半 alone is none. */
function isOneHalf({ notation, reading, start, end }: Numeral): boolean {
  return notation === 'chinese' && end - start === 2 && isHalf(reading);
}

/**
 * The unit of a column or a row: | 万吨 |, （亿元）, or 产出，亿元/平方公里; or of a number that was cut off before `from`: 万元，其中.
 * The text's own ends are edges too.
 */
function isHeading(text: string, { start, bareScale, infix }: Numeral, unit: UnitMatch, from: number): boolean {
  if (!bareScale || infix !== null) return false;
  const { spanEnd } = unit;
  if (text.slice(unit.start, unit.end).includes('/') && !isHan(text, start - 1)) return true;
  if (start === from && isSign(CLAUSE_END, text, spanEnd)) return true;
  return (
    (start === 0 || isSign(CELL_EDGE, text, start - 1)) && (spanEnd === text.length || isSign(CELL_EDGE, text, spanEnd))
  );
}

/** 吨标准煤/万元, 金额/万元: a scale behind a slash belongs to a unit, also where a line break parted that from its number. */
function isDivisor(text: string, { start, bareScale }: Numeral): boolean {
  return bareScale && isSign(SLASH, text, start - 1);
}

/** 007, G109, 5G, PM2.5; but not 12kg, nor GDP2502亿元 where a scale or a sign of ratio settles it. */
function isCode(text: string, numeral: Numeral, unit: UnitMatch | null): boolean {
  if (numeral.notation === 'mask' || numeral.notation === 'chinese') return false;
  if (text[numeral.start] === '0' && isDigit(text, numeral.start + 1)) return true;
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
