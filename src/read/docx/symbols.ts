// Characters of symbol fonts, which w:sym names by font and code, to those that everyone can read.

/** Codes of symbol fonts are often given in the private area, F000 above their own. */
const PRIVATE = 0xf000;

/** A row: font, first code, and the characters for it and the codes that follow. */
const rows: readonly (readonly [string, number, string])[] = [
  ['wingdings', 0x6c, '\u25cf'],
  ['wingdings', 0x6e, '\u25a0\u25a1'],
  ['wingdings', 0x75, '\u25c6\u2756'],
  ['wingdings', 0x80, '\u24ea\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469'],
  ['wingdings', 0x8b, '\u24ff\u2776\u2777\u2778\u2779\u277a\u277b\u277c\u277d\u277e\u277f'],
  ['wingdings', 0xa7, '\u25aa\u25fb'],
  ['wingdings', 0xd8, '\u27a2'],
  ['wingdings', 0xdf, '\u2190\u2192\u2191\u2193'],
  ['wingdings', 0xfb, '\u2717\u2713\u2612\u2611'],
  ['wingdings 2', 0x4f, '\u2717\u2713\u2612\u2611'],
  ['wingdings 2', 0x6a, '\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469'],
  ['wingdings 2', 0xa3, '\u25a1'],
  ['symbol', 0x44, '\u0394'],
  ['symbol', 0x53, '\u03a3'],
  ['symbol', 0x57, '\u03a9'],
  ['symbol', 0x61, '\u03b1\u03b2\u03c7\u03b4\u03b5\u03c6\u03b3\u03b7\u03b9\u03d5\u03ba\u03bb\u03bc\u03bd\u03bf\u03c0'],
  ['symbol', 0xa3, '\u2264'],
  ['symbol', 0xa5, '\u221e'],
  ['symbol', 0xac, '\u2190\u2191\u2192\u2193\u00b0\u00b1'],
  ['symbol', 0xb3, '\u2265\u00d7'],
  ['symbol', 0xb8, '\u00f7\u2260\u2261\u2248'],
  ['symbol', 0xd7, '\u22c5'],
];

const known: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([font, first, characters]) =>
    Array.from(characters, (character, index): [string, string] => [`${font} ${first + index}`, character]),
  ),
);

/**
 * '' for a symbol that is not known.
 *
 *     symbolOf('Wingdings', 'F0FC')   a check mark
 *     symbolOf('Arial', '2103')       the character itself
 */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  if (code === undefined || !/^[0-9a-f]{1,6}$/i.test(code)) return '';
  const value = Number.parseInt(code, 16);
  const own = value >= PRIVATE && value <= PRIVATE + 0xff ? value - PRIVATE : value;
  const symbol = known.get(`${(font ?? '').toLowerCase()} ${own}`);
  if (symbol !== undefined) return symbol;
  const readable = value >= 0x20 && value <= 0x10ffff && !/\p{C}/u.test(String.fromCodePoint(value));
  const ofSymbolFont = /^(?:wingdings|webdings|symbol)/i.test(font ?? '');
  return readable && !ofSymbolFont ? String.fromCodePoint(value) : '';
}
