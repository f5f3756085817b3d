// The reader of old Word and WPS documents (.doc, .wps): a binary container -> the text as Word shows it.
import type { Diagnostic } from '../model/diagnostic.js';
import { readCharacters } from './doc/characters.js';
import { readFonts } from './doc/fonts.js';
import { readHeader, type WordFile } from './doc/header.js';
import { readLists } from './doc/lists.js';
import { findNotes } from './doc/notes.js';
import { openOle } from './doc/ole.js';
import { readParagraphs } from './doc/paragraphs.js';
import { readPieces } from './doc/pieces.js';
import { readStory } from './doc/story.js';
import { readStyleSheet } from './doc/style-sheet.js';
import { joinLines, type Line } from './line.js';
import { createListCounters } from './docx/list-counters.js';
import { createNotes } from './docx/notes.js';
import type { Numbering } from './docx/numbering.js';
import { InputError } from './input-error.js';
import type { Reader } from './readers.js';

/**
 * The same text and marks as from a docx of the same document, but for text boxes, which come after the body.
 * Diagnostics: list_numbers_lost where the lists cannot be read.
 * Throws InputError: damaged, encrypted, no_text, unsupported_format for other files in the same container.
 */
export const readDoc: Reader = async (bytes, { path }) => {
  try {
    const file = readHeader(openOle(bytes), path);
    const { numbering, diagnostics } = readNumbering(file);
    const { text, marks } = joinLines(readLines(file, numbering), '\n');
    if (text.trim() === '') throw new InputError(path, { code: 'no_text' });
    return { text, encoding: null, marks, diagnostics };
  } catch (error) {
    // Whatever points outside its stream is a RangeError of the view.
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(path, { code: 'damaged', part: null }, error);
  }
};

function readLines(file: WordFile, numbering: Numbering): readonly Line[] {
  const { body, footnotes, headers, macros, annotations, endnotes, textBoxes } = file.lengths;
  const pieceText = readPieces(file);
  const styles = readStyleSheet(file);
  const lists = createListCounters(numbering);
  const notes = createNotes();
  const { references, texts } = findNotes(file);
  const doc = {
    text: pieceText.text,
    characters: readCharacters(file, pieceText, styles),
    paragraphs: readParagraphs(file, pieceText.pieces, styles, lists),
    lists,
    fonts: readFonts(file),
    noteAt: (position: number) => {
      const note = references.get(position);
      return note === undefined ? null : notes.refer(note.kind, note.id);
    },
  };
  const lines = readStory(doc, 0, body);
  const boxesFrom = body + footnotes + headers + macros + annotations + endnotes;
  const boxes = readStory(doc, boxesFrom, boxesFrom + textBoxes).filter(({ text }) => text.trim() !== '');
  for (const { kind, id, from, to } of texts) notes.add(kind, id, readStory(doc, from, to));
  return [...lines, ...boxes, ...notes.lines()];
}

/** Text without its numbers is better than none, as long as it is said. */
function readNumbering(file: WordFile): { readonly numbering: Numbering; readonly diagnostics: readonly Diagnostic[] } {
  try {
    return { numbering: readLists(file), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'The automatic numbers of the lists could not be read and are missing from the text';
    const lost: Diagnostic = { code: 'list_numbers_lost', severity: 'warning', message, start: null, end: null };
    return { numbering: new Map(), diagnostics: [lost] };
  }
}
