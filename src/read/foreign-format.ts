// Tells by the first bytes which known format a file has, so that a refusal can name it.
import type { ForeignFormat } from './input-error.js';

const signatures: readonly (readonly [ForeignFormat, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['gzip', '\x1f\x8b'],
  ['rar', 'Rar!\x1a\x07'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
];

const markup = /^(?:\xef\xbb\xbf)?\s*<(?:(!doctype\s+html|html\b)|\?xml\b)/i;

/** A page saved whole by a browser is a mail of many parts. */
const archive =
  /^(?:from|subject|date|mime-version|content-type|snapshot-content-location):[^]*?^content-type:\s*multipart\/related/im;

/** Where the parts of an Office file are named: near the front of the archive or in the directory at its end. */
const OFFICE_WINDOW = 65536;

const office: readonly (readonly [ForeignFormat, string])[] = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  ['pptx', 'ppt/'],
];

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The format that the bytes show, null when they may be plain text. A page is told by its opening tag. */
export function matchForeignFormat(bytes: Uint8Array): ForeignFormat | null {
  const head = latin1(bytes.subarray(0, 256));
  const found = signatures.find(([, signature]) => head.startsWith(signature))?.[0];
  if (found === 'zip') return officeFormat(bytes);
  if (found !== undefined) return found;
  if (archive.test(latin1(bytes.subarray(0, 1024)))) return 'mhtml';
  const tag = markup.exec(head);
  if (tag === null) return null;
  return tag[1] === undefined && !/<html\b|<!doctype html/i.test(head) ? 'xml' : 'html';
}

function officeFormat(bytes: Uint8Array): ForeignFormat {
  const ends = latin1(bytes.subarray(0, OFFICE_WINDOW)) + latin1(bytes.subarray(-OFFICE_WINDOW));
  return ends.includes('[Content_Types].xml')
    ? (office.find(([, folder]) => ends.includes(folder))?.[0] ?? 'zip')
    : 'zip';
}
