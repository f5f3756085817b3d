// Every reason for which an input is refused, each shown by a real file.
import { chmodSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectBytes, MAX_INPUT_BYTES } from '../../src/read/bytes.js';
import { InputError, type InputFault } from '../../src/read/input-error.js';
import { readDocument } from '../../src/read/read-document.js';
import { firstBadByte } from '../../src/read/utf8.js';
import { tempFolder } from './temp-folder.js';

const folder = tempFolder();

async function faultOf(path: string): Promise<InputFault> {
  const error: unknown = await readDocument({ path }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InputError)) throw new Error(`${path} was not refused as an input: ${String(error)}`);
  expect(error.path).toBe(path);
  return error.fault;
}

describe('what the system refuses', () => {
  it('not_found', async () => {
    expect(await faultOf(join(folder.path, 'nowhere.txt'))).toEqual({ code: 'not_found' });
    const file = folder.file('plain.txt', '共12户');
    expect(await faultOf(join(file, 'below.txt'))).toEqual({ code: 'not_found' });
  });

  it('is_folder', async () => {
    expect(await faultOf(folder.path)).toEqual({ code: 'is_folder' });
  });

  it.skipIf(process.getuid?.() === 0)('no_permission', async () => {
    const path = folder.file('secret.txt', '共12户');
    chmodSync(path, 0o000);
    expect(await faultOf(path)).toEqual({ code: 'no_permission' });
  });

  it('unreadable, with the code of the system', async () => {
    const path = join(folder.path, 'loop');
    symlinkSync(path, path);
    expect(await faultOf(path)).toEqual({ code: 'unreadable', system: 'ELOOP' });
  });

  it('too_large, before anything is read', async () => {
    const path = folder.file('large.txt', '');
    truncateSync(path, MAX_INPUT_BYTES + 1);
    expect(await faultOf(path)).toEqual({ code: 'too_large', limit: MAX_INPUT_BYTES });
  });

  it('too_large, in the middle of a stream', async () => {
    let given = 0;
    async function* endless() {
      for (;;) yield new Uint8Array((given += 1) && 10);
    }
    await expect(collectBytes(endless(), null, 25)).rejects.toMatchObject({ fault: { code: 'too_large', limit: 25 } });
    expect(given).toBe(3);
  });
});

describe('what is no text', () => {
  it.each([
    ['no bytes', ''],
    ['white space', ' \r\n\t\u3000\n'],
    ['a byte order mark alone', '\ufeff'],
  ])('empty: %s', async (name, content) => {
    expect(await faultOf(folder.file(`${name}.txt`, content))).toEqual({ code: 'empty' });
  });

  it('binary: a NUL, with its place', async () => {
    expect(await faultOf(folder.file('nul.txt', '共12\0户'))).toEqual({ code: 'binary', offset: 5 });
  });

  it('binary: many control characters, with the place of the first', async () => {
    expect(await faultOf(folder.file('controls.txt', '\ufeff共\u0001\u0002\u0003'))).toEqual({
      code: 'binary',
      offset: 6,
    });
  });

  it('a stray control character is no reason', async () => {
    const path = folder.file('form-feed.txt', `${'共12户。\f\n'.repeat(20)}\u0001`);
    expect((await readDocument({ path })).source.chars).toBe(141);
  });

  it.each([
    ['zip', 'PK\x03\x04\x14\0\x06\0name'],
    ['xlsx', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml PK xl/workbook.xml'],
    ['pptx', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml PK ppt/presentation.xml'],
    ['rtf', '{\\rtf1\\ansi'],
    ['gzip', '\x1f\x8b\x08\0'],
    ['rar', 'Rar!\x1a\x07\0'],
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['png', '\x89PNG\r\n\x1a\n'],
    ['jpeg', '\xff\xd8\xff\xe0'],
    ['gif', 'GIF89a'],
    ['tiff', 'II*\0\x08'],
    ['mhtml', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"\r\n'],
    ['xml', '<?xml version="1.0"?><w:document>'],
  ])('unsupported_format: %s', async (format, head) => {
    const path = folder.file('foreign.txt', Buffer.from(head, 'latin1'));
    expect(await faultOf(path)).toEqual({ code: 'unsupported_format', format });
  });
});

describe('what is in no encoding that is read', () => {
  it.each([
    ['little endian', [0xff, 0xfe, 0, 0, 0x71, 0x51, 0, 0]],
    ['big endian', [0, 0, 0xfe, 0xff, 0, 0, 0x51, 0x71]],
  ])('utf-32, %s, by its byte order mark', async (name, content) => {
    const path = folder.file(`${name}.txt`, Uint8Array.from(content));
    expect(await faultOf(path)).toEqual({ code: 'encoding', offset: 0, looksLike: 'utf-32' });
  });
});

describe('firstBadByte', () => {
  it.each([
    ['a stray byte', [0xe5, 0x85, 0xb1, 0xff, 0x31], 3],
    ['a lone continuation byte', [0x31, 0x80], 1],
    ['a sequence cut short at the end', [0x31, 0xe5, 0x85], 1],
    ['a sequence cut short by a letter', [0xe5, 0x85, 0x31], 0],
    ['an overlong form', [0x31, 0xe0, 0x80, 0xaf], 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['beyond Unicode', [0x31, 0x32, 0xf4, 0x90, 0x80, 0x80], 2],
    ['nothing', [0xe5, 0x85, 0xb1, 0x31], null],
  ])('%s', (_, content, offset) => {
    expect(firstBadByte(Uint8Array.from(content))).toBe(offset);
  });
});
