// The punctuation that the outline knows, in one table. Lines are folded text.

/** End a sentence. */
export const SENTENCE_END = /[。！？!?]/;
/** A line that ends so is a sentence or its part, never a bare heading. */
export const ENDS_SENTENCE = /[。！？!?；;：:，,、…]["”’）)]?$/;
/** A line that ends so is complete: the next one begins anew. */
export const ENDS_LINE = /[。！？!?；;：:…”’》）)\]】—|]$/;
/** A line that ends so goes on in the next one. */
export const GOES_ON = /[，,、]$/;
/** Dashes before a heading or a lead sentence. */
export const DASHES = /^(?:——|--|―+|—|－－|\u2500+|–)\s*/;
export const CLOSING = /[。：:]$/;
/** A sign that a list marker inside a line may follow. */
export const BEFORE_MARKER = /[。；;：:！!？?，,”）)\s\u3000]/;
/** A footnote at the start of a line. */
export const NOTE = /^[[【]\d{1,3}[\]】]/;
