// Where the reports of a run go, with formats made for the test: an index over pages, bytes for files, memory that stays flat.
import { readdirSync, readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexEntry } from '../../src/batch/index-entry.js';
import { pathOfBuffer, pathOfText } from '../../src/batch/path-bytes.js';
import { openBatchOutput, type Made } from '../../src/cli/batch-output.js';
import { checkFormat, chooseFormat, type ChosenFormat } from '../../src/cli/chosen-format.js';
import type { Target } from '../../src/cli/batch-target.js';
import type { Io } from '../../src/cli/io.js';
import { UsageError } from '../../src/cli/usage-error.js';
import { messagesFor } from '../../src/messages/index.js';
import type { Format, Head } from '../../src/write/formats.js';
import { reportRow } from '../../src/write/rows/report-row.js';
import { tempFolder } from '../read/temp-folder.js';
import { chinese, contentOf } from '../write/content-of.js';

const temp = tempFolder();
const { report } = contentOf('走访企业3家。', 'a.txt');
const head: Head = { generator: report.generator, source: report.source, row: reportRow(report) };

const pages: Format = {
  extension: '.html',
  binary: false,
  part: () => '',
  join: (parts) => parts,
  headOf: () => head,
  index: async function* (entries) {
    yield 'begin\n';
    for await (const { path, href, head: page } of entries) yield `${path} ${href} ${page.row?.quantities}\n`;
    yield 'end\n';
  },
};
const { index: _, ...plain } = pages;
const chosen = (format: Format): ChosenFormat => ({ name: 'json', format, settings: chinese });
const none = { base: pathOfText('/'), roots: [] };
const printed: string[] = [];
const io = (isTTY: boolean): Io => ({
  stdin: { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }) },
  stdout: Object.assign(
    new Writable({
      write: (piece: Buffer, _, done) => {
        printed.push(piece.toString());
        done();
      },
    }),
    { isTTY },
  ),
  stderr: new Writable(),
  env: {},
});
const openFolder = (path: string, shard: { index: number; count: number } | null = null, format = pages) =>
  openBatchOutput(io(false), { kind: 'folder', path }, { output: chosen(format), force: false, shard }, none);

async function* made(...names: string[]): AsyncGenerator<Made> {
  for (const name of names) yield { entry: indexEntry(pathOfText(name), head) };
  yield { entry: null };
}

describe('an index', () => {
  it('stands in the output folder when the run is over, with the pages in their order', async () => {
    const folder = join(temp.path, 'pages');
    const output = await openFolder(folder);
    expect(output.ordered).toBe(true);
    await output.take(made('b/总结.txt.html', 'a.txt.html'));
    await output.discard();
    expect(readdirSync(folder)).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(
      'begin\nb/总结.txt.html b/%E6%80%BB%E7%BB%93.txt.html 1\na.txt.html a.txt.html 1\nend\n',
    );
  });

  it('is one for each shard', async () => {
    const folder = join(temp.path, 'shards');
    for (const index of [1, 2]) {
      const output = await openFolder(folder, { index, count: 2 });
      await output.take(made());
      await output.discard();
    }
    expect(readdirSync(folder).toSorted()).toEqual(['index-1-of-2.html', 'index-2-of-2.html']);
  });

  it('of an earlier run stays when this one is broken off', async () => {
    const folder = join(temp.path, 'broken');
    const first = await openFolder(folder);
    await first.take(made('a.html'));
    await first.discard();
    const second = await openFolder(folder);
    const stop = new Error('stop');
    // oxlint-disable-next-line require-yield
    const broken = async function* (): AsyncGenerator<Made> {
      throw stop;
    };
    await expect(second.take(broken())).rejects.toBe(stop);
    await second.discard();
    expect(readdirSync(folder)).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('a.html');
  });

  it('is not made by a format that has none', async () => {
    const folder = join(temp.path, 'plain');
    const output = await openFolder(folder, null, plain);
    expect(output.ordered).toBe(false);
    await output.take(made('a.html'));
    await output.discard();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('indexEntry', () => {
  it.each([
    ['a/b c.html', 'a/b%20c.html'],
    ['javascript:alert(1).html', 'javascript%3Aalert%281%29.html'],
    ['a?b#c%20"<.html', 'a%3Fb%23c%2520%22%3C.html'],
  ])('%s is linked as %s', (path, href) => {
    expect(indexEntry(pathOfText(path), head)).toEqual({ path, href, head });
  });

  it('links a name in any encoding by its bytes', () => {
    expect(indexEntry(pathOfBuffer(Buffer.from([0xb1, 0xa8, 0x2e])), head)).toMatchObject({
      path: '报.',
      href: '%B1%A8.',
    });
  });
});

describe('parts', () => {
  it('go out one by one as they come', async () => {
    const waiting: number[] = [];
    let given = 0;
    const count = 1000;
    async function* many(): AsyncGenerator<Made> {
      for (; given < count; given++) {
        waiting.push(given - printed.length);
        yield { part: `${given}\n` };
      }
    }
    const output = await openBatchOutput(
      io(false),
      { kind: 'stream' },
      { output: chosen(plain), force: false, shard: null },
      none,
    );
    await output.take(many());
    expect(printed.join('')).toBe(Array.from({ length: count }, (_, n) => `${n}\n`).join(''));
    expect(Math.max(...waiting)).toBe(0);
  });
});

describe('chooseFormat', () => {
  const say = messagesFor('en');
  const choose = async (kind: 'stream' | 'single', isTTY: boolean, format: 'json' | 'csv') =>
    chooseFormat({ io: io(isTTY), say: await say }, { kind }, null, { rules: [], ignore: [], format });

  it('indents JSON on a screen for one report alone', async () => {
    expect((await choose('single', true, 'json')).settings.pretty).toBe(true);
    expect((await choose('single', false, 'json')).settings.pretty).toBe(false);
    expect((await choose('stream', true, 'json')).settings.pretty).toBe(false);
  });

  it('lets text go to a screen', async () => {
    expect((await choose('single', true, 'csv')).name).toBe('csv');
  });
});

describe('checkFormat', () => {
  const bytes: Format = { ...plain, binary: true };
  const refusal = (format: Format, target: Target, screen: boolean) => {
    try {
      checkFormat({ name: 'csv', format }, target, screen, {});
      return null;
    } catch (error) {
      return error instanceof UsageError ? error.key : error;
    }
  };

  it.each<[string, Format, Target['kind'], boolean, string | null]>([
    ['bytes on a screen', bytes, 'single', true, 'usage.binary_on_screen'],
    ['bytes of many on a screen', bytes, 'stream', true, 'usage.binary_on_screen'],
    ['bytes into a pipe', bytes, 'stream', false, null],
    ['bytes into a file', bytes, 'file', false, null],
    ['pages of many on standard output', pages, 'stream', false, 'usage.folder_needed'],
    ['pages of many into one file', pages, 'file', false, 'usage.folder_needed'],
    ['pages into a folder', pages, 'folder', false, null],
    ['one page', pages, 'single', true, null],
  ])('%s', (_, format, kind, screen, key) => {
    expect(refusal(format, { kind, path: 'x' } as Target, screen)).toBe(key);
  });

  it.each(['zh', 'en'] as const)('has words for both in %s', async (language) => {
    const say = await messagesFor(language);
    for (const key of ['usage.binary_on_screen', 'usage.folder_needed'] as const)
      expect(say(key, { format: 'xlsx' })).toContain('xlsx');
  });
});
