// Numbers in Arabic digits: half or full width, grouped by thousands, with a decimal part.
import { MAX_DIGITS, decimalFromDigits } from './decimal.js';
import type { Decimal } from './numeral.js';
import { skipSpaces, skipZeroWidth } from './part.js';
import { Kind, hasCharacter, hasWordBefore, kindAt, numeralTable, valueAt } from './table.js';

export type ArabicNumber = {
  readonly end: number;
  /** Null for more digits than are read. */
  readonly value: Decimal | null;
  /** Digits before the point. */
  readonly wholeDigits: number;
  readonly hasFraction: boolean;
  /** True for 0451, which is no amount; false for 0 and 0.5. */
  readonly zeroLed: boolean;
  readonly endsInZero: boolean;
};

/** A chain of digits that is no number: 1.2.3 or 2019-12-18. */
export type Chain = { readonly chainEnd: number };

/**
 * The longest number that begins with the digit at `at`.
 *
 *     1,234.5万
 *     ^^^^^^^
 */
export function readArabic(text: string, at: number): ArabicNumber | Chain {
  const firstEnd = digitsEnd(text, at);
  const end = spacedEnd(text, at, firstEnd) ?? groupsEnd(text, at, firstEnd);
  const whole = asciiDigits(text, at, end);
  const point = skipZeroWidth(text, end);
  const behind = skipZeroWidth(text, point + 1);
  const pointed = hasCharacter(text, point, numeralTable.points) && kindAt(text, behind) === Kind.ARABIC;
  const fractionEnd = pointed ? digitsEnd(text, behind) : end;
  if (pointed && hasCharacter(text, fractionEnd, numeralTable.points)) {
    if (kindAt(text, fractionEnd + 1) === Kind.ARABIC) return { chainEnd: chainEnd(text, fractionEnd) };
  }
  // 1.234,56 swaps the point and the comma, or is a slip: nobody can tell.
  if (fractionEnd - end === 4 && hasCharacter(text, fractionEnd, numeralTable.swappedSeparators)) {
    const last = digitsEnd(text, fractionEnd + 1);
    if (last > fractionEnd + 1 && !hasCharacter(text, last, numeralTable.points)) return { chainEnd: last };
  }
  return {
    end: fractionEnd,
    value: decimalFromDigits(whole, pointed ? asciiDigits(text, behind, fractionEnd) : ''),
    wholeDigits: whole.length,
    hasFraction: pointed,
    zeroLed: whole.length > 1 && whole.startsWith('0'),
    endsInZero: valueAt(text, fractionEnd - 1) === 0,
  };
}

/** End of the digits, points and dashes that go on from `at` as 1.2.3 and 2019-12-18 do. */
export function chainEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    if (kindAt(text, end) === Kind.ARABIC) end = digitsEnd(text, end);
    else if (joinsChain(text, end) && kindAt(text, end + 1) === Kind.ARABIC) end += 1;
    else return end;
  }
}

function joinsChain(text: string, at: number): boolean {
  if (hasCharacter(text, at, numeralTable.points)) return true;
  return hasCharacter(text, at, numeralTable.connectors) && !hasCharacter(text, at, numeralTable.wordConnectors);
}

/** Marks of width zero among the digits are passed over. */
function digitsEnd(text: string, at: number): number {
  for (let end = at; ;) {
    while (kindAt(text, end) === Kind.ARABIC) end += 1;
    const next = skipZeroWidth(text, end);
    if (next === end || kindAt(text, next) !== Kind.ARABIC) return end;
    end = next;
  }
}

/** End of 1,234,567: groups of exactly three digits behind one and the same separator. */
function groupsEnd(text: string, at: number, firstEnd: number): number {
  if (firstEnd - at > 3 || valueAt(text, at) === 0) return firstEnd;
  const separator = text.charAt(firstEnd);
  if (!hasCharacter(text, firstEnd, numeralTable.separators)) return firstEnd;
  let end = firstEnd;
  while (text.charAt(end) === separator && isGroup(text, end + 1)) end += 4;
  return end;
}

/**
 * End of groups parted by single spaces, or null. In a row of cells such numbers stand apart, so a word must stand right
 * before them and no other number right behind.
 *
 *     奖励38 500元    产量 650 700
 *         ^^^^^^      none
 */
function spacedEnd(text: string, at: number, firstEnd: number): number | null {
  if (firstEnd - at > 3 || valueAt(text, at) === 0 || text.charCodeAt(firstEnd) !== SPACE) return null;
  if (!isHan(text, at - 1) || hasWordBefore(text, at, numeralTable.spacedNotAfter)) return null;
  let end = firstEnd;
  while (text.charCodeAt(end) === SPACE && isGroup(text, end + 1)) end += 4;
  const last = skipSpaces(text, end);
  return isHan(text, last) ? end : null;
}

const SPACE = 0x20;

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

function isGroup(text: string, at: number): boolean {
  for (let offset = 0; offset < 3; offset += 1) if (kindAt(text, at + offset) !== Kind.ARABIC) return false;
  return kindAt(text, at + 3) !== Kind.ARABIC;
}

/** The digits of [from, to) in ASCII, without separators; no more than tell that they are too many. */
function asciiDigits(text: string, from: number, to: number): string {
  const digits: number[] = [];
  for (let at = from; at < to && digits.length <= MAX_DIGITS; at += 1) {
    if (kindAt(text, at) === Kind.ARABIC) digits.push(valueAt(text, at));
  }
  return digits.join('');
}
