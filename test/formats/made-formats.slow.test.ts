// Every fixture in every format that can be made here: what is found does not depend on how a report was saved.
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/index.js';
import type { EncodingName } from '../../src/read/encoding-name.js';
import { fixtures } from '../fuzz/material.js';
import { buildDocx, p } from '../read/build-docx.js';
import { encode } from '../read/encode.js';
import { contentOf } from './report-content.js';

/** Null where the encoding does not have all the characters. */
type Form = (text: string) => Uint8Array | null;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const perLine = (text: string, make: (line: string) => string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => make(escaped(line)))
    .join('');

const encoded =
  (encoding: EncodingName, change = (text: string) => text): Form =>
  (text) => {
    const bytes = encode(change(text), encoding);
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) === change(text) ? bytes : null;
  };
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const marked = (text: string) => `\ufeff${text}`;
const page = (charset: string) => (text: string) =>
  `<!doctype html><html><head><meta charset="${charset}"></head><body>${perLine(text, (line) => `<p>${line}</p>\n`)}`;

const forms: readonly (readonly [string, string, Form])[] = [
  ['UTF-8 with a mark', 'a.txt', encoded('utf-8', marked)],
  ['UTF-8 with CRLF', 'a.txt', encoded('utf-8', crlf)],
  ['UTF-16LE', 'a.txt', encoded('utf-16le')],
  ['UTF-16LE with a mark and CRLF', 'a.txt', encoded('utf-16le', (text) => marked(crlf(text)))],
  ['UTF-16BE', 'a.txt', encoded('utf-16be')],
  ['UTF-16BE with a mark', 'a.txt', encoded('utf-16be', marked)],
  ['GB18030', 'a.txt', encoded('gb18030')],
  ['GB18030 with CRLF', 'a.txt', encoded('gb18030', crlf)],
  ['Markdown, a blank line after each paragraph', 'a.md', encoded('utf-8', (text) => text.replaceAll('\n', '\n\n'))],
  ['a page in UTF-8', 'a.html', encoded('utf-8', page('utf-8'))],
  ['a page in GB18030', 'a.html', encoded('gb18030', page('gbk'))],
  ['a Word document', 'a.docx', (text) => buildDocx({ body: perLine(text, (line) => p(line)) })],
];

/** A blank line says that what is on both sides of it does not belong together, as a title in two lines does. */
const apart = (file: string, name: string) => file === 'a.md' && ['parts', 'statistics'].includes(name);

/** Line ends inside a text are those of the file. */
const plain = (content: unknown) =>
  JSON.parse(JSON.stringify(content).replaceAll('\\r\\n', '\\n').replaceAll('\\n\\n', '\\n')) as unknown;
const read = async (bytes: Uint8Array, name: string) => plain(contentOf(await readReport(bytes, { name })));

describe('all fixtures give the same title, sections, items and quantities as', () => {
  it.each(forms)('%s', async (_, file, form) => {
    let compared = 0;
    for (const { name, text: written } of fixtures) {
      const text = written.trimEnd();
      const bytes = form(text);
      if (bytes === null || apart(file, name)) continue;
      expect(await read(bytes, file), name).toEqual(await read(encode(text, 'utf-8'), 'a.txt'));
      compared++;
    }
    expect(compared).toBeGreaterThan(fixtures.length - 5);
  });

  it('Big5, which has traditional characters alone', async () => {
    const text = '雲溪鎮婦聯2022年工作總結\n一、主要工作\n舉辦講座18場，參加人員2600餘人次，發放救助金12.78萬元。\n';
    const wanted = await read(encode(text, 'utf-8'), 'a.txt');
    expect(await read(encode(text, 'big5'), 'a.txt')).toEqual(wanted);
    expect(wanted).toHaveProperty('quantities.length', 3);
  });
});
