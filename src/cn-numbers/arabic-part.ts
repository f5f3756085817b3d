// Parts in Arabic digits: 25 and 6千 in 25万6千.
import type { Bounds, Skip } from './amount.js';
import { addBounds, exactly, scaleBounds } from './amount.js';
import { readArabic } from './arabic.js';
import { compare, decimal } from './decimal.js';
import type { Part } from './part.js';
import { partOf, skipSpaces } from './part.js';
import { smallScaleAt } from './scale.js';
import { Kind, hasCharacter, kindAt, numeralTable } from './table.js';

/**
 * A part in Arabic digits; `first` is false behind a bigger group.
 *
 *     25万6千      2千零30万
 *         ^^      ^^^^^
 */
export function readArabicPart(text: string, at: number, first: boolean): Part | Skip | null {
  if (kindAt(text, at) !== Kind.ARABIC) return null;
  const number = readArabic(text, at);
  if ('chainEnd' in number) return first ? { skipTo: number.chainEnd } : null;
  const { end, value, hasFraction, zeroLed, endsInZero } = number;
  if (!first && (hasFraction || zeroLed)) return null;
  if (value === null) return partOf(end, null);
  const bounds = exactly(value);
  const several = severalAfter(text, number.end, endsInZero && !hasFraction);
  if (several !== null) return partOf(end + 1, addBounds(bounds, several), { han: true });
  const scaleAt = skipSpaces(text, end);
  const power = smallScaleAt(text, scaleAt);
  // Nobody writes 3十; 2022百强 and 2021千人计划 begin with years.
  if (power < 2 || number.wholeDigits > 3) {
    const single = number.wholeDigits === 1 && !hasFraction;
    return partOf(end, bounds, { single, hasFraction, open: true, round: endsInZero && !hasFraction, zeroLed });
  }
  const mantissas = [{ value, power }];
  const traits = { hasFraction, open: true, round: true, scaled: true, han: true, mantissas };
  const part = partOf(scaleAt + 1, scaleBounds(bounds, power), traits);
  return hasFraction ? part : addArabicTail(text, part, power);
}

/** 千 and 百 may follow each other: 2千5百, 2千零30. */
function addArabicTail(text: string, part: Part, power: number): Part {
  const zero = kindAt(text, part.end) === Kind.ZERO;
  const tail = readArabicPart(text, zero ? part.end + 1 : part.end, false);
  if (tail === null || 'skipTo' in tail || tail.bounds === null || part.bounds === null) return part;
  const bounds = tail.single && !zero ? scaleBounds(tail.bounds, power - 1) : tail.bounds;
  if (compare(bounds.hi, decimal(1, power)) >= 0) return part;
  return { ...tail, bounds: addBounds(part.bounds, bounds), single: false, han: true, mantissas: [] };
}

/** 20几 is 21 to 29. */
function severalAfter(text: string, at: number, round: boolean): Bounds | null {
  if (!round || kindAt(text, at) !== Kind.SEVERAL) return null;
  if (hasCharacter(text, at + 1, numeralTable.severalNotBefore)) return null;
  return { form: 'vague', lo: decimal(1), hi: decimal(9) };
}
