// What the engines have in common: words one after the other become words with offsets.
import type { Word } from '../indicators/index.js';

/** A word with its part of speech, as both engines give it. */
export type Tagged = { readonly word: string; readonly tag: string };

/** Half-open offsets from the start of the text that the words make up; `tagOf` is asked by word and index. */
export function place(words: readonly string[], tagOf: (word: string, index: number) => string): Word[] {
  let end = 0;
  return words.map((word, index) => {
    const start = end;
    end += word.length;
    return { start, end, tag: tagOf(word, index) };
  });
}
