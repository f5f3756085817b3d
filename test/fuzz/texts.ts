// Random reports: lines and stretches of the fixtures put together anew, then mutated; sometimes plain noise.
import fc from 'fast-check';
import { fixtures, lines, MARKERS, MASKS, ODD, SIGNS, WORDS } from './material.js';
import { mutation } from './mutations.js';

/** A stretch of a fixture, cut anywhere. */
const stretch = fc
  .tuple(fc.constantFrom(...fixtures), fc.nat(1_000), fc.integer({ min: 1, max: 120 }))
  .map(([{ text }, from, length]) => text.slice(from, from + length));

const line = fc.constantFrom(...lines).map((one) => `${one}\n`);
const block = fc
  .tuple(fc.nat(lines.length - 1), fc.integer({ min: 2, max: 8 }))
  .map(([from, count]) => `${lines.slice(from, from + count).join('\n')}\n`);

const noise = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code)) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD, ...MASKS, ...MARKERS) },
      { weight: 4, arbitrary: fc.constantFrom(...Array.from('0123456789.,，一二三十百千万亿零'), ...WORDS, ...SIGNS) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const spliced = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: line },
      { weight: 3, arbitrary: stretch },
      { weight: 2, arbitrary: block },
      { weight: 1, arbitrary: noise },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const mutated = fc
  .tuple(spliced, fc.array(mutation, { maxLength: 6 }))
  .map(([text, changes]) => changes.reduce((changed, change) => change(changed), text));

/** Any text that the fuzzer tries. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 7, arbitrary: mutated },
  { weight: 1, arbitrary: noise },
);
