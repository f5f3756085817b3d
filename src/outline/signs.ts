// The punctuation that the outline knows, in one table. Lines are folded text.
import { signs } from '../rulebook/signs.js';

/** End a sentence. */
export const SENTENCE_END = /[。！？!?]/;
/** A line that ends so is a sentence or its part, never a bare heading. */
export const ENDS_SENTENCE = /[。！？!?；;：:，,、…]["”’）)]?$/;
/** A line that ends so is a whole sentence, whatever its quotation. */
export const WHOLE_SENTENCE = /[。！？!?]["”’）)]?$/;
/** A line that ends so is complete: the next one begins anew. */
export const ENDS_LINE = /[。！？!?；;：:…”’》）)\]】—|]$/;
/** A line that ends so may be the row of a table. */
export const ENDS_FIGURE = /[0-9]\s?[%‰]?$/;
/** A line that ends so goes on in the next one. */
export const GOES_ON = /[，,、]$/;
/** A list mark without a number. */
export const BULLET = /^[-*+•·●■◆▪○◇]\s/;
/** Parts of a sentence are parted so. */
export const COMMA = /[，,；;]/;
/** A line of a table or an image: it stands between the paragraphs of a part and ends none. */
export const INSERTED = /\||^!\[/;
/** Running text has such signs inside its lines. */
export const COMMA_INSIDE = /[，,、。；;]./;
/** Dashes before a heading or a lead sentence. */
export const DASHES = /^(?:——|--|―+|—|－－|\u2500+|–)\s*/;
export const CLOSING = /[。：:]$/;
/** A sign that a list marker inside a line may follow. */
export const BEFORE_MARKER = signs('。；;：:！!？?，,”）) \t\r\n\f\v\u2028\u2029\ufeff');
/** Signs behind which a heading may have been glued on, with the space after them. */
export const BEFORE_GLUED = /[。！？：:]\s*/g;
/** Behind these only the first number of a sequence begins. */
export const FIRST_BEFORE_GLUED = /[：:]/;
/** A footnote at the start of a line. */
export const NOTE = /^[[【]\d{1,3}[\]】]/;
