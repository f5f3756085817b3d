// Small PDF files for tests, put together from the objects that the test shows.
const HEAD = '%PDF-1.7\n';

/** A stream object; `dictionary` is what stands in it beside the length. */
export const stream = (content: string | Uint8Array, dictionary = ''): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
};

/** Objects by number from 1; the first is the catalog. */
export function buildPdf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const pieces: Buffer[] = [Buffer.from(HEAD)];
  const places: number[] = [];
  let at = HEAD.length;
  objects.forEach((object, index) => {
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    places.push(at);
    pieces.push(piece);
    at += piece.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  pieces.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(pieces));
}

export const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A content stream that shows a line of ASCII in the font F1. */
export const shows = (text: string): string => `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;

/** Catalog, pages, one page, its content and its font; `more` goes into the catalog, `page` into the page. */
export const onePage = (content: string | Uint8Array, { more = '', page = '' } = {}): (string | Uint8Array)[] => [
  `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
  content,
  FONT,
];
