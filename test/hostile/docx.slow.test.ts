// Word documents that are meant to harm: what each costs in time and memory, and what it gives.
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { abstractNum, docxFiles, inList, level, num, p, r, relationships, wordPart } from '../read/build-docx.js';
import type { DocxParts } from '../read/build-docx.js';
import { buildZip, partsOf, type Part } from './build-zip.js';
import { answersTo, every, type Bounds } from './read-within.js';

const MEGABYTE = 1024 * 1024;
const TEXT = '共12户。';
const DOCUMENT = 'word/document.xml';
/** For a part that is unpacked piece by piece up to the limit, and not kept. */
const UNPACKED: Bounds = { seconds: 8, megabytes: 300 };
const KEPT: Bounds = { seconds: 15, megabytes: 1000 };

const blanks = Buffer.alloc(70 * MEGABYTE, ' ');
const docx = (parts: Partial<DocxParts>): Uint8Array => zip(docxFiles({ body: p(TEXT), ...parts }));
const zip = (files: Readonly<Record<string, Uint8Array>>, more: readonly Part[] = []): Uint8Array =>
  buildZip([...partsOf(files), ...more]);
const plain = docxFiles({ body: p(TEXT) });

describe('a zip', () => {
  it('whose parts unpack to a thousand times their size is refused, or read without them', async () => {
    const [head, tail] = wordPart('document', '<w:body>|</w:body>').split('|') as [string, string];
    const bomb = docx({ files: { [DOCUMENT]: Buffer.concat([Buffer.from(head), blanks, Buffer.from(tail)]) } });
    expect(bomb.length).toBeLessThan(MEGABYTE);
    const beside = docx({ files: { 'word/media/image1.png': blanks, 'word/theme/theme1.xml': blanks } });
    expect(await answersTo({ 'a.docx': bomb, 'b.docx': beside }, UNPACKED)).toEqual({
      'a.docx': 'too_large_unpacked',
      'b.docx': TEXT,
    });
  });

  it('of thousands of parts that share their bytes, or lie within each other, opens none of them', async () => {
    const shared = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ name: `word/${n}.xml`, content: new Uint8Array(), over: 0 }));
    const bomb = { name: 'word/bomb.xml', content: blanks };
    let inner = buildZip([bomb]);
    for (let layer = 0; layer < 10; layer++)
      inner = buildZip(Array.from({ length: 16 }, (_, n) => ({ name: `${n}.zip`, content: inner })));
    const files = {
      'shared.docx': zip(plain, shared(9000)),
      'overlapping.docx': buildZip([bomb, ...shared(9000), ...partsOf(plain)]),
      'too-many.docx': zip(plain, shared(60_000)),
      'nested.docx': docx({ files: { 'word/embeddings/a.docx': inner } }),
    };
    expect(await answersTo(files)).toEqual({ ...every(files, TEXT), 'too-many.docx': 'too_many_entries' });
  });

  it('that lies about the size of its text gives the whole text', async () => {
    const claiming = (claims: number) =>
      buildZip(partsOf(plain).map((part) => (part.name === DOCUMENT ? { ...part, claims } : part)));
    const files = { 'none.docx': claiming(0), 'one.docx': claiming(1), 'huge.docx': claiming(0xfffffffe) };
    expect(await answersTo(files)).toEqual(every(files, TEXT));
  });

  it('with names that climb out of it writes nothing and reads nothing outside', async () => {
    const climbing = [
      '../../climbed.txt',
      '/tmp/climbed.txt',
      '..\\..\\climbed.txt',
      'C:\\climbed.txt',
      'a/../../climbed',
      '\0',
      '',
    ];
    const files = {
      'names.docx': zip(
        plain,
        climbing.map((name) => ({ name, content: Buffer.from('x') })),
      ),
      'target.docx': docx({ files: { '_rels/.rels': relationships({ officeDocument: '../../../../../etc/passwd' }) } }),
    };
    expect(await answersTo(files)).toEqual({ 'names.docx': TEXT, 'target.docx': 'damaged' });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('climbed'))).toEqual([]);
  });
});

