// Old Word files that are meant to harm: sectors in rings, sizes that lie, pieces that overlap.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openOle } from '../../src/read/doc/ole.js';
import { buildOle } from '../read/build-ole.js';
import { answersTo, every } from './read-within.js';

const report = new Uint8Array(readFileSync(new URL('../formats/files/report.doc', import.meta.url)));

const SECTOR = 512;
/** Places in a container of build-ole.ts: its one table sector, and the entries of its directory. */
const TABLE = SECTOR;
const ENTRY = (index: number) => SECTOR * 2 + index * 128;

/** The report with its streams as `change` leaves them. */
function rebuilt(change: (main: DataView, table: DataView) => void): Uint8Array {
  const ole = openOle(report);
  const [main, table] = ['WordDocument', '1Table'].map((name) => Uint8Array.from(ole.stream(name)!)) as [
    Uint8Array,
    Uint8Array,
  ];
  change(new DataView(main.buffer), new DataView(table.buffer));
  return buildOle({ WordDocument: main, '1Table': table });
}

/** The report in a container in which one word is another. */
function changed(at: number, value: number): Uint8Array {
  const bytes = rebuilt(() => undefined);
  new DataView(bytes.buffer).setUint32(at, value, true);
  return bytes;
}

/** Where the header says that a table stands: its place and its length. */
const placeAt = (index: number) => 0x9a + index * 8;
const PIECES = 33;

it('the report is read from a container that is made anew', async () => {
  const answers = await answersTo({ 'a.doc': rebuilt(() => undefined), 'b.doc': report });
  expect(answers['a.doc']).toBe(answers['b.doc']);
  expect(answers['a.doc']).toContain('工作总结');
});

describe('a container', () => {
  it('with sectors in rings is damaged, wherever the ring is', async () => {
    const files = {
      'stream.doc': changed(TABLE + 5 * 4, 2),
      'itself.doc': changed(TABLE + 3 * 4, 3),
      'directory.doc': changed(TABLE + 1 * 4, 1),
      'small-streams.doc': changed(60, 0),
      'table-of-tables.doc': changed(68, 1),
    };
    const answers = await answersTo(files);
    for (const name of ['stream.doc', 'itself.doc', 'directory.doc', 'table-of-tables.doc'])
      expect(answers[name], name).toBe('damaged');
  });

  it('with sizes that lie takes no more than its bytes', async () => {
    const whole = (await answersTo({ 'a.doc': report }))['a.doc'];
    const files = {
      'stream-of-4-gb.doc': changed(ENTRY(1) + 120, 0xffffffff),
      'table-of-4-gb.doc': changed(ENTRY(2) + 120, 0xffffffff),
      'sectors-of-tables.doc': changed(44, 0xffffffff),
      'sectors-of-lists.doc': changed(72, 0xffffffff),
    };
    expect(await answersTo(files)).toEqual(every(files, whole!));
    const broken = { 'place-beyond.doc': changed(ENTRY(1) + 116, 0x7fffffff), 'sector-size.doc': changed(30, 31) };
    expect(await answersTo(broken)).toEqual(every(broken, 'damaged'));
  });

  it("whose entries are each other's neighbours is read once", async () => {
    const [left, right, child] = [68, 72, 76];
    const files = {
      'neighbours.doc': changed(ENTRY(1) + left, 2),
      'itself.doc': changed(ENTRY(2) + right, 2),
      'root-inside.doc': changed(ENTRY(2) + child, 0),
    };
    const whole = (await answersTo({ 'a.doc': report }))['a.doc'];
    const answers = await answersTo(files);
    for (const name of Object.keys(files))
      expect([whole, 'damaged', 'unsupported_format'], name).toContain(answers[name]);
  });
});

describe('the pieces of a text', () => {
  it('that overlap, run backwards or claim more than there is are refused', async () => {
    const pieces = (change: (table: DataView, at: number, count: number) => void) =>
      rebuilt((main, table) => {
        const at = main.getUint32(placeAt(PIECES), true);
        if (table.getUint8(at) !== 2) throw new Error('the pieces do not come first');
        change(table, at, (table.getUint32(at + 1, true) - 4) / 12);
      });
    const files = {
      'count.doc': pieces((table, at) => table.setUint32(at + 1, 0xfffffffc, true)),
      'length.doc': pieces((table, at, count) => table.setUint32(at + 5 + count * 4, 0x7fffffff, true)),
      'backwards.doc': pieces((table, at) => table.setUint32(at + 5, 0x7fffffff, true)),
      'beyond.doc': pieces((table, at, count) => table.setUint32(at + 5 + (count + 1) * 4 + 2, 0x3fffff00, true)),
    };
    expect(await answersTo(files)).toEqual(every(files, 'damaged'));
  });

  it('in the same bytes a thousand times over do not multiply', async () => {
    const ole = openOle(report);
    const main = Uint8Array.from(ole.stream('WordDocument')!);
    const [count, each] = [1000, 500];
    const table = new DataView(new ArrayBuffer(5 + (count + 1) * 4 + count * 8));
    table.setUint8(0, 2);
    table.setUint32(1, 4 + count * 12, true);
    for (let index = 0; index <= count; index++) table.setUint32(5 + index * 4, index * each, true);
    for (let index = 0; index < count; index++) table.setUint32(5 + (count + 1) * 4 + index * 8 + 2, 1024, true);
    const header = new DataView(main.buffer);
    header.setUint32(placeAt(PIECES), 0, true);
    header.setUint32(placeAt(PIECES) + 4, table.byteLength, true);
    const files = { 'a.doc': buildOle({ WordDocument: main, '1Table': new Uint8Array(table.buffer) }) };
    expect(await answersTo(files)).toEqual({ 'a.doc': 'damaged' });
  });

  it('of a header with any length of its parts give a text or a fault', async () => {
    const files = Object.fromEntries(
      [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].flatMap((at) =>
        [0xffffffff, 0x7fffffff].map((length) => [
          `${at}-${length}.doc`,
          rebuilt((main) => main.setUint32(at, length, true)),
        ]),
      ),
    );
    const answers = await answersTo(files);
    for (const name of Object.keys(files)) expect(answers[name], name).toMatch(/^damaged$|工作总结/);
  });
});
