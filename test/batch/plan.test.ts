// Which inputs a run has, in which order, and what is told of those that it cannot reach.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathOfBuffer, textOfPath, type PathBytes } from '../../src/batch/path-bytes.js';
import { plan, type PlanOptions } from '../../src/batch/plan.js';
import { findRoots } from '../../src/batch/roots.js';
import { tempFolder } from '../read/temp-folder.js';
import { writeTree } from './make-folder.js';

const temp = tempFolder();
const tree = (name: string, ...files: string[]) =>
  writeTree(join(temp.path, name), Object.fromEntries(files.map((file) => [file, 'x'])));

async function found(
  operands: readonly string[],
  options: Partial<PlanOptions> = {},
  listed: readonly PathBytes[] = [],
) {
  const roots = await findRoots(operands, listed);
  const all: string[] = [];
  for await (const one of plan(roots, { ignore: [], shard: null, excluded: null, ...options })) {
    if (one.kind === 'other') continue;
    all.push(one.kind === 'fault' ? `${textOfPath(one.name)}: ${one.fault.fault.code}` : textOfPath(one.name));
  }
  return all;
}

describe('plan', () => {
  it('is in the order of the bytes of the paths', async () => {
    const folder = tree('order', 'b.txt', 'a/z.txt', 'a.txt', 'a/b/c.txt', 'B.txt', 'a-b/c.txt', '总.txt', 'é.txt');
    const names = await found([folder]);
    expect(names).toEqual(names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(names).toHaveLength(8);
    expect(await found([join(folder, 'b.txt'), join(folder, 'a'), join(folder, 'a.txt')])).toEqual([
      'a.txt',
      'a/b/c.txt',
      'a/z.txt',
      'b.txt',
    ]);
  });

  it('takes reports and leaves the rest of a folder', async () => {
    const folder = tree(
      'kinds',
      'a.docx',
      'b.PDF',
      'c.png',
      'd.xlsx',
      '.hidden.txt',
      '~$a.docx',
      '2.年度总结',
      'e.json',
    );
    expect(await found([folder])).toEqual(['2.年度总结', 'a.docx', 'b.PDF']);
    expect(await found([join(folder, 'e.json'), join(folder, 'a.docx')])).toEqual(['a.docx', 'e.json']);
  });

  it('takes each real file once', async () => {
    const folder = tree('once', 'a/x.txt', 'b/y.txt');
    symlinkSync('x.txt', join(folder, 'a/link.txt'));
    symlinkSync('../b', join(folder, 'a/to-b'));
    symlinkSync('../b/y.txt', join(folder, 'a/y-too.txt'));
    expect(await found([folder])).toEqual(['a/to-b/y.txt', 'a/x.txt']);
    expect(await found([folder, join(folder, 'a/x.txt'), join(folder, 'b')])).toHaveLength(2);
    expect(await found([join(folder, 'a/x.txt'), join(folder, 'a/link.txt')])).toHaveLength(1);
  });

  it('tells a loop once, wherever it leads back to', async () => {
    const folder = tree('loops', 'a/b/x.txt');
    symlinkSync('..', join(folder, 'a/b/up'));
    symlinkSync('../../..', join(folder, 'a/b/further'));
    symlinkSync('self', join(folder, 'a/self'));
    symlinkSync('nowhere', join(folder, 'a/lost'));
    expect(await found([folder])).toEqual([
      'a/b/further: link_loop',
      'a/b/up: link_loop',
      'a/b/x.txt',
      'a/lost: not_found',
      'a/self: link_loop',
    ]);
  });

  it('takes names in any encoding, from folders and from arguments', async () => {
    const folder = join(temp.path, 'bytes');
    mkdirSync(folder);
    const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xb1, 0xa8]), Buffer.from('.txt')]);
    writeFileSync(name, 'x');
    expect(await found([folder])).toEqual(['报.txt']);
    expect(await found([name.toString()])).toEqual(['报.txt']);
    expect(await found([], {}, [pathOfBuffer(name)])).toEqual(['报.txt']);
  });

  it('reads patterns where no file has the name', async () => {
    const folder = tree('globs', 'a.txt', 'b/c.txt', 'b/d.docx', 'e[1].txt');
    expect(await found([join(folder, '**/*.txt')])).toEqual(['a.txt', 'b/c.txt', 'e[1].txt']);
    expect(await found([join(folder, 'e[1].txt')])).toEqual(['e[1].txt']);
    expect(await found([join(folder, '*.pdf')])).toEqual(['*.pdf: not_found']);
    expect(await found([join(folder, 'none.txt')])).toEqual(['none.txt: not_found']);
  });

  it('leaves out what is ignored, and the output folder', async () => {
    const folder = tree('ignore', 'a.txt', 'drafts/b.txt', 'c/drafts/d.txt', 'c/e.txt', 'old/2021/f.txt');
    expect(await found([folder], { ignore: ['drafts', 'old/**'] })).toEqual(['a.txt', 'c/e.txt']);
    expect(await found([folder], { ignore: ['./drafts/'] })).toHaveLength(3);
    expect(await found([folder], { ignore: ['*.txt'] })).toEqual([]);
    const excluded = pathOfBuffer(
      Buffer.from(
        execFileSync('realpath', [join(folder, 'c')])
          .toString()
          .trim(),
      ),
    );
    expect(await found([folder], { excluded })).toEqual(['a.txt', 'drafts/b.txt', 'old/2021/f.txt']);
  });

  it('parts the inputs over shards, wherever the folder lies and counted from 0 or 1', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `d${n % 7}/f${n}.txt`);
    const folder = tree('shards', ...names);
    const shards = await Promise.all([1, 2, 3].map((index) => found([folder], { shard: { index, count: 3 } })));
    expect(shards.flat().toSorted()).toEqual((await found([folder])).toSorted());
    for (const shard of shards) expect(shard.length).toBeGreaterThan(10);
    expect(await found([folder], { shard: { index: 0, count: 3 } })).toEqual(shards[2]);
    expect(await found([tree('elsewhere/shards', ...names)], { shard: { index: 1, count: 3 } })).toEqual(shards[0]);
  });
});
