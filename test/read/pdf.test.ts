// PDF files of several makers: fonts that are not embedded, printed pages, scans, locks and damage.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deflateSync } from 'node:zlib';
import { readPdf } from '../../src/read/pdf.js';
import { openPdf } from '../../src/read/pdf/open.js';
import { readPieces } from '../../src/read/pdf/pieces.js';
import { readDocument } from '../../src/read/read-document.js';

const bytesOf = (name: string) => readFileSync(new URL(`../formats/files/${name}`, import.meta.url));
const read = async (name: string) => readPdf(bytesOf(name), { path: name, encoding: null });
const linesOf = async (name: string) => (await read(name)).text.trimEnd().split('\n');

const TITLE = '某县妇女联合会二〇二二年工作总结';
const FIRST =
  '一年来，县妇联围绕中心、服务大局，扎实推进各项工作。全年开展宣传活动418场，惠及群众12万人次，同比增长8.5%。';
const SECOND = '为136名困境女童发放助学金12.78万元，走访慰问困难家庭260户，接待来信来访94件，办结率100%。';
const THIRD = '举办巾帼创业培训班18期，培训妇女2600余人次，带动3528名妇女就业增收。';

describe('text', () => {
  it.each(['ucs2.pdf', 'gbk.pdf', 'owner-password.pdf'])('%s: a font that is not embedded', async (name) => {
    expect(await linesOf(name)).toEqual([TITLE, FIRST, SECOND, THIRD]);
  });

  it('comes as a document like any other', async () => {
    const bytes = bytesOf('ucs2.pdf');
    const { source, pages, text } = await readDocument({ bytes, name: '总结.txt' });
    expect(source).toMatchObject({ name: '总结.txt', format: 'pdf', encoding: null, bytes: bytes.length });
    expect(pages).toEqual([{ number: 1, start: 0, end: text.length }]);
    expect(source.chars).toBe(text.length);
  });

  it.each(['chromium.pdf', 'libreoffice.pdf'])('%s: radicals are characters, paragraphs are whole', async (name) => {
    const lines = await linesOf(name);
    expect(lines).toHaveLength(30);
    expect(lines[3]).toBe('二、户户有人，页页有据');
    expect(lines[4]).toBe(
      '全年走访困难家庭261户，发放救助金12.78万元，同比增长8.5%，户均补助491.5元。长期坚持——工人、农民、青年都来。',
    );
    expect(lines[29]).toBe('举办讲座27场，参加人员2600余人次，其中青年女工占35%以上，见义勇为者12名。');
  });

  it('runs over pages, without head and page number, and says where each page begins', async () => {
    const { text, pages } = await read('pages.pdf');
    const lines = text.trimEnd().split('\n');
    expect(lines).toEqual(Array.from({ length: 12 }, (_, index) => [FIRST, SECOND, THIRD][index % 3]));
    expect(pages!.map(({ number }) => number)).toEqual(pages!.map((_, index) => index + 1));
    pages!.forEach((page, index) => expect(page.start).toBe(index === 0 ? 0 : pages![index - 1]!.end));
    expect(pages!.at(-1)!.end).toBe(text.length);
    expect(pages!.some(({ start }) => start > 0 && text[start - 1] !== '\n')).toBe(true);
  });

  it('goes down one column, then down the next', async () => {
    expect(await linesOf('columns.pdf')).toEqual([TITLE, FIRST, SECOND, FIRST, THIRD, SECOND, THIRD]);
  });

  it('keeps the rows of a table', async () => {
    const { text, marks } = await read('table.pdf');
    const rows = marks.flatMap((mark) => (mark.kind === 'table_row' ? [mark] : []));
    expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual([
      '指标\t数量（件）\t同比（%）',
      '信访\t94\t-3.2',
      '调解\t260\t12.5',
      '培训\t18\t20',
    ]);
    expect(rows.map(({ header }) => header)).toEqual([true, false, false, false]);
    expect(rows[2]!.cells.map(({ start, end }) => text.slice(start, end))).toEqual(['调解', '260', '12.5']);
  });
});

describe('what cannot be read', () => {
  const fault = (bytes: Uint8Array) =>
    readPdf(bytes, { path: 'a.pdf', encoding: null }).then(
      () => null,
      (error: { fault?: unknown; path?: unknown }) => ({ fault: error.fault, path: error.path }),
    );

  it.each([
    ['a scan', bytesOf('scan.pdf'), { code: 'no_text' }],
    ['a locked file', bytesOf('encrypted.pdf'), { code: 'encrypted' }],
    ['a file cut short', bytesOf('chromium.pdf').subarray(0, 60_000), { code: 'damaged', part: null }],
    ['a name alone', Buffer.from('%PDF-1.7\n%%EOF startxref'), { code: 'damaged', part: null }],
    ['noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 'x1 ')]), { code: 'damaged', part: null }],
  ])('%s', async (_, bytes, expected) => {
    expect(await fault(bytes)).toEqual({ fault: expected, path: 'a.pdf' });
  });

  it('a bomb, before it is unpacked', async () => {
    const packed = deflateSync(Buffer.alloc(70 * 1024 * 1024, ' '));
    const dictionary = `4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
    const bytes = Buffer.concat([
      bytesOf('ucs2.pdf').subarray(0, 200),
      Buffer.from(dictionary),
      packed,
      Buffer.from('\nendstream\nendobj\nstartxref\n0\n%%EOF'),
    ]);
    expect(await fault(bytes)).toMatchObject({ fault: { code: 'too_large_unpacked' } });
  });

  it('leaves the bytes of the caller alone', async () => {
    const bytes = new Uint8Array(bytesOf('ucs2.pdf'));
    const before = bytes.length;
    await readPdf(bytes, { path: null, encoding: null });
    expect(bytes).toHaveLength(before);
  });

  it('stops in the middle of a page when the time is up', async () => {
    const document = await openPdf(bytesOf('ucs2.pdf'), null);
    const up = new Error('up');
    const expired = () => {
      throw up;
    };
    await expect(readPieces(document, 1, expired)).rejects.toBe(up);
    await document.destroy();
  });
});
