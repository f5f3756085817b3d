// PDF files that are meant to harm: what each costs in time and memory, and what it gives. Nothing in them runs.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildPdf, FONT, onePage, shows, stream } from './build-pdf.js';
import { answersTo, every, type Bounds } from './read-within.js';

const MEGABYTE = 1024 * 1024;
const TEXT = 'In all 12 visits were made.';
const content = stream(shows(TEXT));
/** The library alone takes 100 MB. */
const LIBRARY: Bounds = { seconds: 8, megabytes: 400 };
const replaced = (index: number, object: string | Uint8Array, more: readonly (string | Uint8Array)[] = []) =>
  buildPdf([...onePage(content).map((one, at) => (at === index - 1 ? object : one)), ...more]);

it('a sound file is read', async () => {
  expect(await answersTo({ 'a.pdf': buildPdf(onePage(content)) }, LIBRARY)).toEqual({ 'a.pdf': `${TEXT}\n` });
});

describe('a bomb', () => {
  const packed = (bytes: Uint8Array, layers: number): Buffer =>
    layers === 0 ? Buffer.from(bytes) : packed(deflateSync(bytes), layers - 1);
  const flate = (layers: number) => `/Filter [${'/FlateDecode '.repeat(layers)}]`;
  const blanks = Buffer.alloc(100 * MEGABYTE, ' ');
  const bomb = packed(blanks, 1);
  const large = packed(blanks.subarray(0, 60 * MEGABYTE), 1);

  it('is refused before it is unpacked, however it is packed and named', async () => {
    const random = Buffer.from(Array.from({ length: 2000 }, (_, n) => (n * n * 31 + 7) % 256));
    const named = (start: string) =>
      Buffer.concat([
        Buffer.from(`<< /Length ${bomb.length} ${flate(1)} >>\n${start}`),
        bomb,
        Buffer.from('\nendstream'),
      ]);
    const files = {
      'one.pdf': replaced(4, stream(bomb, flate(1))),
      'layers.pdf': replaced(4, stream(packed(blanks, 3), flate(3))),
      'short-name.pdf': replaced(4, stream(bomb, '/Filter /Fl')),
      'escaped-name.pdf': replaced(4, stream(bomb, '/Filter /Flate#44ecode')),
      'name-elsewhere.pdf': replaced(4, stream(bomb, '/Filter 6 0 R'), ['/FlateDecode']),
      'long-dictionary.pdf': replaced(4, stream(bomb, `${flate(1)} /X (${'x'.repeat(5000)})`)),
      'carriage-return.pdf': replaced(4, named('stream\r')),
      'blanks.pdf': replaced(4, named(`stream${' '.repeat(5000)}\n`)),
      'cut-short.pdf': replaced(4, stream(bomb.subarray(0, -2000), flate(1))),
      'wrong-checksum.pdf': replaced(4, stream(Buffer.concat([bomb.subarray(0, -4), Buffer.alloc(4)]), flate(1))),
      'broken.pdf': replaced(4, stream(Buffer.concat([bomb.subarray(0, -2000), random]), flate(1))),
      'many.pdf': replaced(
        4,
        content,
        Array.from({ length: 6 }, () => stream(large, flate(1))),
      ),
    };
    expect(await answersTo(files, { seconds: 8, megabytes: 450 })).toEqual(every(files, 'too_large_unpacked'));
  });
});

describe('objects', () => {
  it('that lead back to themselves end', async () => {
    const page = (kids: string, parent: string) => `<< /Type /Pages /Kids [${kids}] /Count 3 /Parent ${parent} >>`;
    const files = {
      'pages-in-pages.pdf': replaced(2, page('2 0 R', '2 0 R')),
      'pages-in-a-ring.pdf': replaced(2, page('6 0 R 3 0 R', '6 0 R'), [page('2 0 R', '2 0 R')]),
      'contents.pdf': replaced(4, '[4 0 R 4 0 R]'),
      'length.pdf': replaced(
        4,
        stream(shows(TEXT))
          .toString()
          .replace(/Length \d+/, 'Length 4 0 R'),
      ),
      'reference.pdf': replaced(4, '4 0 R'),
      'font.pdf': replaced(
        5,
        '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 5 0 R >>',
      ),
    };
    const answers = await answersTo(files, LIBRARY);
    for (const name of Object.keys(files))
      expect(answers[name], name).toMatch(/^(?:damaged|no_text|too_slow|In all 12 visits were made\.\n)$/);
  });

  it('of forms that draw themselves, or each other ten times over, end', async () => {
    const form = (drawn: string, names: string) =>
      stream(
        drawn,
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << ${names} >> /Font << /F1 5 0 R >> >>`,
      );
    const page = (first: string) =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X ${first} >> >> >>`;
    const drawing = stream(`${shows(TEXT)} /X Do`);
    const tree = Array.from({ length: 12 }, (_, n) => form('/X Do '.repeat(10), `/X ${n === 11 ? 5 : n + 7} 0 R`));
    const files = {
      'itself.pdf': buildPdf([
        ...onePage(drawing).map((one, at) => (at === 2 ? page('6 0 R') : one)),
        form(`${shows('x')} /X Do`, '/X 6 0 R'),
      ]),
      'tenfold.pdf': buildPdf([...onePage(drawing).map((one, at) => (at === 2 ? page('6 0 R') : one)), ...tree]),
    };
    const answers = await answersTo(files, { seconds: 90, megabytes: 800 });
    for (const name of Object.keys(files))
      expect(answers[name], name).toMatch(/^(?:damaged|too_slow|In all 12 visits)/);
  });

  it('within each other a hundred thousand deep, and pages without number, end', async () => {
    const files = {
      'arrays.pdf': replaced(2, `<< /Type /Pages /Kids ${'['.repeat(100_000)}${']'.repeat(100_000)} /Count 1 >>`),
      'dictionaries.pdf': replaced(3, `${'<< /A '.repeat(100_000)} 1 ${'>>'.repeat(100_000)}`),
      'operands.pdf': replaced(4, stream(`${'['.repeat(100_000)} ${shows(TEXT)}`)),
      'pages.pdf': replaced(2, '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>'),
      'kids.pdf': replaced(2, `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`),
    };
    const answers = await answersTo(files, LIBRARY);
    for (const name of Object.keys(files))
      expect(answers[name], name).toMatch(/^(?:damaged|no_text|too_many_pages|In all 12 visits)/);
    expect(answers['kids.pdf']).toBe('too_many_pages');
  });
});

describe('nothing runs', () => {
  it('scripts, programs to launch and addresses leave no trace', async () => {
    const script = '<< /S /JavaScript /JS (require\\("fs"\\).writeFileSync\\("ran.txt", "x"\\)) >>';
    const more = `/OpenAction ${script} /AA << /WC ${script} >> /Names << /JavaScript << /Names [(a) ${script}] >> >>`;
    const page = `/AA << /O << /S /Launch /F (touch ran.txt) /Unix << /F (touch ran.txt) >> >> >> /Annots [<< /Subtype /Link /A << /S /URI /URI (http://127.0.0.1:9/) >> >>]`;
    const postscript = '<< /FunctionType 4 /Domain [0 1] /Range [0 1] >>';
    const files = { 'a.pdf': buildPdf([...onePage(content, { more, page }), postscript, FONT]) };
    expect(await answersTo(files, LIBRARY)).toEqual({ 'a.pdf': `${TEXT}\n` });
  });
});
