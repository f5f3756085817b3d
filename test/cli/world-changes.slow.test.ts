// Folders and files that change while a batch is under way: what can be done is done, the rest is told.
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readTree, reportText, writeTree } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { nobody } from './another-user.js';
import { runCli, startCli } from './run-cli.js';
import { waitUntil } from './wait-until.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

/** Many more than are listed, in line or under way when the first result is there. */
const COUNT = 80;
const nameOf = (n: number) => `r${String(n).padStart(3, '0')}.txt`;

const temp = tempFolder();
chmodSync(temp.path, 0o755);
const reportsIn = (name: string) =>
  writeTree(
    join(temp.path, name),
    Object.fromEntries(Array.from({ length: COUNT }, (_, n) => [nameOf(n), reportText(n)])),
  );
const reports = reportsIn('reports');
const home = join(temp.path, 'home');
mkdirSync(home);
if (nobody.uid !== undefined) chownSync(home, nobody.uid, nobody.gid);

const resultsIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt.json')) : [];
const countsOf = (stderr: string) => /处理 (\d+) 个.*跳过 (\d+) 个，失败 (\d+) 个/.exec(stderr)!.slice(1).map(Number);

/** Runs as somebody who needs rights, and does something to the world when the first results are there. */
async function runWhile(folder: string, out: string, change: () => void) {
  const { ended } = startCli([folder, '-o', out, '--jobs', '1'], { user: nobody });
  await waitUntil(() => resultsIn(out).length > 2);
  change();
  return ended;
}

async function finishes(out: string) {
  const { status, stderr } = await runCli([reports, '-o', out], { user: nobody });
  expect(status).toBe(0);
  const [done, kept] = countsOf(stderr);
  expect(done! + kept!).toBe(COUNT);
  expect(Object.keys(readTree(out))).toEqual(Array.from({ length: COUNT }, (_, n) => `${nameOf(n)}.json`));
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  return kept!;
}

describe('an output folder', () => {
  it('that is taken away fails for each report that comes after, and is made anew by the next run', async () => {
    const out = join(home, 'gone');
    const { status, stderr } = await runWhile(reports, out, () => {
      renameSync(out, `${out}-away`);
      rmSync(`${out}-away`, { recursive: true });
    });
    expect(status).toBe(1);
    const [done, , failed] = countsOf(stderr);
    expect(failed).toBeGreaterThan(0);
    expect(done! + failed!).toBe(COUNT);
    const told = stderr.split('\n').filter((line) => line.includes(`文件夹 ${out} 不存在，无法写入`));
    expect(told.length).toBeGreaterThanOrEqual(failed!);
    expect(resultsIn(out)).toEqual([]);
    expect(await finishes(out)).toBe(0);
  });

  it('that becomes read-only keeps its whole reports, fails for the rest, and is finished by the next run', async () => {
    const out = join(home, 'closed');
    const { status, stderr } = await runWhile(reports, out, () => chmodSync(out, 0o555));
    expect(status).toBe(1);
    const [done, , failed] = countsOf(stderr);
    expect(failed).toBeGreaterThan(0);
    expect(resultsIn(out)).toHaveLength(done!);
    expect(stderr).toContain(`${nameOf(COUNT - 1)}: ${join(out, nameOf(COUNT - 1))}.json: 没有写入的权限。\n`);
    expect(stderr).toContain(`${join(out, 'failures.ndjson')}: 没有写入的权限。\n`);
    for (const name of resultsIn(out)) JSON.parse(readFileSync(join(out, name), 'utf8'));
    chmodSync(out, 0o755);
    expect(await finishes(out)).toBe(done);
  });
});

describe('one output file', () => {
  it('whose folder is taken away is told, and nothing is left', async () => {
    const folder = join(home, 'file');
    mkdirSync(folder);
    if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
    const path = join(folder, 'all.csv');
    const { ended } = startCli([reports, '-o', path, '--quiet'], { user: nobody });
    await waitUntil(() => readdirSync(folder).length > 0);
    rmSync(folder, { recursive: true });
    const { status, stderr } = await ended;
    expect(status).toBe(1);
    expect(stderr).toBe(`report-extract: ${path}: 文件夹 ${folder} 不存在，无法写入。请先建立。\n`);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('inputs', () => {
  it('that are removed, emptied, cut short or written anew after they were listed are read as they are then', async () => {
    const folder = reportsIn('changing');
    const out = join(home, 'changing');
    const [removed, emptied, cut, anew] = [1, 2, 3, 4].map((n) => nameOf(COUNT - n)) as [
      string,
      string,
      string,
      string,
    ];
    const { status, stderr } = await runWhile(folder, out, () => {
      rmSync(join(folder, removed));
      writeFileSync(join(folder, emptied), '');
      writeFileSync(join(folder, cut), Buffer.from('共12户，共13户').subarray(0, -2));
      writeFileSync(join(folder, anew), reportText(77_777));
    });
    expect(status).toBe(1);
    expect(countsOf(stderr)).toEqual([COUNT - 2, 0, 2]);
    expect(stderr).toContain(`${join(folder, removed)}: 找不到这个文件`);
    expect(stderr).toContain(`${join(folder, emptied)}: 文件是空的`);
    const tree = readTree(out);
    expect(tree[`${anew}.json`]).toContain('77777');
    expect(JSON.parse(tree[`${cut}.json`]!)).toMatchObject({ quantities: [{ value: 12 }] });
    expect(tree['failures.ndjson']!.trimEnd().split('\n')).toHaveLength(2);
  });
});
