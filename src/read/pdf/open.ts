// Bytes -> an open PDF document, with the character maps that Chinese fonts need, or a plain reason why not.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { InputError } from '../input-error.js';
import { refuseBomb } from './unpacked.js';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Where the end of a file is looked for: some programs leave bytes behind it. */
const TAIL_BYTES = 65536;

/** Errors alone; pdf.js prints the rest to the console. */
const ERRORS_ONLY = 0;

/** Without these maps a font that is not embedded yields no character, and no error either. */
const cMapUrl = (): string => {
  const generated = dirname(createRequire(import.meta.url).resolve('#generated/package.js'));
  return `${join(generated, 'cmaps')}/`;
};

/** The caller destroys it. A password for changing alone does not hinder. Throws InputError: encrypted, damaged, too_large_unpacked. */
export async function openPdf(bytes: Uint8Array, path: string | null): Promise<PdfDocument> {
  if (!isWhole(bytes)) throw new InputError(path, { code: 'damaged', part: null });
  refuseBomb(bytes, path);
  try {
    // The library takes the bytes for itself and leaves the array empty: it gets a copy.
    const data = new Uint8Array(bytes);
    const options = { cMapUrl: cMapUrl(), cMapPacked: true, verbosity: ERRORS_ONLY, isEvalSupported: false };
    return await getDocumentProxy(data, { ...options, disableFontFace: true, useSystemFonts: true });
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new InputError(path, encrypted ? { code: 'encrypted' } : { code: 'damaged', part: null }, error);
  }
}

/** A file that was cut short has lost its end, while the library would show the pages that are left. */
function isWhole(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-TAIL_BYTES).toString('latin1');
  return tail.includes('%%EOF') && tail.includes('startxref');
}
