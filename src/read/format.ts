// First step of reading: which reader a file needs, told by its bytes and, only where they leave it open, by its name.
import type { Source } from '../model/source.js';
import { matchForeignFormat } from './foreign-format.js';
import type { ForeignFormat } from './input-error.js';

export type Format = Source['format'];

/** A format that has a reader, or one that is known by its first bytes and not read. */
export type DetectedFormat =
  { readonly kind: 'read'; readonly format: Format } | { readonly kind: 'foreign'; readonly format: ForeignFormat };

/** How many bytes at the front are searched for the opening tag of a page. */
const OPENING_BYTES = 256;

/**
 * The content decides before the name: Word documents named .txt and pages named .doc are read as what they are.
 *
 *     detectFormat(bytes of a zip with word/document.xml, 'a.doc')   { kind: 'read', format: 'docx' }
 *     detectFormat(bytes of "# …", 'a.md')                          { kind: 'read', format: 'markdown' }
 *     detectFormat(bytes of a spreadsheet, 'a.docx')                 { kind: 'foreign', format: 'xlsx' }
 */
export function detectFormat(bytes: Uint8Array, name: string | null): DetectedFormat {
  const found = matchForeignFormat(bytes);
  switch (found) {
    case null:
      return { kind: 'read', format: formatOfText(bytes, name ?? '') };
    case 'pdf':
    case 'docx':
    case 'html':
      return { kind: 'read', format: found };
    case 'ole':
      return { kind: 'read', format: 'doc' };
    case 'zip':
      return /\.(?:docx|docm|dotx)$/i.test(name ?? '')
        ? { kind: 'read', format: 'docx' }
        : { kind: 'foreign', format: found };
    default:
      return { kind: 'foreign', format: found };
  }
}

function formatOfText(bytes: Uint8Array, name: string): Format {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  // A fragment of a page has no <html>; without the name its tags could as well be meant as text.
  if (/\.(?:html?|xhtml|shtml)$/i.test(name) && opensWithTag(bytes)) return 'html';
  return 'text';
}

/** In whatever encoding: byte order marks and the zero bytes of UTF-16 are left out. */
const opensWithTag = (bytes: Uint8Array): boolean =>
  /^[\s\xef\xbb\xbf\xfe\xff\0]*</.test(String.fromCharCode(...bytes.subarray(0, OPENING_BYTES)));
