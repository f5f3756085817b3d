// Questions to one word, and how they are made of the rows of a vocabulary.
import type { VocabularyRole } from '../rulebook/vocabulary-roles.js';
import type { Token } from './token.js';

/** A question to one word. */
export type Asked = (token: Token) => boolean;

/** A question made of the words of a role. */
type OfRole = (role: VocabularyRole) => Asked;

export type Asking = {
  /** Whether a row lists it, whatever it is. */
  readonly listed: OfRole;
  /** Whether it is a word that a row lists. */
  readonly word: OfRole;
  /** Whether it is a word that ends in one that a row lists. */
  readonly endsIn: OfRole;
};
