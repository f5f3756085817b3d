// What a reader yields for text that can be read.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/read-document.js';
import { tempFolder } from './temp-folder.js';

const folder = tempFolder();
const bytes = (text: string) => new TextEncoder().encode(text);

describe('readDocument', () => {
  it('keeps line ends and says where the text came from', async () => {
    const text = '一、工作\r\n共12户。\n\r完';
    const path = folder.file('总结.txt', text);
    const document = await readDocument({ path });
    expect(document).toEqual({
      text,
      source: {
        name: '总结.txt',
        format: 'text',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(text),
        chars: text.length,
        sha256: createHash('sha256').update(text).digest('hex'),
      },
      marks: [],
      diagnostics: [],
    });
  });

  it('strips one byte order mark, and counts it among the bytes', async () => {
    const plain = await readDocument({ bytes: bytes('共12户。'), name: null });
    const marked = await readDocument({ bytes: bytes('\ufeff共12户。'), name: null });
    expect(marked.text).toBe(plain.text);
    expect(marked.source.chars).toBe(plain.source.chars);
    expect(marked.source.bytes).toBe(plain.source.bytes! + 3);
    expect(marked.source.sha256).not.toBe(plain.source.sha256);
    const twice = await readDocument({ bytes: bytes('\ufeff\ufeff共'), name: null });
    expect(twice.text).toBe('\ufeff共');
  });

  it.each([
    ['a.md', 'markdown'],
    ['a.MARKDOWN', 'markdown'],
    ['a.txt', 'text'],
    ['md', 'text'],
  ])('reads %s as %s', async (name, format) => {
    expect((await readDocument({ bytes: bytes('# 标题'), name })).source.format).toBe(format);
  });

  it('counts characters beyond the basic plane as two', async () => {
    const { text, source } = await readDocument({ bytes: bytes('𠮷12户'), name: null });
    expect(source.chars).toBe(5);
    expect(text.slice(2, 4)).toBe('12');
  });

  it.each(['MM表', 'PK赛', 'GIF动图', '<通知>', '7z', '{"rtf"}'])(
    'is not misled by text that begins with %s',
    async (text) => {
      expect((await readDocument({ bytes: bytes(text), name: null })).text).toBe(text);
    },
  );

  it('reads a named pipe', async () => {
    const path = join(folder.path, 'pipe');
    execFileSync('mkfifo', [path]);
    execFileSync('sh', ['-c', 'printf "共12户。" > "$1" &', 'sh', path], { stdio: 'ignore' });
    expect((await readDocument({ path })).text).toBe('共12户。');
  });
});
