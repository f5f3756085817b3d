// How likely a decoded text is to be Chinese, the measure by which encodings are told apart.
import characters from '#generated/common-characters.js';

/**
 * Natural logarithm of how often one character of each class comes in Chinese reports, rounded. Being logarithms they add
 * up, and the sums of two readings of the same bytes compare even where the readings differ in length.
 */
const NATS = {
  /** Digits, spaces, line ends. */ plain: -4,
  ascii: -7,
  sign: -4.5,
  frequent: -6.6,
  common: -9,
  rareHan: -14,
  other: -16,
  /** Controls, surrogates, private use, U+FFFD: no text holds them by intent. */ broken: -25,
} as const;

const classes = Object.keys(NATS) as (keyof typeof NATS)[];
const nats = classes.map((name) => NATS[name]);
const BROKEN = classes.indexOf('broken');
const OTHER = classes.indexOf('other');
const RARE_HAN = classes.indexOf('rareHan');

let table: Uint8Array | null = null;

/** The class of every code unit. Built when the first file is in doubt: most never are. */
function classTable(): Uint8Array {
  if (table !== null) return table;
  table = new Uint8Array(0x10000).fill(OTHER);
  const fill = (name: keyof typeof NATS, from: number, to: number) => table!.fill(classes.indexOf(name), from, to + 1);
  fill('broken', 0x00, 0x1f);
  fill('ascii', 0x21, 0x7e);
  fill('broken', 0x7f, 0x9f);
  fill('rareHan', 0x4e00, 0x9fff);
  fill('broken', 0xd800, 0xf8ff);
  fill('broken', 0xfff0, 0xffff);
  const set = (name: keyof typeof NATS, all: string) => {
    for (const character of all) table![character.charCodeAt(0)] = classes.indexOf(name);
  };
  set('plain', ' \t\r\n0123456789');
  set('sign', characters.signs);
  set('common', characters.common.join(''));
  set('frequent', characters.frequent.join(''));
  return table;
}

/** The whole text in nats, and the shares in it that speak against the reading. */
export type Likelihood = {
  readonly nats: number;
  /** Share of characters that no text holds by intent, from 0 to 1. */
  readonly broken: number;
  /** Share of characters that Chinese reports seldom or never hold. */
  readonly strange: number;
};

export function likelihoodOf(text: string): Likelihood {
  const kinds = classTable();
  const counts = new Uint32Array(classes.length);
  for (let at = 0; at < text.length; at++) counts[kinds[text.charCodeAt(at)]!]! += 1;
  const pairs = text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
  // Both halves of a pair were taken for broken: they are one rare character.
  counts[BROKEN]! -= 2 * pairs;
  counts[RARE_HAN]! += pairs;
  const all = Math.max(1, text.length - pairs);
  const strange = counts[BROKEN]! + counts[OTHER]! + counts[RARE_HAN]!;
  return {
    nats: counts.reduce((sum, count, kind) => sum + count * nats[kind]!, 0),
    broken: counts[BROKEN]! / all,
    strange: strange / all,
  };
}
