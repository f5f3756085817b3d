// The small interface of a word segmenter: all that this room asks of one.

/** A word of a text with its part of speech as jieba tags it (n noun, v verb, d adverb, m number …). Half-open offsets. */
export type Word = { readonly start: number; readonly end: number; readonly tag: string };

export type Segmenter = {
  /** Name and version, as `jieba 2.0.2`; it stands in the report. */
  readonly id: string;
  /** Words without gaps and overlaps. Loads its dictionary with the first call. */
  readonly tag: (text: string) => readonly Word[];
};
