// Parts in Chinese digits: 三千五百 in 三千五百万.
import type { Bounds, Skip } from './amount.js';
import { exactly, scaleBounds } from './amount.js';
import { digitString, digitStringEnd, readDecimals, readSection } from './chinese.js';
import { add, shift } from './decimal.js';
import type { Part } from './part.js';
import { NO_MANTISSAS, partOf } from './part.js';
import { smallScaleAt } from './scale.js';
import { Kind, hasCharacter, isHanDigit, kindAt, numeralTable } from './table.js';

/**
 * A part in Chinese digits.
 *
 *     一百二十点五万     二〇二二年
 *     ^^^^^^           ^^^^
 */
export function readChinesePart(text: string, at: number, first: boolean): Part | Skip | null {
  const kind = kindAt(text, at);
  // 大陆, 队伍三百, 收拾: a formal character alone belongs to a word.
  if (first && (kind === Kind.FORMAL || kind === Kind.FORMAL_SMALL) && !isFormalFollower(kindAt(text, at + 1)))
    return null;
  if (first && isHanDigit(kind)) {
    const end = digitStringEnd(text, at);
    if (end - at > 2) return digitStringPart(text, at, end);
  }
  if (first && kind === Kind.ZERO) {
    const leads = hasCharacter(text, at, numeralTable.leadingZeros);
    const decimals = leads ? readDecimals(text, at + 1) : null;
    if (decimals !== null) return scaleDecimals(text, decimals.end, decimals.bounds);
    return { skipTo: chineseRunEnd(text, at) };
  }
  const section = readSection(text, at, first);
  if (section === null) return null;
  if (section === 'ill-formed') return { skipTo: chineseRunEnd(text, at) };
  const { end, bounds, lastScale, terms } = section;
  const decimals = first && bounds.form === 'exact' ? readDecimals(text, end) : null;
  if (decimals !== null) {
    const sum = decimals.bounds && exactly(add(bounds.lo, decimals.bounds.lo));
    return scaleDecimals(text, decimals.end, sum);
  }
  const scaled = lastScale > 0;
  const single = terms === 1 && !scaled;
  const mantissas =
    terms === 1 && lastScale > 1 ? [{ value: shift(bounds.lo, -lastScale), power: lastScale }] : NO_MANTISSAS;
  return partOf(end, bounds, { single, open: scaled, round: scaled, scaled, mantissas });
}

function digitStringPart(text: string, at: number, end: number): Part | Skip {
  if (isScaleKind(kindAt(text, end))) return { skipTo: chineseRunEnd(text, at) };
  const value = digitString(text, at, end);
  return partOf(end, value && exactly(value));
}

/** 一点五千万: the small scale between decimals and a big scale. */
function scaleDecimals(text: string, end: number, bounds: Bounds | null): Part {
  const power = smallScaleAt(text, end);
  if (power === 0) return partOf(end, bounds, { hasFraction: true });
  return partOf(end + 1, bounds && scaleBounds(bounds, power), { hasFraction: true });
}

function isScaleKind(kind: number): boolean {
  return kind === Kind.SMALL || kind === Kind.FORMAL_SMALL || kind === Kind.BIG;
}

function isFormalFollower(kind: number): boolean {
  return kind === Kind.FORMAL || kind === Kind.FORMAL_SMALL || kind === Kind.BIG || kind === Kind.ZERO;
}

/** End of the Chinese digits and scales from `at` on; beyond `at` in any case. */
export function chineseRunEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind < Kind.HAN || kind > Kind.SEVERAL) return end;
    end += 1;
  }
}
