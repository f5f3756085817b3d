// The words of a page from those that the command line picked, and those of them that its script says itself.
import type { Words } from '../formats.js';
import { wordOf } from '../word.js';

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Throws for a word that the command line did not pick. `{name}` becomes `values.name`, or stays for the script to fill. */
export const sayIn =
  (words: Words): Say =>
  (key, values = {}) =>
    wordOf(words, key).replaceAll(/\{(\w+)\}/g, (sign, name: string) => String(values[name] ?? sign));

const SPOKEN = /^(?:dimension|qualifier|direction|aggregate|per|status|field|masked|link|reason|script)\./;

/** What the script of the page says. */
export const spokenWords = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([key]) => SPOKEN.test(key)));
