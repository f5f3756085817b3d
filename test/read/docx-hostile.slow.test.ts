// Documents that are spoilt or meant to harm: each is refused with its reason, soon and in little memory.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_UNPACKED_BYTES } from '../../src/read/docx/archive.js';
import { MAX_CELLS } from '../../src/read/docx/table-elements.js';
import { MAX_TREE_ELEMENTS } from '../../src/read/docx/xml-gate.js';
import { MAX_DEPTH, MAX_TREE_BYTES } from '../../src/read/docx/xml.js';
import { MAX_ENTRIES } from '../../src/read/docx/zip-directory.js';
import { InputError, type InputFault } from '../../src/read/input-error.js';
import { readDocument } from '../../src/read/read-document.js';
import { expectLinear } from '../linear-time.js';
import { buildDocx, docxFiles, p, r, wordPart } from './build-docx.js';

async function faultOf(bytes: Uint8Array, name = 'a.docx'): Promise<InputFault> {
  const error: unknown = await readDocument({ bytes, name }).catch((reason: unknown) => reason);
  if (!(error instanceof InputError)) throw new Error(`not refused as an input: ${String(error)}`);
  expect(error.path).toBe(name);
  return error.fault;
}

const sound = buildDocx({ body: p('共12户。') });
const document = 'word/document.xml';

/** Where the entry of a part begins in the directory at the end. */
function directoryEntry(bytes: Uint8Array, part: string): number {
  const text = Buffer.from(bytes).toString('latin1');
  return text.lastIndexOf(part) - 46;
}

describe('damaged', () => {
  it('cut short anywhere', async () => {
    for (let length = 4; length < sound.length; length += 37) {
      expect((await faultOf(sound.subarray(0, length))).code).toBe('damaged');
    }
  });

  it('without a document', async () => {
    const files = docxFiles({ body: p('文') });
    delete files[document];
    expect(await faultOf(zipSync(files))).toEqual({ code: 'damaged', part: document });
  });

  it('a part that was changed on its way', async () => {
    const files = docxFiles({ body: p('共12户。') });
    const bytes = zipSync(files, { level: 0 });
    const at = Buffer.from(bytes).indexOf('共12户');
    bytes[at + 3] = 0x33;
    expect(await faultOf(bytes)).toEqual({ code: 'damaged', part: document });
  });

  it.each([
    ['XML that breaks off', `${wordPart('document', '<w:body>').slice(0, -20)}`],
    ['tags that cross', '<?xml version="1.0"?><w:document xmlns:w="x"><a><b></a></b></w:document>'],
    ['no XML', '<?xml nonsense'],
    ['bytes that are not UTF-8', Buffer.from([...strToU8('<?xml version="1.0"?><a>'), 0xff, ...strToU8('</a>')])],
    [
      'a document type, whose entities would multiply',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>',
    ],
    ['an entity that nobody declared', '<?xml version="1.0"?><a>&file;</a>'],
  ])('%s', async (_, content) => {
    const files = { [document]: typeof content === 'string' ? strToU8(content) : new Uint8Array(content) };
    expect(await faultOf(buildDocx({ body: '', files }))).toEqual({ code: 'damaged', part: document });
  });

  it('no byte of a file can make the reader fail in another way', async () => {
    let state = 7;
    const random = (limit: number) => (state = (Math.imul(state, 48271) >>> 0) % 0x7fffffff) % limit;
    for (let round = 0; round < 400; round++) {
      const bytes = sound.slice();
      for (let change = 0; change < 4; change++) bytes[4 + random(bytes.length - 4)] = random(256);
      const error: unknown = await readDocument({ bytes, name: 'a.docx' }).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error !== null && !(error instanceof InputError)) throw new Error(`round ${round}`, { cause: error });
    }
  });
});

