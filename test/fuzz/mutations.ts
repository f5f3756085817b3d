// Random changes of a text: what typists, converters and the merely malicious do to a report.
import fc from 'fast-check';
import { MARKERS, MASKS, ODD, SIGNS, WORDS } from './material.js';

export type Mutation = (text: string) => string;

/** A place as a share of the text, so that a mutation fits any text. */
const place = fc.integer({ min: 0, max: 9_999 });
const length = fc.oneof(
  { weight: 3, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 40 }) },
);

const at = (text: string, share: number): number => Math.floor((share * (text.length + 1)) / 10_000);
const splice = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

const ASCII_TO_WIDE = 0xfe_e0;
const moved = (text: string, by: number): string =>
  String.fromCharCode(...Array.from(text, (one) => one.charCodeAt(0) + by));

export const widen = (text: string): string => text.replace(/[!-~]/g, (one) => moved(one, ASCII_TO_WIDE));
export const narrow = (text: string): string => text.replace(/[！-～]/g, (one) => moved(one, -ASCII_TO_WIDE));

/** Changes a stretch that begins at a random place. */
const stretch = (change: (part: string) => string): fc.Arbitrary<Mutation> =>
  fc.tuple(place, length).map(([share, size]) => (text) => {
    const from = at(text, share);
    return splice(text, from, from + size, change(text.slice(from, from + size)));
  });

/** Puts one of these in. */
const insert = (what: fc.Arbitrary<string>): fc.Arbitrary<Mutation> =>
  fc.tuple(place, what).map(
    ([share, one]) =>
      (text) =>
        splice(text, at(text, share), at(text, share), one),
  );

/** Changes one of the places that a pattern finds. */
const oneOf = (pattern: RegExp, by: fc.Arbitrary<string>): fc.Arbitrary<Mutation> =>
  fc.tuple(place, by).map(([share, one]) => (text) => {
    const found = [...text.matchAll(pattern)];
    const match = found[Math.floor((share * found.length) / 10_000)];
    return match === undefined ? text : splice(text, match.index, match.index + match[0].length, one);
  });

const whole = (change: Mutation): fc.Arbitrary<Mutation> => fc.constant(change);
const run = (signs: readonly string[], most: number): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...signs), fc.integer({ min: 1, max: most })).map(([sign, count]) => sign.repeat(count));

const DIGITS = /[0-9０-９]+(?:[.．][0-9０-９]+)?/g;
const CHINESE_DIGITS = /[一二两三四五六七八九十百千零]+/g;
const MARKER =
  /(?<=^|\n)[\s　]*(?:[（(]?[一二三四五六七八九十0-9]{1,2}[）)、.．]|[①-⑳]|第[一二三四五六七八九十]+[章节，]?)/g;

const numeral = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }).map(String),
  fc.tuple(fc.nat(999), fc.nat(99)).map(([whole_, part]) => `${whole_}.${part}`),
  fc.integer({ min: 1_000, max: 9_999_999 }).map((one) => one.toLocaleString('en-US')),
  fc
    .array(fc.constantFrom(...Array.from('一二三四五六七八九十百千万亿零两半几数余')), { minLength: 1, maxLength: 6 })
    .map((all) => all.join('')),
);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  stretch(() => ''),
  stretch((part) => part + part),
  stretch((part) => Array.from(part).toReversed().join('')),
  stretch(widen),
  stretch(narrow),
  insert(fc.constantFrom(...ODD)),
  insert(fc.constantFrom(...SIGNS)),
  insert(fc.constantFrom(...WORDS)),
  insert(fc.constantFrom(...MARKERS).map((marker) => `\n${marker}`)),
  insert(fc.constant('\n')),
  insert(numeral),
  insert(run(Array.from('0123456789１９'), 400)),
  insert(run(Array.from('一万亿十百零*（、'), 400)),
  oneOf(/\r\n|\r|\n/g, fc.constantFrom('', ' ', '\r', '\r\n', '\n\n', '\t')),
  oneOf(DIGITS, fc.constantFrom(...MASKS)),
  oneOf(DIGITS, numeral),
  oneOf(CHINESE_DIGITS, numeral),
  oneOf(MARKER, fc.constantFrom(...MARKERS)),
  whole((text) => text.replaceAll('\n', '\r\n')),
  whole((text) => text.replaceAll('\n', '\r')),
  whole(widen),
);
