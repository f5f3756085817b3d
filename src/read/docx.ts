// The reader of Word documents (.docx): parts of a zip -> the text as Word shows it, with its automatic numbers.
import { openArchive } from './docx/archive.js';
import { joinLines } from './line.js';
import { createListCounters } from './docx/list-counters.js';
import { createNotes } from './docx/notes.js';
import { readNumbering } from './docx/numbering.js';
import { findParts } from './docx/parts.js';
import { createStory } from './docx/story.js';
import { readStyles } from './docx/styles.js';
import { readXml, streamXml } from './docx/xml.js';
import { InputError } from './input-error.js';
import type { Reader } from './readers.js';

/**
 * A line a paragraph, a line a row of a table with TAB between its cells, notes at the end. Tracked changes count as
 * accepted; headers, footers, hidden text and tables of contents are left out.
 * Throws InputError: damaged, encrypted, no_text, too_large_unpacked, too_deep, too_many_entries.
 */
export const readDocx: Reader = async (bytes, { path }) => {
  const archive = openArchive(bytes, path);
  const parts = findParts(archive);
  const tree = (part: string | null) => (part === null ? null : readXml(archive, part));
  const styles = readStyles(tree(parts.styles));
  const lists = createListCounters(readNumbering(tree(parts.numbering), styles.numbering));
  const notes = createNotes();
  const context = { styles, lists, notes, path };
  const story = createStory(context);
  const encoding = streamXml(archive, parts.document, story.handler);
  for (const part of [parts.footnotes, parts.endnotes]) {
    if (part !== null) streamXml(archive, part, createStory(context).handler);
  }
  const { text, marks } = joinLines([...story.lines(), ...notes.lines()], '\n');
  if (text.trim() === '') throw new InputError(path, { code: 'no_text' });
  return { text, encoding, marks };
};
