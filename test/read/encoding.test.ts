// Every encoding of Chinese text, told by its bytes, on long reports and on single sentences.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/read/encoding.js';
import { encodingNames, encodingOf, type EncodingName } from '../../src/read/encoding-name.js';
import { readDocument } from '../../src/read/read-document.js';
import { encode } from './encode.js';

const fixtures = new URL('../../fixtures/', import.meta.url);
const reports = readdirSync(fixtures).flatMap((name) => {
  const folder = new URL(`${name}/`, fixtures);
  return readdirSync(folder).includes('input.txt') ? [readFileSync(new URL('input.txt', folder), 'utf8')] : [];
});
const TRADITIONAL = '全年舉辦講座18場，參加人員2600餘人次，發放救助金12.78萬元，同比增長8.5%。';

const decode = (bytes: Uint8Array, encoding: EncodingName | null = null) =>
  decodeBytes(bytes, { path: null, encoding });
const bomOf: Partial<Record<EncodingName, string>> = { 'utf-8': '\ufeff', 'utf-16le': '\ufeff', 'utf-16be': '\ufeff' };

/** Twenty stretches of a length from all over a report. */
function stretches(text: string, length: number): string[] {
  const step = Math.max(1, Math.floor((text.length - length) / 20));
  const starts = Array.from({ length: 20 }, (_, index) => index * step);
  return starts.map((start) => text.slice(start, start + length)).filter((part) => /\p{Script=Han}{2}/u.test(part));
}

describe('detection', () => {
  it.each(encodingNames)('%s: whole reports, without and with a byte order mark', async (encoding) => {
    expect(reports.length).toBeGreaterThan(0);
    for (const report of reports) {
      const bytes = encode(report, encoding);
      const decoded = await decode(bytes);
      expect(decoded).toEqual({ text: new TextDecoder(encoding).decode(bytes), encoding, diagnostics: [] });
      const mark = bomOf[encoding];
      if (mark !== undefined) expect(await decode(Buffer.concat([encode(mark, encoding), bytes]))).toEqual(decoded);
    }
  });

  it.each([200, 50, 20])('stretches of %i characters', async (length) => {
    const missed: string[] = [];
    for (const part of reports.flatMap((report) => stretches(report, length))) {
      for (const encoding of encodingNames.filter((name) => name !== 'big5')) {
        if ((await decode(encode(part, encoding))).encoding !== encoding) missed.push(`${encoding}: ${part}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('big5: a sentence in traditional characters', async () => {
    const { text, encoding, diagnostics } = await decode(encode(TRADITIONAL, 'big5'));
    expect({ text, encoding, diagnostics }).toEqual({ text: TRADITIONAL, encoding: 'big5', diagnostics: [] });
  });

  it('goes by what comes after a long stretch of ASCII', async () => {
    const text = `${'x = 1\n'.repeat(20_000)}全年走访困难家庭260户`;
    expect((await decode(encode(text, 'gb18030'))).encoding).toBe('gb18030');
  });

  it('says that it is in doubt', async () => {
    const { encoding, diagnostics } = await decode(Uint8Array.from([0xb7, 0xa2, 0x31, 0x32]));
    expect(encoding).toBe('gb18030');
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['encoding_guessed', 'warning']]);
    const german = await decode(Buffer.from('Die Stra\xdfe nach M\xfcnchen ist gesperrt.', 'latin1'));
    expect(german.diagnostics.map(({ code }) => code)).toContain('encoding_guessed');
  });
});

describe('broken bytes', () => {
  const text = '全年走访困难家庭260户，发放救助金12.78万元。';

  it.each([
    ['a stray byte', [0xff]],
    ['half a character', [0xe5, 0x85]],
    ['bytes of GBK', [0xc4, 0xea]],
  ])('a UTF-8 file with %s stays UTF-8', async (_, broken) => {
    const { encoding, diagnostics, ...decoded } = await decode(
      Buffer.concat([Buffer.from(text), Buffer.from(broken), Buffer.from(text)]),
    );
    expect(encoding).toBe('utf-8');
    expect(decoded.text.replaceAll('\ufffd', '')).toBe(text + text);
    expect(diagnostics).toMatchObject([
      { code: 'replacement_character', severity: 'warning', start: text.length, end: text.length + 1 },
    ]);
  });

  it('are counted in one diagnostic', async () => {
    const part = [...Buffer.from(text), 0xff];
    const { diagnostics } = await decode(Uint8Array.from([...part, ...part, ...part]));
    expect(diagnostics.map(({ message }) => message)).toEqual(['3 characters could not be decoded from utf-8']);
  });

  it('in GBK leave the rest in GBK', async () => {
    const { encoding, ...decoded } = await decode(Buffer.concat([encode(text, 'gb18030'), Buffer.of(0xff)]));
    expect(encoding).toBe('gb18030');
    expect(decoded.text).toBe(`${text}\ufffd`);
  });

  it('alone are no text', async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => 128 + ((index * index * 31 + index * 7) % 128));
    await expect(decode(bytes)).rejects.toMatchObject({ fault: { code: 'encoding', offset: 0, looksLike: null } });
  });
});

describe('an encoding that the user names', () => {
  it('overrules the bytes and the mark', async () => {
    const bytes = encode('共12户', 'gb18030');
    expect((await decode(bytes, 'big5')).encoding).toBe('big5');
    expect((await decode(encode('\ufeff共12户', 'utf-16le'), 'utf-16be')).encoding).toBe('utf-16be');
    const input = { bytes, name: null };
    expect((await readDocument(input, { encoding: 'gb18030' })).source.encoding).toBe('gb18030');
  });

  it.each([
    ['GBK', 'gb18030'],
    ['gb2312', 'gb18030'],
    ['cp936', 'gb18030'],
    ['UTF8', 'utf-8'],
    ['utf-16', 'utf-16le'],
    ['utf16be', 'utf-16be'],
    [' Big5-HKSCS ', 'big5'],
    ['shift_jis', null],
    ['toString', null],
    ['', null],
  ])('%s is %s', (label, name) => {
    expect(encodingOf(label)).toBe(name);
  });
});
