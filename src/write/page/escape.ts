// Text of a report as a page may hold it: nothing in it is markup, and nothing in it turns the line around.

/**
 * Controls but for tab and line feed; overrides, embeddings, isolates and marks of direction, by which 12 would be read
 * as 21; the signs of annotations, which swallow what stands between them; line separators; halves of characters.
 */
const ODD = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u2028\u2029]|\p{Surrogate}/gu;
const BREAKS = new Set(['\r', '\u2028', '\u2029']);

/**
 * Control characters as their pictures, characters that turn the direction as U+FFFD, a carriage return as a space,
 * since HTML would drop it. As long as the text: an offset into one is an offset into the other.
 */
export const shown = (text: string): string => text.replaceAll(ODD, harmless);

const PICTURES = 0x2400;
const [SPACE, DELETE] = [0x20, 0x7f];
const DELETE_PICTURE = '\u2421';

/** U+2400 to U+241F are the pictures of the codes from 0; the later controls have none. */
function harmless(sign: string): string {
  if (BREAKS.has(sign)) return ' ';
  const code = sign.charCodeAt(0);
  if (code < SPACE) return String.fromCharCode(PICTURES + code);
  return code === DELETE ? DELETE_PICTURE : '\ufffd';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For the inside of an element and of an attribute in quotes. */
export const escaped = (text: string): string => shown(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** A script element that holds data. No sign that could end it, begin a comment or turn the line around stands in it. */
export function dataElement(id: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll(/[<\p{Cf}\u2028\u2029]/gu, codeUnits);
  return `<script type="application/json" id="${id}">${json}</script>`;
}

/** As JSON may write any character of a string. */
const codeUnits = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
