// The reader of plain text and Markdown: what is decoded is the text, and the rows of its pipe tables are marked.
import { decodeBytes } from './encoding.js';
import { pipeRows } from './pipe-table.js';
import type { Reader } from './readers.js';

/** Headings, lists and emphasis need no marks: they read the same everywhere. Throws InputError: empty, binary, encoding. */
export const readText: Reader = async (bytes, context) => {
  const decoded = await decodeBytes(bytes, context);
  return { ...decoded, marks: pipeRows(decoded.text) };
};