describe('XML', () => {
  const inDocument = (xml: string | Uint8Array) => docx({ files: { [DOCUMENT]: xml } });

  it('with a type of its own is refused, whatever its entities are', async () => {
    const typed = (declared: string, text: string) => {
      const root = wordPart('document', `<w:body>${p(text)}</w:body>`).replace(/^<\?xml.*?\?>\s*/, '');
      return inDocument(`<?xml version="1.0"?><!DOCTYPE x ${declared}>${root}`);
    };
    const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const files = {
      'billion-laughs.docx': typed(`[<!ENTITY l0 "ha">${laughs}]`, '&l10;'),
      'many-times.docx': typed(`[<!ENTITY a "${'x'.repeat(10_000)}">]`, '&a;'.repeat(10_000)),
      'file.docx': typed('[<!ENTITY f SYSTEM "file:///etc/passwd">]', '&f;'),
      'address.docx': typed('[<!ENTITY f SYSTEM "http://127.0.0.1:9/x">]', '&f;'),
      'parameters.docx': typed('[<!ENTITY % d SYSTEM "file:///etc/passwd"> %d;]', TEXT),
      'elsewhere.docx': typed('SYSTEM "file:///etc/passwd"', TEXT),
    };
    expect(await answersTo(files)).toEqual(every(files, 'damaged'));
  });

  it('in another encoding is read where the standard allows it, and refused elsewhere', async () => {
    const wide = Buffer.from(
      `\ufeff${wordPart('document', `<w:body>${p(TEXT)}</w:body>`).replace('UTF-8', 'UTF-16')}`,
      'utf16le',
    );
    const files = {
      'le.docx': inDocument(wide),
      'be.docx': inDocument(Buffer.from(wide).swap16()),
      'gbk.docx': inDocument(Buffer.from('<?xml version="1.0" encoding="gbk"?><a>\xb9\xb2</a>', 'latin1')),
    };
    expect(await answersTo(files)).toEqual({ 'le.docx': TEXT, 'be.docx': TEXT, 'gbk.docx': 'damaged' });
  });

  it('of a million elements within each other, or a million attributes, is refused or read', async () => {
    const attributes = Array.from({ length: 1_000_000 }, (_, n) => ` a${n}="${n}"`).join('');
    const files = {
      'deep.docx': docx({ body: '<w:p>'.repeat(1_000_000) }),
      'attributes.docx': docx({ body: `<w:tbl${attributes}/>${p(TEXT)}` }),
    };
    expect(await answersTo(files, KEPT)).toEqual({ 'deep.docx': 'too_deep', 'attributes.docx': TEXT });
  });

  it('of namespaces without number takes no more time than of other attributes', async () => {
    const wide = Array.from({ length: 100_000 }, (_, n) => ` xmlns:a${n}="${n}"`).join('');
    const nested = Array.from({ length: 200 }, (_, n) => `<w:x xmlns:a${n}="${n}">`).join('');
    const files = {
      'wide.docx': docx({ body: `<w:p${wide}>${'<w:r/>'.repeat(20_000)}${r(TEXT)}</w:p>` }),
      'nested.docx': docx({ body: `${nested}${'<w:r xmlns:b="b"/>'.repeat(50_000)}${'</w:x>'.repeat(200)}${p(TEXT)}` }),
    };
    expect(await answersTo(files, UNPACKED)).toEqual(every(files, TEXT));
  });

  it('with a name or a comment of 30 MB, or a text of 100 MB, stays within its limit', async () => {
    const long = 'x'.repeat(30 * MEGABYTE);
    const files = {
      'name.docx': docx({ body: `<${long}>` }),
      'comment.docx': docx({ body: `<!--${long}-->${p(TEXT)}` }),
      'text.docx': docx({ body: p('共'.repeat(34 * MEGABYTE)) }),
    };
    expect(await answersTo(files, KEPT)).toEqual({
      'name.docx': 'damaged',
      'comment.docx': TEXT,
      'text.docx': 'too_large_unpacked',
    });
  });
});

describe('styles and lists', () => {
  it('that build on each other in a ring or without end are followed only so far', async () => {
    const chain = (count: number, last: number) =>
      Array.from({ length: count }, (_, n) => {
        const base = n === count - 1 ? last : n + 1;
        return `<w:style w:type="paragraph" w:styleId="s${n}"><w:basedOn w:val="s${base}"/></w:style>`;
      }).join('');
    const styled = (styles: string) => docx({ body: p(TEXT, '<w:pStyle w:val="s0"/>'), styles });
    const files = {
      'ring.docx': styled(chain(3, 0)),
      'self.docx': styled(chain(1, 0)),
      'row.docx': styled(chain(50_000, 0)),
    };
    expect(await answersTo(files, UNPACKED)).toEqual(every(files, TEXT));
  });

  it('that are defined by each other, or count from a number without end, leave the text', async () => {
    const linked = (id: number, style: string) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${style}"/></w:abstractNum>`;
    const styles = ['a', 'b']
      .map((name, n) => `<w:style w:type="numbering" w:styleId="${name}"><w:pPr>${inList(n + 1)}</w:pPr></w:style>`)
      .join('');
    const ring = linked(0, 'b') + linked(1, 'a') + num(1, 0) + num(2, 1) + num(3, 3);
    const formats = ['upperRoman', 'chineseCounting', 'upperLetter', 'decimalEnclosedCircle'];
    const levels = formats.map((format, n) =>
      level(n, format, '%1%2%3%4'.repeat(3)).replace('w:start w:val="1"', 'w:start w:val="999999999"'),
    );
    const files = {
      'ring.docx': docx({ body: [1, 2, 3, 9].map((id) => p(TEXT, inList(id))).join(''), styles, numbering: ring }),
      'large.docx': docx({
        body: formats.map((_, at) => p(TEXT, inList(1, at))).join(''),
        numbering: abstractNum(0, levels.join('')) + num(1, 0),
      }),
    };
    const answers = await answersTo(files);
    for (const name of Object.keys(files)) {
      expect(answers[name]!.match(/共12户。/g), name).toHaveLength(4);
      expect(answers[name]!.length).toBeLessThan(400);
    }
  });

  it('whose numbers and notes are a megabyte each and stand at every paragraph do not multiply', async () => {
    const long = 'x'.repeat(MEGABYTE);
    const numbering = abstractNum(0, level(0, 'decimal', `${long}%1`)) + num(1, 0);
    const note = `<w:footnote w:id="1">${p(long)}</w:footnote>`;
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const files = {
      'numbers.docx': docx({ body: p(TEXT, inList(1)).repeat(5000), numbering }),
      'notes.docx': docx({ body: p(`${r(TEXT)}${reference}`).repeat(5000), footnotes: note }),
    };
    const answers = await answersTo(files, UNPACKED);
    for (const name of Object.keys(files)) expect(answers[name], name).toContain(TEXT);
  });
});
