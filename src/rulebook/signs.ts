// Sets of signs that are looked up for every character of a text.

/** One place a code unit: a character taken out of a string to be looked up would cost far more. */
export type Signs = Uint8Array;

/** The signs of a string, each one code unit. */
export function signs(written: string): Signs {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < written.length; i++) table[written.charCodeAt(i)] = 1;
  return table;
}

/** True when the code unit at a place of the text is one of the signs. A place outside would slow down every later call. */
export function isSign(set: Signs, text: string, at: number): boolean {
  return set[text.charCodeAt(at)] === 1;
}

/** True for a character of the basic block of Chinese characters. */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
