// Clauses and sentences of a stretch: how far a governing word reaches to the left of a number.
import { CLAUSE_END, SENTENCE_END, isDigit, isSign } from './signs.js';

export type Clause = {
  /** Start of the number's own clause. */
  readonly start: number;
  /** Start of its sentence, which a word of planning reaches over. */
  readonly sentence: number;
};

/** Clause starts of one stretch, asked from left to right. Every character is looked at once. */
export function clauseReader(text: string, from: number): (at: number) => Clause {
  let read = from;
  let start = from;
  let sentence = from;
  return (at) => {
    for (; read < at; read++) {
      if (!isSign(CLAUSE_END, text, read) || groupsDigits(text, read)) continue;
      start = read + 1;
      if (isSign(SENTENCE_END, text, read)) sentence = read + 1;
    }
    return { start, sentence };
  };
}

/** A comma or colon between digits is part of a number. */
const groupsDigits = (text: string, at: number): boolean => isDigit(text, at - 1) && isDigit(text, at + 1);
