// Finds where bytes stop being UTF-8 and what they look like instead, for the message that refuses them.
import type { ForeignEncoding } from './input-error.js';

/** How many bytes a legacy encoding is judged by: enough for a page, quick for any file. */
const JUDGED_BYTES = 65536;

/** Share of Han characters and Chinese punctuation among all that is not ASCII, from which on a text counts as Chinese. */
const CHINESE_SHARE = 0.9;

/** Offset in bytes of the first sequence that is not UTF-8, null when there is none. Overlong forms and surrogates count as bad. */
export function firstBadByte(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return at;
    for (let next = 1; next < length; next++) if ((bytes[at + next]! & 0xc0) !== 0x80) return at;
    const second = bytes[at + 1]!;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return at;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return at;
    at += length;
  }
  return null;
}

/** The encoding that a byte order mark announces, null when there is none or it is that of UTF-8. */
export function announcedEncoding(bytes: Uint8Array): ForeignEncoding | null {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'utf-32';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Whether bytes that are not UTF-8 read as Chinese text in GB18030, of which GBK and GB2312 are parts. */
export function looksLikeGb18030(bytes: Uint8Array): boolean {
  let text: string;
  try {
    // A cut in the middle of a character is no fault of the file: the stream option leaves it open.
    text = new TextDecoder('gb18030', { fatal: true }).decode(bytes.subarray(0, JUDGED_BYTES), { stream: true });
  } catch {
    return false;
  }
  const foreign = text.match(/[^\0-\x7f]/gu) ?? [];
  const chinese = foreign.filter((character) => /[\p{Script=Han}\p{P}\u3000\uff00-\uffef]/u.test(character));
  return foreign.length > 0 && chinese.length >= foreign.length * CHINESE_SHARE;
}
