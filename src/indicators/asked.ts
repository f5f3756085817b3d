// Questions to one word, and how they are made of the rows of a vocabulary.
import type { Rulebook } from '../rulebook/compile.js';
import { buildTrie, matchesAt } from '../rulebook/trie.js';
import type { VocabularyRole } from '../rulebook/vocabulary-roles.js';
import type { Token } from './token.js';

/** A question to one word. */
export type Asked = (token: Token) => boolean;

/** A question made of the words of a role. */
type OfRole = (role: VocabularyRole) => Asked;

export type Asking = {
  /** Whether a row lists it, whatever it is. */
  readonly listed: OfRole;
  /** Whether it ends in one that a row lists, whatever it is. */
  readonly closes: OfRole;
  /** Whether it is a word that a row lists. */
  readonly word: OfRole;
  /** Whether it is a word that ends in one that a row lists. */
  readonly endsIn: OfRole;
};

export function askingOf(vocabulary: Rulebook['vocabulary']): Asking {
  const listed: OfRole = (role) => {
    const words = vocabulary[role];
    return ({ text }) => words.has(text);
  };
  const closes: OfRole = (role) => {
    const ends = buildTrie(vocabulary[role], -1);
    return ({ text }) => matchesAt(ends, text, text.length, 0).length > 0;
  };
  const ofWords =
    (ask: OfRole): OfRole =>
    (role) => {
      const asked = ask(role);
      return (token) => token.kind === 'word' && asked(token);
    };
  return { listed, closes, word: ofWords(listed), endsIn: ofWords(closes) };
}
