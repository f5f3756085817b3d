// Which reader a file gets: by its bytes first, by its name where they leave it open.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/read/format.js';
import { buildDocx, p } from './build-docx.js';
import { buildOle } from './build-ole.js';

const docx = buildDocx({ body: p('文') });
const ole = buildOle({ WordDocument: new Uint8Array(8) });
const readAs = (bytes: Uint8Array | string, name: string | null) => {
  const { kind, format } = detectFormat(typeof bytes === 'string' ? strToU8(bytes) : bytes, name);
  return kind === 'read' ? format : `not ${format}`;
};

describe('detectFormat', () => {
  it.each([null, 'a.docx', 'a.doc', 'a.wps', 'a.txt', 'a.html'])('content comes before the name %s', (name) => {
    expect(readAs(docx, name)).toBe('docx');
    expect(readAs(ole, name)).toBe('doc');
    expect(readAs('%PDF-1.7\n', name)).toBe('pdf');
    expect(readAs('\ufeff\n<!DOCTYPE html><p>', name)).toBe('html');
    expect(readAs('{\\rtf1', name)).toBe('not rtf');
  });

  it.each([
    ['a.txt', 'text'],
    ['a.md', 'markdown'],
    ['a.MARKDOWN', 'markdown'],
    ['a.docx', 'text'],
    [null, 'text'],
  ])('text is told by its name %s: %s', (name, format) => {
    expect(readAs('一、总体', name)).toBe(format);
  });

  it('a fragment of a page is one only under the name of one', () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeff\n<div>', 'utf16le'));
    expect(readAs('<div>文</div>', 'a.html')).toBe('html');
    expect(readAs(utf16, 'a.htm')).toBe('html');
    expect(readAs('<通知>', 'a.txt')).toBe('text');
    expect(readAs('一、总体', 'a.html')).toBe('text');
  });

  it('a zip is what it holds', () => {
    expect(readAs(zipSync({ 'a.txt': strToU8('文') }), 'a.zip')).toBe('not zip');
    expect(readAs(zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': strToU8('x') }), 'a.docx')).toBe(
      'not xlsx',
    );
    // Under the name of a document it is a spoilt one, and its reader says what is missing.
    expect(readAs(zipSync({ 'a.txt': strToU8('文') }), 'a.docx')).toBe('docx');
  });
});
