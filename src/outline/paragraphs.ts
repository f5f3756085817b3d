// The text to its paragraphs: one a line, white space around it left out.
import type { Paragraph } from '../model/outline.js';

/** Half-open offsets; blank lines yield nothing. */
export function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const words = line[0].trim();
    if (words === '') continue;
    const start = line.index + line[0].indexOf(words);
    paragraphs.push({
      id: `p${paragraphs.length + 1}`,
      section: null,
      page: null,
      start,
      end: start + words.length,
      text: words,
    });
  }
  return paragraphs;
}
