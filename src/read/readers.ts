// The table of readers: a format to the file that reads it, loaded only when the first file of its kind comes.
import type { Diagnostic } from '../model/diagnostic.js';
import type { EncodingName } from './encoding-name.js';
import type { Mark, Page } from './document.js';
import type { Format } from './format.js';

/** What a reader is told besides the bytes. */
export type ReadContext = {
  /** The path as it was given, for faults; null for standard input and for bytes without a name. */
  readonly path: string | null;
  /** The encoding that the user named, for formats that are text inside; null: the bytes say. */
  readonly encoding: EncodingName | null;
};

/** What a reader makes of the bytes; everything else of a document is the same for all formats. */
export type Reading = {
  /** Decoded text without BOM. */
  readonly text: string;
  /** The encoding that the bytes were decoded from, null for formats that have more than one inside or none. */
  readonly encoding: string | null;
  /** By start, the outer before the inner. */
  readonly marks: readonly Mark[];
  /** For formats that have pages; in order, without overlap. */
  readonly pages?: readonly Page[];
  readonly diagnostics?: readonly Diagnostic[];
};

/** Never gets an empty input. Throws InputError for what cannot be read, and nothing else. */
export type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<Reading>;

/** One line a format. */
export const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./text.js')).readText,
  markdown: async () => (await import('./text.js')).readText,
  docx: async () => (await import('./docx.js')).readDocx,
  doc: async () => (await import('./doc.js')).readDoc,
  html: async () => (await import('./html.js')).readHtml,
  pdf: async () => (await import('./pdf.js')).readPdf,
};
