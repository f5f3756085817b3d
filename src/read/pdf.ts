// The reader of PDF: the text of the pages as paragraphs and rows of tables, without running heads and page numbers.
import type { Mark, Page } from './document.js';
import { InputError } from './input-error.js';
import { joinRows, type Block } from './pdf/blocks.js';
import { orderRows } from './pdf/columns.js';
import { readFragments } from './pdf/lines.js';
import { openPdf, type PdfDocument } from './pdf/open.js';
import { readPieces } from './pdf/pieces.js';
import { withoutRunning, type PageFragments } from './pdf/running.js';
import type { Reader } from './readers.js';
import { tabCells } from './table-cells.js';

export const MAX_PAGES = 2000;

/** Time for one file. A report of a hundred pages takes about one second. */
export const MAX_SECONDS = 60;

/** Throws InputError: encrypted, damaged, no_text, too_many_pages, too_slow. */
export const readPdf: Reader = async (bytes, { path }) => {
  const document = await openPdf(bytes, path);
  let pages: PageFragments[];
  try {
    pages = await readPages(document, path);
  } finally {
    await document.destroy();
  }
  const blocks = joinRows(withoutRunning(pages).map(orderRows));
  if (blocks.length === 0) throw new InputError(path, { code: 'no_text' });
  return { encoding: null, ...assemble(blocks, pages.length) };
};

async function readPages(document: PdfDocument, path: string | null): Promise<PageFragments[]> {
  if (document.numPages > MAX_PAGES) throw new InputError(path, { code: 'too_many_pages', limit: MAX_PAGES });
  const deadline = performance.now() + MAX_SECONDS * 1000;
  const expired = () => {
    if (performance.now() > deadline) throw new InputError(path, { code: 'too_slow', limit: MAX_SECONDS });
  };
  const pages: PageFragments[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    expired();
    try {
      const { height, pieces } = await readPieces(document, number, expired);
      pages.push({ height, fragments: readFragments(pieces) });
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError(path, { code: 'damaged', part: `page ${number}` }, error);
    }
  }
  return pages;
}

/** One line a block. A page begins where its first words stand, be it within a paragraph. */
function assemble(blocks: readonly Block[], pageCount: number): { text: string; marks: Mark[]; pages: Page[] } {
  const marks: Mark[] = [];
  const starts = new Map<number, number>();
  let text = '';
  for (const { text: words, breaks, row } of blocks) {
    const start = text.length;
    for (const { page, at } of breaks) if (!starts.has(page)) starts.set(page, start + at);
    text += `${words}\n`;
    const span = { start, end: start + words.length };
    if (row !== null) marks.push({ kind: 'table_row', ...span, ...row, cells: tabCells(text, span) });
  }
  const pages: Page[] = [];
  let end = text.length;
  for (let number = pageCount; number >= 1; number--) {
    const start = starts.get(number) ?? end;
    pages.unshift({ number, start, end });
    end = start;
  }
  return { text, marks, pages };
}
