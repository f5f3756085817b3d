// The reader of plain text and Markdown: bytes -> text, strictly UTF-8, without its byte order mark.
import { InputError } from './input-error.js';
import { matchForeignFormat } from './foreign-format.js';
import { announcedEncoding, firstBadByte, looksLikeGb18030 } from './utf8.js';

/** How much of a text is searched for control characters. */
const JUDGED_CHARS = 65536;

/** Share of control characters from which on a file is no text. */
const CONTROL_SHARE = 0.05;

const BOM = '\ufeff';

/**
 * Decodes UTF-8 with or without a byte order mark; line ends and U+FFFD that stand in the file stay.
 * Throws InputError: empty, unsupported_format, encoding, binary.
 */
export function decodeText(bytes: Uint8Array, path: string | null): string {
  if (bytes.length === 0) throw new InputError(path, { code: 'empty' });
  const format = matchForeignFormat(bytes);
  if (format !== null) throw new InputError(path, { code: 'unsupported_format', format });
  const announced = announcedEncoding(bytes);
  if (announced !== null) throw new InputError(path, { code: 'encoding', offset: 0, looksLike: announced });
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new InputError(path, { code: 'binary', offset: nul });

  const text = decodeUtf8(bytes, path);
  if (text.trim() === '') throw new InputError(path, { code: 'empty' });
  const controls = [...text.slice(0, JUDGED_CHARS).matchAll(/(?![\t\n\v\f\r\u0085])\p{Cc}/gu)];
  if (controls.length > Math.min(text.length, JUDGED_CHARS) * CONTROL_SHARE) {
    const offset = Buffer.byteLength(text.slice(0, controls[0]!.index)) + (bytes[0] === 0xef ? bomBytes(bytes) : 0);
    throw new InputError(path, { code: 'binary', offset });
  }
  return text;
}

const bomBytes = (bytes: Uint8Array): number => (bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);

function decodeUtf8(bytes: Uint8Array, path: string | null): string {
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const looksLike = looksLikeGb18030(bytes) ? 'gb18030' : null;
    throw new InputError(path, { code: 'encoding', offset: firstBadByte(bytes) ?? 0, looksLike }, cause);
  }
  return decoded.startsWith(BOM) ? decoded.slice(BOM.length) : decoded;
}
