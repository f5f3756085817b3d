// The reader of Markdown: the text stays as typed, and the rows of pipe tables are marked.
import { decodeBytes } from './encoding.js';
import { markdownRows } from './markdown-table.js';
import type { Reader } from './readers.js';

/** Headings, lists and emphasis need no marks: they read the same to whoever reads plain text. Throws as readText does. */
export const readMarkdown: Reader = async (bytes, context) => {
  const decoded = await decodeBytes(bytes, context);
  return { ...decoded, marks: markdownRows(decoded.text) };
};
