// The parts that 万 and 亿 multiply: 25 and 6千 in 25万6千, 三千五百 in 三千五百万.
import type { Bounds, Mantissa, Skip } from './amount.js';
import { addBounds, exactly, scaleBounds } from './amount.js';
import { readArabic } from './arabic.js';
import { digitString, digitStringEnd, readDecimals, readSection } from './chinese.js';
import { add, compare, decimal, shift } from './decimal.js';
import { smallScaleAt } from './scale.js';
import { Kind, hasCharacter, isHanDigit, kindAt, numeralTable } from './table.js';

export type Part = {
  readonly end: number;
  readonly bounds: Bounds | null;
  /** One digit without a scale, which behind 万 counts thousands: 三万五. */
  readonly single: boolean;
  readonly hasFraction: boolean;
  /** True where an approximator may follow. */
  readonly open: boolean;
  /** True where it ends in a scale or in 0. */
  readonly round: boolean;
  readonly scaled: boolean;
  readonly zeroLed: boolean;
  /** True where a big scale may follow. */
  readonly countsScale: boolean;
  readonly mantissas: readonly Mantissa[];
};

type Traits = Partial<Omit<Part, 'end' | 'bounds'>>;

const NO_TRAITS: Traits = {};
const NO_MANTISSAS: readonly Mantissa[] = [];

// One literal with all keys: spreading defaults took most of the time of this room.
function partOf(end: number, bounds: Bounds | null, traits: Traits = NO_TRAITS): Part {
  return {
    end,
    bounds,
    single: traits.single ?? false,
    hasFraction: traits.hasFraction ?? false,
    open: traits.open ?? false,
    round: traits.round ?? false,
    scaled: traits.scaled ?? false,
    zeroLed: traits.zeroLed ?? false,
    countsScale: traits.countsScale ?? true,
    mantissas: traits.mantissas ?? NO_MANTISSAS,
  };
}

/** Position behind at most two spaces, which may part Arabic digits from their scale. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end - at < 2 && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000;
}

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
  if (several !== null) return partOf(end + 1, addBounds(bounds, several));
  const scaleAt = skipSpaces(text, end);
  const power = smallScaleAt(text, scaleAt);
  // Nobody writes 3十; 2022百强 and 2021千人计划 begin with years.
  if (power < 2 || number.wholeDigits > 3) {
    const single = number.wholeDigits === 1 && !hasFraction;
    return partOf(end, bounds, { single, hasFraction, open: true, round: endsInZero && !hasFraction, zeroLed });
  }
  const mantissas = [{ value, power }];
  const traits = { hasFraction, open: true, round: true, scaled: true, mantissas };
  const part = partOf(scaleAt + 1, scaleBounds(bounds, power), traits);
  return hasFraction ? part : addArabicTail(text, part, power);
}

/** 千 and 百 may follow each other: 2千5百, 2千零30. */
function addArabicTail(text: string, part: Part, power: number): Part {
  const zero = kindAt(text, part.end) === Kind.ZERO;
  const tail = readArabicPart(text, zero ? part.end + 1 : part.end, false);
  if (tail === null || 'skipTo' in tail || tail.bounds === null || part.bounds === null) return part;
  const bounds = tail.single && !zero ? scaleBounds(tail.bounds, power - 1) : tail.bounds;
  if (compare(bounds.hi, shift(decimal(1), power)) >= 0) return part;
  return { ...tail, bounds: addBounds(part.bounds, bounds), single: false, mantissas: [] };
}

/** 20几 is 21 to 29. */
function severalAfter(text: string, at: number, round: boolean): Bounds | null {
  if (!round || kindAt(text, at) !== Kind.SEVERAL) return null;
  if (hasCharacter(text, at + 1, numeralTable.severalNotBefore)) return null;
  return { form: 'vague', lo: decimal(1), hi: decimal(9) };
}

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
  return partOf(end, value && exactly(value), { countsScale: false });
}

/** 一点五千万: the small scale between decimals and a big scale. */
function scaleDecimals(text: string, end: number, bounds: Bounds | null): Part {
  const power = smallScaleAt(text, end, false);
  if (power === 0) return partOf(end, bounds, { hasFraction: true });
  return partOf(end + 1, bounds && scaleBounds(bounds, power), { hasFraction: true, scaled: true });
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
