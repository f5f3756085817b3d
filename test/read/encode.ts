// Encoders for the tests: the platform has decoders only, so these read its own tables backwards.
import type { EncodingName } from '../../src/read/encoding-name.js';

const tables = new Map<string, ReadonlyMap<string, readonly [number, number]>>();

function tableOf(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, readonly [number, number]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character > '\u007f' && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

/** Characters that the encoding does not have are left out. */
export function encode(text: string, encoding: EncodingName): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = tableOf(encoding);
  return Buffer.from(
    Array.from(text).flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : [...(table.get(one) ?? [])])),
  );
}
