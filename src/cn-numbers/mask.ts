// Numbers that the author has hidden: *万, **余, XX万, 1**.
import type { Skip } from './amount.js';
import type { Numeral } from './numeral.js';
import { Kind, hasCharacter, isHanDigit, kindAt, numeralTable } from './table.js';
import { readScaleSuffix } from './vague.js';

const MAX_MASK = 8;
const MAX_LENGTH = 16;

/** What a run of digits, masks and points is made of. */
type Run = {
  readonly end: number;
  readonly masks: number;
  /** Masks with digits or points between them. */
  readonly stretches: number;
  readonly latin: boolean;
  /** True where one mask stands between two digits: 3×4. */
  readonly product: boolean;
  readonly longest: number;
};

/**
 * The masked number whose first mask or digit is at `at`; null where the digits at `at` are a plain number.
 *
 *     **余万元    XX万    3×4
 *     ^^^^      ^^^     none
 */
export function readMask(text: string, at: number): Numeral | Skip | null {
  const digitFirst = kindAt(text, at) === Kind.ARABIC;
  if (digitFirst && isBold(text, at - 2)) return null;
  const leadEnd = maskEnd(text, at);
  // A footnote mark, the end of bold type, or the rest of a chain.
  if (!digitFirst && kindAt(text, at - 1) === Kind.ARABIC) return { skipTo: leadEnd };
  if (!digitFirst && kindAt(text, leadEnd) === Kind.ARABIC && isBold(text, at)) return { skipTo: leadEnd };
  const run = scanRun(text, at);
  // Going back to the digits of a run with more than one mask would read it again at each of them.
  const plain = digitFirst && run.stretches === 1 ? null : { skipTo: run.end };
  if (run.latin && (isLetter(text, at - 1) || isLetter(text, run.end))) return plain;
  if (run.product || run.longest > MAX_MASK || run.end - at > MAX_LENGTH) return { skipTo: run.end };
  if (digitFirst && run.masks === 1 && isFootnote(text, run.end)) return null;
  const suffix = readScaleSuffix(text, run.end);
  if (isHanDigit(kindAt(text, suffix.end))) return plain;
  if (suffix.small > 0 && suffix.big === 0 && isBoldOpening(text, at)) return { skipTo: run.end };
  return {
    start: at,
    end: suffix.end,
    notation: 'mask',
    reading: { kind: 'masked' },
    infix: suffix.infix,
    partsOf: null,
    bareScale: false,
    scaled: suffix.small + suffix.big > 0,
  };
}

/** True where the run of digits and points that ends at `at` goes on with a mask. */
export function isMaskAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === Kind.MASK || kind === Kind.LATIN_MASK;
}

function maskEnd(text: string, at: number): number {
  let end = at;
  while (isMaskAt(text, end)) end += 1;
  return end;
}

function scanRun(text: string, at: number): Run {
  let [end, masks, length, longest, stretches] = [at, 0, 0, 0, 0];
  let [latin, product] = [false, false];
  for (; ; end += 1) {
    const kind = kindAt(text, end);
    if (kind === Kind.MASK || kind === Kind.LATIN_MASK) {
      if (length === 0) stretches += 1;
      latin ||= kind === Kind.LATIN_MASK;
      masks += 1;
      length += 1;
      longest = Math.max(longest, length);
      product ||= kindAt(text, end - 1) === Kind.ARABIC && kindAt(text, end + 1) === Kind.ARABIC;
      continue;
    }
    length = 0;
    const pointed = hasCharacter(text, end, numeralTable.points) && isDigitOrMask(text, end + 1);
    if (kind !== Kind.ARABIC && !pointed) return { end, masks, stretches, latin, product, longest };
  }
}

function isDigitOrMask(text: string, at: number): boolean {
  return kindAt(text, at) === Kind.ARABIC || isMaskAt(text, at);
}

/** The ** of Markdown. */
function isBold(text: string, at: number): boolean {
  return text.charAt(at) === numeralTable.boldMark && text.charAt(at + 1) === numeralTable.boldMark;
}

/** ** at the start of a line or behind white space, as in **千方百计**. */
function isBoldOpening(text: string, at: number): boolean {
  return isBold(text, at) && text.charAt(at - 1).trim() === '';
}

/** A star behind a number at the end of its cell is a footnote mark. */
function isFootnote(text: string, end: number): boolean {
  return text.charAt(end - 1) === numeralTable.boldMark && text.charAt(end).trim() === '';
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}
