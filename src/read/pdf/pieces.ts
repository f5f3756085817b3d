// One page of a PDF -> the pieces of text on it, where a reader sees them.
import radicals from '#generated/radicals.js';
import type { PdfDocument } from './open.js';

/** Lengths in points, `y` the baseline counted from the top of the page, `size` the height of a letter. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** The size of a page as it is shown, and its pieces in no certain order. */
export type PagePieces = { readonly height: number; readonly pieces: readonly Piece[] };

type Matrix = readonly [number, number, number, number, number, number];

/** A stretch of text from the library; marked content has no `str`. */
type Item = { readonly str?: string; readonly transform?: readonly number[]; readonly width?: number };

/** `expired` is asked between parts of the page, so that a page without end ends. */
export async function readPieces(document: PdfDocument, page: number, expired: () => void): Promise<PagePieces> {
  const source = await document.getPage(page);
  const view = source.getViewport({ scale: 1 });
  const pieces: Piece[] = [];
  const reader = (source.streamTextContent() as ReadableStream<{ readonly items: readonly Item[] }>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    expired();
    for (const item of value.items) {
      const piece = placePiece(item, view.transform as unknown as Matrix);
      if (piece !== null) pieces.push(piece);
    }
  }
  source.cleanup();
  return { height: view.height, pieces: withoutShadows(pieces) };
}

/** Null for white space and for what stands across the page, as a watermark. */
function placePiece({ str, transform, width = 0 }: Item, view: Matrix): Piece | null {
  if (str === undefined || transform === undefined || str.trim() === '') return null;
  const [a, b, c, d, e, f] = transform as unknown as Matrix;
  const across = { x: view[0] * a + view[2] * b, y: view[1] * a + view[3] * b };
  const up = { x: view[0] * c + view[2] * d, y: view[1] * c + view[3] * d };
  if (across.x <= 0 || Math.abs(across.y) > Math.abs(across.x) * 0.1) return null;
  const text = plainCharacters(str);
  const blank = text.length - text.trimStart().length;
  const size = Math.hypot(up.x, up.y);
  return {
    text: text.trim(),
    x: view[0] * e + view[2] * f + view[4] + (blank * width) / text.length,
    y: view[1] * e + view[3] * f + view[5],
    width: (width * text.trim().length) / text.length,
    size,
  };
}

const characterOf = new Map<string, string>();

/**
 * Fonts share a glyph between a character and the radical or the compatibility form that looks the same, and what is
 * printed from a browser then names the wrong one.
 *
 *     ⼯⼈ (U+2F2F U+2F08)   工人
 *     ⸺ (U+2E3A)           ——
 */
function plainCharacters(text: string): string {
  if (characterOf.size === 0) {
    const { pairs } = radicals;
    for (let at = 0; at < pairs.length; at += 2) characterOf.set(pairs[at]!, pairs[at + 1]!);
  }
  return (
    text
      .replaceAll(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (form) => characterOf.get(form) ?? form.normalize('NFKC'))
      .replaceAll(/[\u2e3a\u2e3b]/g, (dash) => '\u2014'.repeat(dash === '\u2e3a' ? 2 : 3))
      .replaceAll(/[\u00a0\t\r\n]/g, ' ')
      // The quarter of a letter that typesetting leaves between figures and Chinese comes as a space.
      .replaceAll(/(?<=[\w%]) (?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) (?=\w)/g, '')
  );
}

/** Without the second printing of a word a hair's breadth aside, by which old programs make bold. */
function withoutShadows(pieces: readonly Piece[]): readonly Piece[] {
  const covered = new Set<string>();
  return pieces.filter(({ text, x, y, size }) => {
    const [column, row] = [x, y].map((length) => Math.round(length / (size * 0.15))) as [number, number];
    if (covered.has(`${column} ${row} ${text}`)) return false;
    for (const right of [-1, 0, 1])
      for (const down of [-1, 0, 1]) covered.add(`${column + right} ${row + down} ${text}`);
    return true;
  });
}
