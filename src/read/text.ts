// The reader of plain text: what is decoded is the text, and it has no marks.
import { decodeBytes } from './encoding.js';
import type { Reader } from './readers.js';

/** Throws InputError: empty, binary, encoding. */
export const readText: Reader = async (bytes, context) => ({ ...(await decodeBytes(bytes, context)), marks: [] });
