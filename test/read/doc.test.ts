// The reader of old Word and WPS documents, on files that another program wrote and on files that were spoilt by hand.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError, type InputFault } from '../../src/read/input-error.js';
import { readDocument } from '../../src/read/read-document.js';
import { buildOle } from './build-ole.js';

const root = new URL('../../', import.meta.url);
const file = (name: string) => new Uint8Array(readFileSync(new URL(`test/formats/files/${name}`, root)));
const read = (bytes: Uint8Array, name = 'a.doc') => readDocument({ bytes, name });

async function faultOf(bytes: Uint8Array, name = 'a.doc'): Promise<InputFault> {
  const error: unknown = await read(bytes, name).catch((reason: unknown) => reason);
  if (!(error instanceof InputError)) throw new Error(`not refused as an input: ${String(error)}`);
  return error.fault;
}

describe('a report with automatic numbers', () => {
  const typed = readFileSync(new URL('fixtures/womens-federation/input.txt', root), 'utf8').trimEnd();

  it.each([
    ['report.docx', 'docx'],
    ['report.doc', 'doc'],
    ['report.wps', 'doc'],
  ])('%s reads as if it were typed', async (name, format) => {
    const document = await read(file(name), name);
    expect(document.text).toBe(typed);
    expect(document.source.format).toBe(format);
    expect(document.diagnostics ?? []).toEqual([]);
    const numbers = document.marks.filter(({ kind }) => kind === 'list_number');
    expect(numbers.map(({ start, end }) => typed.slice(start, end))).toEqual(
      typed.match(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+\.)/gm),
    );
    const headings = document.marks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ start, end }) => typed.slice(start, end))).toEqual(
      typed.match(/^[一二三四五六七八九十]+、.*$/gm),
    );
  });
});

describe('what readers of .doc stumble over', () => {
  it('comes out as from the docx that the file was made of', async () => {
    const [doc, docx] = [await read(file('features.doc')), await read(file('features.docx'))];
    expect(doc.text.split('\n')).toEqual([
      '字距为奇数的缇，共120户。',
      '软连字符，不断-行',
      '保留增加完',
      '链接：网站“引号”——破折 后',
      '换行',
      '有注[1]的话',
      '指标\t单位\t数量',
      '培训 妇女\t人次\t4800',
      '\t期\t64',
      '合计\t\t4864',
      '表后',
      '[1] 注文',
    ]);
    expect(docx.text).toBe(doc.text);
    expect(docx.marks).toEqual(doc.marks);
  });
});

describe('a container that is refused', () => {
  it('encrypted: a docx with a password', async () => {
    const bytes = buildOle({ EncryptionInfo: new Uint8Array(64), EncryptedPackage: new Uint8Array(64) });
    expect(await faultOf(bytes, 'a.docx')).toEqual({ code: 'encrypted' });
  });

  it('encrypted: a doc with a password', async () => {
    const bytes = file('report.doc');
    const header = findHeader(bytes);
    bytes[header + 11]! |= 0x01;
    expect(await faultOf(bytes)).toEqual({ code: 'encrypted' });
  });

  it('unsupported_format: a workbook, and Word 95', async () => {
    expect(await faultOf(buildOle({ Workbook: new Uint8Array(64) }))).toEqual({
      code: 'unsupported_format',
      format: 'ole',
    });
    const old = buildOle({ WordDocument: Uint8Array.of(0xdc, 0xa5, 0x65, 0) });
    expect(await faultOf(old)).toEqual({ code: 'unsupported_format', format: 'word95' });
  });

  it('damaged: without its table, in a ring of sectors, cut short', async () => {
    const alone = buildOle({ WordDocument: Uint8Array.of(0xec, 0xa5, 0xc1, 0) });
    expect(await faultOf(alone)).toEqual({ code: 'damaged', part: 'Table' });
    const ring = buildOle({ WordDocument: Uint8Array.of(0xec, 0xa5, 0xc1, 0) });
    new DataView(ring.buffer).setUint32(512 + 3 * 4, 2, true);
    expect(await faultOf(ring)).toEqual({ code: 'damaged', part: null });
    const whole = file('report.doc');
    for (const length of [9, 100, 512, 1000, 1536, 4000, 8000]) {
      expect((await faultOf(whole.subarray(0, length))).code).toBe('damaged');
    }
  });

  it('no byte of a file can make the reader fail in another way', async () => {
    const whole = file('features.doc');
    const random = createRandom(20230101);
    for (let round = 0; round < 300; round++) {
      const bytes = whole.slice();
      for (let change = 0; change < 8; change++) bytes[8 + random(bytes.length - 8)] = random(256);
      const error: unknown = await read(bytes).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error !== null && !(error instanceof InputError)) throw new Error(`round ${round}`, { cause: error });
    }
  });
});

/** Where the header of the text stands: the only sector that begins with its magic. */
function findHeader(bytes: Uint8Array): number {
  for (let at = 512; at < bytes.length; at += 512) if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
  throw new Error('no header');
}

/** The same numbers on every run. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
