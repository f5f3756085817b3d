// Folds text for matching, character by character and length kept, so that offsets of the folded text are offsets of the text.
import characters from '#generated/characters.js';

const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 };
/** Full-width punctuation that Chinese sentences use as such; it is not folded. */
const KEPT = new Set(['，', '：', '；', '！', '？', '（', '）'].map((sign) => sign.charCodeAt(0)));

/** White space of other widths within a line. */
const SPACES = '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000';

/** Marks that show nothing: of width zero, of direction, of where a word may break. First and last of each block. */
const INVISIBLE = ['\u00ad\u00ad', '\u061c\u061c', '\u200b\u200f', '\u202a\u202e', '\u2060\u2069', '\ufeff\ufeff'];
const ZERO_WIDTH = 0x200b;

let table: Uint16Array | undefined;

/** One entry a code unit: what it is folded to, 0 where it stays. */
function foldTable(): Uint16Array {
  if (table !== undefined) return table;
  table = new Uint16Array(0x10000);
  for (let i = 0; i < characters.length; i += 2) table[characters.charCodeAt(i)] = characters.charCodeAt(i + 1);
  for (let code = FULL_WIDTH.first; code <= FULL_WIDTH.last; code++) {
    if (!KEPT.has(code)) table[code] = code - FULL_WIDTH.shift;
  }
  for (const space of SPACES) table[space.charCodeAt(0)] = 0x20;
  for (const block of INVISIBLE) table.fill(ZERO_WIDTH, block.charCodeAt(0), block.charCodeAt(1) + 1);
  table[CR] = LF;
  return table;
}

const [CR, LF] = [0x0d, 0x0a];
const [UTF16, BYTES] = ['utf-16le', 2] as const;

/**
 * Full-width letters, digits and signs become half-width, traditional characters simplified ones; a CR that ends a line
 * by itself becomes LF, so that rules know two line ends and not three; all marks that show nothing become one of them.
 *
 *     １５６４７個，增長９．７％
 *     15647个，增长9.7%
 */
export function fold(text: string): string {
  const to = foldTable();
  let first = 0;
  while (first < text.length && to[text.charCodeAt(first)] === 0) first++;
  if (first === text.length) return text;
  const codes = new DataView(new ArrayBuffer(text.length * BYTES));
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = code === CR && text.charCodeAt(i + 1) === LF ? CR : to[code] || code;
    codes.setUint16(i * BYTES, folded, true);
  }
  return new TextDecoder(UTF16, { ignoreBOM: true }).decode(codes);
}

/** Full-width letters, digits and signs to half-width ones and nothing else: ％ to %, ／ to /. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH.shift));
}
