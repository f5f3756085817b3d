// The names of the fonts, for characters of symbol fonts. After [MS-DOC] 2.9.286.
import type { WordFile } from './header.js';

/** Where the name begins in the entry of a font, after its length byte. */
const NAME_AT = 39;

/** By number. */
export function readFonts({ table, place }: WordFile): readonly string[] {
  const { start, length } = place('fonts');
  const fonts: string[] = [];
  if (length < 4) return fonts;
  const count = table.getUint16(start, true);
  let at = start + 4;
  for (let index = 0; index < count && at < start + length; index++) {
    const end = at + 1 + table.getUint8(at);
    let name = '';
    for (let unit = at + 1 + NAME_AT; unit + 2 <= end; unit += 2) {
      const code = table.getUint16(unit, true);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    fonts.push(name);
    at = end;
  }
  return fonts;
}
