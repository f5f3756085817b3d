// The characters of numerals, compiled from numerals.json into tables that one array access reads.
import source from '#generated/numerals.js';

type Words = Readonly<Record<string, readonly string[]>>;
type Chars = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, number>>;

/** Shape of numerals.json. A string stands for the set of its characters. */
export type NumeralTable = {
  readonly arabicDigits: readonly string[];
  readonly hanDigits: readonly string[];
  readonly formalDigits: readonly string[];
  readonly two: string;
  readonly zeros: string;
  readonly leadingZeros: string;
  readonly tens: Values;
  readonly smallScales: Values;
  readonly formalSmallScales: Values;
  readonly bigScales: Values;
  /** Scales that are part of a unit before these characters: 千 before 米. */
  readonly unitPrefixes: Chars;
  /** The same after Chinese digits, where 三千米 is three thousand metres. */
  readonly hanUnitPrefixes: Chars;
  readonly bareScaleNot: readonly string[];
  readonly points: string;
  readonly hanPoints: string;
  readonly separators: string;
  /** Behind a point and three digits these make a chain that is no number: 1.234,56. */
  readonly swappedSeparators: string;
  /** Words behind which digits number something, so that 表1 200 is no 1200. */
  readonly spacedNotAfter: readonly string[];
  readonly slashes: string;
  readonly signs: string;
  readonly signAfter: string;
  /** Words of amount and change behind which a sign counts: 增长-2.3%. */
  readonly signAfterWords: readonly string[];
  /** Approximators with the words that begin like them and are none. */
  readonly over: Words;
  /** Approximators with the characters before which they are none. */
  readonly about: Chars;
  readonly several: string;
  readonly severalNotAfter: string;
  readonly severalNotBefore: string;
  readonly countHeads: string;
  readonly countNotAfter: string;
  readonly indefinite: readonly string[];
  readonly atLeast: string;
  readonly atLeastNotAfter: string;
  /** Words for all of a hundred parts. */
  readonly wholeWords: readonly string[];
  /** 成 of 成千上万. */
  readonly thousandsWord: string;
  readonly fractionWord: string;
  readonly tenthWord: string;
  readonly tenthNot: readonly string[];
  readonly half: string;
  readonly halfNotAfter: string;
  readonly halfNotBefore: string;
  readonly connectors: string;
  readonly wordConnectors: string;
  readonly doubleConnectors: string;
  readonly masks: string;
  readonly latinMasks: string;
  readonly boldMark: string;
};

/** What a character may be in a numeral. Every kind but NONE may begin one. */
export const Kind = {
  NONE: 0,
  ARABIC: 1,
  HAN: 2,
  FORMAL: 3,
  TWO: 4,
  ZERO: 5,
  TENS: 6,
  SMALL: 7,
  FORMAL_SMALL: 8,
  BIG: 9,
  SEVERAL: 10,
  COUNT: 11,
  INDEFINITE: 12,
  AT_LEAST: 13,
  HALF: 14,
  SIGN: 15,
  MASK: 16,
  LATIN_MASK: 17,
} as const;

/** Kind of each UTF-16 code unit. */
export const kinds = new Uint8Array(0x10000);
/** Value of a digit, or exponent of a scale. */
export const values = new Uint8Array(0x10000);

function mark(characters: string, kind: number, value: (index: number) => number = () => 0): void {
  for (let index = 0; index < characters.length; index += 1) {
    const code = characters.charCodeAt(index);
    kinds[code] = kind;
    values[code] = value(index);
  }
}

function markValues(entries: Values, kind: number): void {
  for (const [character, value] of Object.entries(entries)) mark(character, kind, () => value);
}

for (const digits of source.arabicDigits) mark(digits, Kind.ARABIC, (index) => index);
for (const digits of source.hanDigits) mark(digits, Kind.HAN, (index) => index + 1);
for (const digits of source.formalDigits) mark(digits, Kind.FORMAL, (index) => index + 1);
mark(source.two, Kind.TWO, () => 2);
mark(source.zeros, Kind.ZERO);
markValues(source.tens, Kind.TENS);
markValues(source.smallScales, Kind.SMALL);
markValues(source.formalSmallScales, Kind.FORMAL_SMALL);
markValues(source.bigScales, Kind.BIG);
mark(source.several, Kind.SEVERAL);
mark(source.countHeads, Kind.COUNT);
for (const word of source.indefinite) mark(word.charAt(0), Kind.INDEFINITE);
mark(source.atLeast, Kind.AT_LEAST);
mark(source.half, Kind.HALF);
mark(source.signs, Kind.SIGN);
mark(source.masks, Kind.MASK);
mark(source.latinMasks, Kind.LATIN_MASK);

/** 1 for each code unit that may be an approximator. */
export const approximators = new Uint8Array(0x10000);
for (const sign of [...Object.keys(source.over), ...Object.keys(source.about)]) approximators[sign.charCodeAt(0)] = 1;

/** Kind of the code unit at `at`; NONE outside the text. */
export function kindAt(text: string, at: number): number {
  // charCodeAt gives NaN outside, and a typed array has no such index.
  return kinds[text.charCodeAt(at)] ?? Kind.NONE;
}

/** Value of the digit, or exponent of the scale, at `at`. */
export function valueAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? 0;
}

/** True where the text has one of the characters at `at`. */
export function hasCharacter(text: string, at: number, characters: string): boolean {
  return at >= 0 && at < text.length && characters.includes(text.charAt(at));
}

/** True where one of the words begins at `at`. */
export function hasWord(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at));
}

/** True where one of the words ends at `at`. */
export function hasWordBefore(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.endsWith(word, at));
}

/** True for a digit of Chinese writing other than zero and the two of counting. */
export function isHanDigit(kind: number): boolean {
  return kind === Kind.HAN || kind === Kind.FORMAL;
}

export { source as numeralTable };
