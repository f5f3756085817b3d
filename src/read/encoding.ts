// Bytes -> text for every format that is text inside: which encoding, what could not be decoded, and what remains in doubt.
import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../model/diagnostic.js';
import type { EncodingName } from './encoding-name.js';
import { InputError } from './input-error.js';
import type { ReadContext } from './readers.js';
import { firstBadByte, markedEncoding } from './utf8.js';

export type Decoded = {
  /** Without byte order mark; what could not be decoded stands as U+FFFD; line ends stay. */
  readonly text: string;
  readonly encoding: EncodingName;
  readonly diagnostics: readonly Diagnostic[];
};

/** Share of characters that no text holds by intent, from which on bytes are refused. */
const BROKEN_SHARE = 0.1;

/** How much of a text is searched for control characters. */
const JUDGED_CHARS = 65536;

/** Share of control characters from which on a file is no text. */
const CONTROL_SHARE = 0.05;

type Choice = { readonly encoding: EncodingName; readonly diagnostics: readonly Diagnostic[] };

/**
 * The encoding that the user named, else the byte order mark, else `declared` (the page says it of itself) where its
 * bytes bear that out, else strict UTF-8, else the likeliest.
 * Diagnostics: encoding_guessed, replacement_character. Throws InputError: empty, binary, encoding.
 */
export async function decodeBytes(
  bytes: Uint8Array,
  { path, encoding: named }: ReadContext,
  declared: EncodingName | null = null,
): Promise<Decoded> {
  if (bytes.length === 0) throw new InputError(path, { code: 'empty' });
  const marked = markedEncoding(bytes);
  if (marked === 'utf-32' && named === null) {
    throw new InputError(path, { code: 'encoding', offset: 0, looksLike: marked });
  }
  const certain = named ?? (marked === 'utf-32' ? null : marked);
  const { encoding, diagnostics } =
    certain === null ? await chooseEncoding(bytes, declared, path) : { encoding: certain, diagnostics: [] };
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') throw new InputError(path, { code: 'empty' });
  refuseBinary(text, encoding, bytes, path);
  return { text, encoding, diagnostics: [...diagnostics, ...replacements(text, encoding)] };
}

async function chooseEncoding(bytes: Uint8Array, declared: EncodingName | null, path: string | null): Promise<Choice> {
  const zero = bytes.indexOf(0);
  if (zero < 0 && isUtf8(bytes)) return { encoding: 'utf-8', diagnostics: [] };

  const { guessEncoding } = await import('./encoding-guess.js');
  const { encoding, rival, chinese, broken } = guessEncoding(bytes);
  if (declared !== null && declared === rival) return { encoding: declared, diagnostics: [] };
  if (encoding === declared) return { encoding, diagnostics: [] };
  if (zero >= 0 && !(chinese && encoding.startsWith('utf-16')))
    throw new InputError(path, { code: 'binary', offset: zero });
  if (broken > BROKEN_SHARE) {
    throw new InputError(path, { code: 'encoding', offset: firstBadByte(bytes) ?? zero, looksLike: null });
  }
  // Of bytes that are almost UTF-8 nothing is in doubt but the broken ones, and those are counted apart.
  if (chinese && (rival === null || encoding === 'utf-8')) return { encoding, diagnostics: [] };
  return { encoding, diagnostics: [guessed(encoding, rival)] };
}

const guessed = (encoding: EncodingName, rival: EncodingName | null): Diagnostic => ({
  code: 'encoding_guessed',
  severity: 'warning',
  message: `the encoding is in doubt: read as ${encoding}${rival === null ? '' : `, but it may be ${rival}`}`,
  start: null,
  end: null,
});

/** One diagnostic for all, at the first. */
function replacements(text: string, encoding: EncodingName): readonly Diagnostic[] {
  const count = text.match(/\ufffd/g)?.length ?? 0;
  if (count === 0) return [];
  const start = text.indexOf('\ufffd');
  const message = `${count} ${count === 1 ? 'character' : 'characters'} could not be decoded from ${encoding}`;
  return [{ code: 'replacement_character', severity: 'warning', message, start, end: start + 1 }];
}

function refuseBinary(text: string, encoding: EncodingName, bytes: Uint8Array, path: string | null): void {
  const judged = text.slice(0, JUDGED_CHARS);
  const controls = [...judged.matchAll(/(?![\t\n\v\f\r\u0085])\p{Cc}/gu)];
  const zero = text.indexOf('\0');
  if (controls.length <= judged.length * CONTROL_SHARE && zero < 0) return;
  const at = controls[0]?.index ?? zero;
  throw new InputError(path, { code: 'binary', offset: byteOffset(text, at, encoding, bytes) });
}

/** Where a character of the text stands in the bytes: exact for UTF-8 and UTF-16, the first such byte otherwise. */
function byteOffset(text: string, at: number, encoding: EncodingName, bytes: Uint8Array): number {
  const mark = markedEncoding(bytes) === encoding ? (encoding === 'utf-8' ? 3 : 2) : 0;
  if (encoding === 'utf-8') return mark + Buffer.byteLength(text.slice(0, at));
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return mark + 2 * at;
  return Math.max(0, bytes.indexOf(text.charCodeAt(at)));
}
