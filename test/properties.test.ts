// What holds for any text at all: splices of the fixtures, random code units, other line ends and digits, hostile runs.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../src/index.js';
import { builtinRulebook, createExtractor, extract, readDocument } from '../src/index.js';
import { jiebaSegmenter } from '../src/words/jieba.js';
import { expectInvariants } from './invariants.js';
import { expectLinear } from './linear-time.js';
import { processorTime } from './processor-time.js';

const folder = fileURLToPath(new URL('../fixtures', import.meta.url));
const names = readdirSync(folder);
const texts = names.map((name) => readFileSync(join(folder, name, 'input.txt'), 'utf8'));
const SEED = 20_220_308;

/** A stretch of a fixture, cut anywhere. */
const stretch = fc
  .tuple(fc.nat(texts.length - 1), fc.nat(1_000), fc.integer({ min: 1, max: 120 }))
  .map(([text, from, length]) => texts[text]!.slice(from, from + length));

/** Any code unit, lone surrogates and NUL among them, and often what this tool looks for. */
const codeUnit = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\0',
      '\ufeff',
      '\u200e',
      '\u202e',
      '\u2067',
      '\ud83d',
      '\udc68',
      '\u00a0',
      '\u3000',
      '\r',
      '\n',
      '\t',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'0123456789１２．％%.,，、。；：（）()*×X—–-~～至到一二两三十百千万亿半几数余多来约近超第年月日个人元户名件次项成倍分之共各增长降'.split(
        '',
      ),
    ),
  },
);
const noise = fc.array(codeUnit, { maxLength: 60 }).map((units) => units.join(''));
const splice = fc
  .array(fc.oneof({ weight: 3, arbitrary: stretch }, { weight: 1, arbitrary: noise }), { maxLength: 8 })
  .map((parts) => parts.join(''));

const check = (text: fc.Arbitrary<string>, numRuns: number, predicate: (text: string) => void): void =>
  fc.assert(fc.property(text, predicate), { seed: SEED, numRuns });

const PLACE = new Set(['id', 'text', 'start', 'end', 'section', 'paragraph', 'item', 'indicator', 'action', 'header']);

/** What a quantity says, whatever its place and the line ends inside it. */
function meaning(quantity: Quantity) {
  const { text, indicator, action, header } = quantity;
  const words = [text, indicator?.text, action?.text, header?.text].map((part) => part?.replaceAll('\r\n', '\n'));
  return { ...Object.fromEntries(Object.entries(quantity).filter(([key]) => !PLACE.has(key))), words };
}

const meanings = (text: string) => extract(text).quantities.map(meaning);

describe('every invariant holds', () => {
  test.each(names.map((name, index) => [name, texts[index]!] as const))('on the fixture %s', (_, text) => {
    expectInvariants(extract(text), text);
  });

  test('on splices of fixtures and noise', () => {
    check(splice, 250, (text) => expectInvariants(extract(text), text));
  });

  test('on random code units', () => {
    check(noise, 800, (text) => expectInvariants(extract(text), text));
  });
});

test('the same text gives the same report', () => {
  check(splice, 100, (text) => {
    expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
  });
});

describe('the same quantities come out', () => {
  test('under CRLF', () => {
    check(splice, 100, (text) => {
      const lines = text.replaceAll('\r', '');
      expect(meanings(lines.replaceAll('\n', '\r\n'))).toEqual(meanings(lines));
    });
  });

  test.each(names.map((name, index) => [name, texts[index]!] as const))(
    'of %s under CRLF and below a blank line',
    (_, text) => {
      expect(meanings(text.replaceAll('\n', '\r\n'))).toEqual(meanings(text));
      expect(meanings(`\n${text}`)).toEqual(meanings(text));
    },
  );

  test('behind a byte order mark', async () => {
    const run = createExtractor({ rules: builtinRulebook(), segmenter: jiebaSegmenter() });
    for (const text of texts) {
      const bytes = new TextEncoder().encode(`\ufeff${text}`);
      const { report } = run(await readDocument({ bytes, name: null }));
      expect({ ...report, source: null }).toEqual({ ...extract(text), source: null });
    }
  });

  test('in full-width digits', () => {
    const widened = (text: string) =>
      text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfe_e0));
    const plain = (text: string) =>
      extract(text).quantities.map(({ value, min, max, unit, dimension, qualifier, start, end }) => ({
        value,
        min,
        max,
        unit,
        dimension,
        qualifier,
        start,
        end,
      }));
    for (const text of texts) expect(plain(widened(text))).toEqual(plain(text));
    check(splice, 100, (text) => {
      expect(plain(widened(text))).toEqual(plain(text));
    });
  });
});

describe('time', () => {
  test('is linear in the text', { timeout: 60_000 }, () =>
    expectLinear([3, 12], (times) => texts.join('\n').repeat(times), extract),
  );

  const seeds = [
    '1',
    '一',
    '*',
    '（',
    '1—',
    '2022年',
    '近',
    '第',
    '“',
    '1.',
    '十万',
    '3个，',
    '半',
    '每人',
    '增长',
    '、3个',
    '几',
  ];
  test.each(seeds)('is short on a long run of %s', { timeout: 60_000 }, async (seed) => {
    const text = seed.repeat(Math.ceil(100_000 / seed.length));
    expect(await processorTime(() => extract(text))).toBeLessThan(10_000);
  });
});
