// One input never costs another: what is broken, forbidden or endless is one failure each.
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readTree, reportText, writeReports, writeTree } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { bin, runCli } from './run-cli.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

const COUNT = 40;
/** Root may read everything, so the run is that of another user. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const temp = tempFolder();
chmodSync(temp.path, 0o755);
const reports = writeReports(join(temp.path, 'reports'), COUNT);
writeTree(reports, { 'closed/r.txt': reportText(1), '空.txt': '' });
const docx = readFileSync(new URL('../formats/files/report.docx', import.meta.url));
writeFileSync(join(reports, 'corrupt.docx'), docx.subarray(0, docx.length / 2));
symlinkSync('..', join(reports, '05/loop'));
chmodSync(join(reports, 'closed'), 0);
const home = join(temp.path, 'home');
mkdirSync(home);
if (NOBODY.uid !== undefined) chownSync(home, NOBODY.uid, NOBODY.gid);

async function runAsNobody(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], { ...NOBODY, env: { PATH: process.env['PATH'], LANG: 'en' } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}

describe('a folder with a corrupt file, an empty one, a folder without rights and a loop', () => {
  const out = join(home, 'out');

  it('has four failures and all its reports', async () => {
    const { status, stderr } = await runAsNobody(reports, '-o', out);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^report-extract: .*reports\/05\/loop: this link leads back/),
      expect.stringMatching(/^report-extract: .*reports\/closed: you have no right to read this folder\.$/),
      expect.stringMatching(/^report-extract: .*reports\/corrupt\.docx: the file is damaged/),
      expect.stringMatching(/^report-extract: .*reports\/空\.txt: the file is empty/),
      expect.stringMatching(
        new RegExp(`^${COUNT} files done with \\d+ quantities; 0 skipped as done before, 4 failed;`),
      ),
    ]);
    const failures = readFileSync(join(out, 'failures.ndjson'), 'utf8').trimEnd().split('\n');
    expect(failures.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { name: '05/loop', error: { code: 'link_loop' } },
      { name: 'closed', error: { code: 'unreadable_folder' } },
      { name: 'corrupt.docx', error: { code: 'damaged' } },
      { name: '空.txt', error: { code: 'empty', message: expect.stringContaining('no text') as unknown } },
    ]);
    expect(Object.keys(readTree(out))).toHaveLength(COUNT + 1);
  });

  it('has the same failures again, and none of the work', async () => {
    const before = readTree(out);
    const { status, stderr } = await runAsNobody(reports, '-o', out);
    expect(status).toBe(1);
    expect(stderr).toContain(`0 files done with 0 quantities; ${COUNT} skipped as done before, 4 failed;`);
    expect(readTree(out)).toEqual(before);
  });

  it('has the same failures without a folder', async () => {
    const { status, stdout } = await runAsNobody(reports);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(COUNT);
  });

  it('loses its list of failures when they are mended', async () => {
    const { status } = await runAsNobody(
      reports,
      '-o',
      out,
      ...['loop', 'closed', '*.docx', '空*'].flatMap((name) => ['--ignore', name]),
    );
    expect(status).toBe(0);
    expect(Object.keys(readTree(out))).not.toContain('failures.ndjson');
  });

  it('is told shard by shard, each failure in one', async () => {
    const runs = await Promise.all(
      [1, 2].map((n) => runAsNobody(reports, '-o', join(home, 'shards'), '--shard', `${n}/2`)),
    );
    const failed = runs.map(({ stderr }) => Number(/(\d+) failed/.exec(stderr)![1]));
    expect(failed[0]! + failed[1]!).toBe(4);
    expect(Object.keys(readTree(join(home, 'shards'))).filter((name) => name.endsWith('.json'))).toHaveLength(COUNT);
  });
});

describe('--fail-fast', () => {
  it('stops at the first failure', async () => {
    const folder = writeTree(join(temp.path, 'fast'), { '0.txt': '', '1.txt': reportText(1), '2.txt': '' });
    const { status, stdout, stderr } = await runCli([folder, '--fail-fast', '--quiet', '--jobs', '1']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('an output that cannot be written', () => {
  it('is one failure', async () => {
    const folder = writeTree(join(temp.path, 'in'), { 'a.txt': reportText(1), 'b.txt': reportText(2) });
    mkdirSync(join(temp.path, 'out/a.txt.json/x'), { recursive: true });
    const { status, stderr } = await runCli([folder, '-o', join(temp.path, 'out'), '--quiet']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^report-extract: .*a\.txt: .*a\.txt\.json: 这是文件夹/);
    expect(Object.keys(readTree(join(temp.path, 'out')))).toEqual(['b.txt.json', 'failures.ndjson']);
  });

  it('says so at once when it is the folder', async () => {
    const file = temp.file('file', '');
    const { status, stderr } = await runCli([reports, '-o', `${file}/`]);
    expect(status).toBe(1);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

describe('a file that takes more memory than it may', () => {
  it('is one failure, and its worker is replaced', async () => {
    const folder = writeReports(join(temp.path, 'memory'), 30);
    writeTree(folder, { 'big.txt': reportText(1).repeat(60_000) });
    const { status, stdout, stderr } = await runCli([folder, '--quiet'], { env: { REPORT_EXTRACT_MEMORY: '100' } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^report-extract: .*big\.txt: 处理这个文件需要的内存太多。请拆分后再试。\n$/);
    expect(stdout.trimEnd().split('\n')).toHaveLength(30);
  });
});
