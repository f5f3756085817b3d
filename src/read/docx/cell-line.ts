// Lines as the text of one cell of a table.
import { joinLines, type Line } from '../line.js';

/**
 * Lines as the text of one cell: a space between them and for every line end and TAB; blank ones are left out.
 * List numbers stay marked; a heading or a row inside a cell is none of the document.
 */
export function cellLine(lines: readonly Line[]): Line {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const { text, marks } = joinLines(written, ' ');
  return { text: text.replaceAll(/[\n\t]/g, ' '), marks: marks.filter(({ kind }) => kind === 'list_number') };
}
