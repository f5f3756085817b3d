// One word of a format, from those that the command line picked.
import type { Words } from './formats.js';

/** Throws for a key that the command line did not pick: a fault of the program. */
export function wordOf(words: Words, key: string): string {
  const word = words[key];
  if (word === undefined) throw new Error(`no word ${key}`);
  return word;
}