describe('too much', () => {
  it('too_large_unpacked: counted while it unpacks, whatever the zip declares', async () => {
    const blanks = new Uint8Array(MAX_UNPACKED_BYTES + 1024).fill(0x20);
    const head = strToU8(wordPart('document', '<w:body>').replace('</w:document>', ''));
    const content = new Uint8Array(head.length + blanks.length);
    content.set(head);
    content.set(blanks, head.length);
    const bytes = buildDocx({ body: '', files: { [document]: content } });
    expect(bytes.length).toBeLessThan(200_000);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint32(directoryEntry(bytes, document) + 24, 100, true);
    expect(await faultOf(bytes)).toEqual({ code: 'too_large_unpacked', limit: MAX_UNPACKED_BYTES });
  }, 120_000);

  it('too_large_unpacked: a part that has to be held whole', async () => {
    const styles = wordPart('styles', `<w:style>${' '.repeat(90)}</w:style>`.repeat(MAX_TREE_BYTES / 100));
    expect(await faultOf(buildDocx({ body: p('文'), styles }))).toEqual({
      code: 'too_large_unpacked',
      limit: MAX_TREE_BYTES,
    });
  }, 120_000);

  it('a large picture is not unpacked at all', async () => {
    const files = { 'word/media/image1.png': new Uint8Array(MAX_UNPACKED_BYTES + 1) };
    const { text } = await readDocument({ bytes: buildDocx({ body: p('文'), files }), name: null });
    expect(text).toBe('文');
  }, 120_000);

  it('too_deep: in what is read and in what is skipped', async () => {
    const nest = (name: string, depth: number) => `<w:${name}>`.repeat(depth) + `</w:${name}>`.repeat(depth);
    for (const name of ['x', 'del', 'rPr']) {
      expect(await faultOf(buildDocx({ body: nest(name, 100_000) }))).toEqual({ code: 'too_deep', limit: MAX_DEPTH });
    }
    const { text } = await readDocument({ bytes: buildDocx({ body: nest('x', MAX_DEPTH - 2) + p('文') }), name: null });
    expect(text).toBe('文');
  });

  it('too_many_entries', async () => {
    const files = Object.fromEntries(
      Array.from({ length: MAX_ENTRIES }, (_, index) => [`x/${index}`, new Uint8Array()]),
    );
    expect(await faultOf(buildDocx({ body: p('文'), files }))).toEqual({
      code: 'too_many_entries',
      limit: MAX_ENTRIES,
    });
  });

  it('too_many_entries: cells of tables, and elements that are held whole', async () => {
    const cells = `<w:tbl><w:tr>${'<w:tc/>'.repeat(MAX_CELLS + 1)}</w:tr></w:tbl>`;
    expect(await faultOf(buildDocx({ body: cells }))).toEqual({ code: 'too_many_entries', limit: MAX_CELLS });
    const properties = `<w:p><w:pPr>${'<w:a/>'.repeat(MAX_TREE_ELEMENTS + 1)}</w:pPr></w:p>`;
    expect(await faultOf(buildDocx({ body: properties }))).toEqual({
      code: 'too_many_entries',
      limit: MAX_TREE_ELEMENTS,
    });
  }, 120_000);

  it('many rows are no reason', async () => {
    const body = `<w:tbl>${`<w:tr><w:tc>${p('a')}</w:tc><w:tc/></w:tr>`.repeat(130_000)}</w:tbl>`;
    expect((await readDocument({ bytes: buildDocx({ body }), name: null })).text.length).toBe(130_000 * 3 - 1);
  }, 120_000);

  it('line ends and spaces without number take no more time than other characters', async () => {
    const body = p(`<w:r>${'<w:br/>'.repeat(200_000)}<w:t>${' '.repeat(200_000)}a</w:t></w:r>`);
    expect((await readDocument({ bytes: buildDocx({ body }), name: null })).text).toBe('a');
  });

  it('a table may not claim any number of columns', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('a')}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>`;
    const { text } = await readDocument({ bytes: buildDocx({ body }), name: null });
    expect(text.length).toBeLessThan(1000);
  });

  it('time grows with the size and no faster', { timeout: 120_000 }, () =>
    expectLinear(
      [2000, 20_000],
      (count) => buildDocx({ body: p(r('共12户。').repeat(10)).repeat(count) }),
      (bytes) => readDocument({ bytes, name: null }),
    ),
  );
});

describe('nothing to read', () => {
  it('no_text', async () => {
    expect(await faultOf(buildDocx({ body: '' }))).toEqual({ code: 'no_text' });
    expect(await faultOf(buildDocx({ body: p('') + p(r('\u3000 ')) }))).toEqual({ code: 'no_text' });
  });

  it('encrypted: a zip with a password', async () => {
    const bytes = sound.slice();
    const at = directoryEntry(bytes, document);
    bytes[at + 8]! |= 1;
    expect(await faultOf(bytes)).toEqual({ code: 'encrypted' });
  });
});

it('reads sizes and places of 64 bits', async () => {
  // The directory again, with every place and size of the document in the extra field.
  const at = directoryEntry(sound, document);
  const end = sound.length - 22;
  const view = new DataView(sound.buffer, sound.byteOffset);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extra = new Uint8Array(28);
  const fields = new DataView(extra.buffer);
  fields.setUint16(0, 1, true);
  fields.setUint16(2, 24, true);
  [24, 20, 42].forEach((field, index) =>
    fields.setBigUint64(4 + index * 8, BigInt(view.getUint32(at + field, true)), true),
  );
  const bytes = new Uint8Array(sound.length + extra.length);
  bytes.set(sound.subarray(0, nameEnd));
  bytes.set(extra, nameEnd);
  bytes.set(sound.subarray(nameEnd), nameEnd + extra.length);
  const changed = new DataView(bytes.buffer);
  for (const field of [24, 20, 42]) changed.setUint32(at + field, 0xffffffff, true);
  changed.setUint16(at + 30, extra.length, true);
  changed.setUint32(end + extra.length + 12, view.getUint32(end + 12, true) + extra.length, true);
  expect((await readDocument({ bytes, name: null })).text).toBe('共12户。');
});
