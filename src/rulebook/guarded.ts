// A cheap look for the words that a pattern needs, before the pattern runs.
import known from '#generated/required-words.js';
import type { Pattern } from './pattern.js';
import type { RequiredWords } from './required-words.js';
import { requiredWords } from './required-words.js';

/** To look for more words than this costs as much as to run the pattern. */
const MOST_WORDS = 20;

/** The words that the pattern of a row requires; those of built-in rows were read when the program was built. */
export const requiredBy = (source: string): RequiredWords =>
  Object.hasOwn(known, source) ? (known[source] ?? null) : requiredWords(source);

/** The pattern of a row, run only on texts that hold one of the words that `source` requires. */
export function guarded(source: string, pattern: Pattern): Pattern {
  const required = inShort(requiredBy(source));
  if (required === null || required.length > MOST_WORDS) return pattern;
  return { findAll: (text) => (required.some((word) => text.includes(word)) ? pattern.findAll(text) : []) };
}

/** The one sign that all the words begin with, or end with: 均 for 人均, 户均 and 月均. */
function inShort(words: RequiredWords): RequiredWords {
  if (words === null || words.length < 2) return words;
  const [first, last] = [words[0]!.charAt(0), words[0]!.slice(-1)];
  if (words.every((word) => word.startsWith(first))) return [first];
  return words.every((word) => word.endsWith(last)) ? [last] : words;
}
