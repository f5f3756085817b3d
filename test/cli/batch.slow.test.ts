// Many reports as a user converts them: what -o means, the order, the options, and how a run ends.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { readTree, reportText, writeReports, writeTree } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { bin, runCli } from './run-cli.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

const temp = tempFolder();
const reports = writeReports(join(temp.path, 'reports'), 60);
const out = (name: string) => join(temp.path, 'out', name);
const namesOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Report).source.name);
const inputs = readdirSync(reports, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .toSorted();
const quiet = async (...args: string[]) => {
  const { status, stdout, stderr } = await runCli([...args, '--quiet']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

describe('a folder without -o', () => {
  it('prints one report a line in the order of the paths, and the counts on standard error', async () => {
    const { status, stdout, stderr } = await runCli([reports]);
    expect(status).toBe(0);
    expect(namesOf(stdout)).toEqual(inputs);
    expect(stderr).toMatch(/^处理 60 个文件，取出数量 \d+ 个；已有结果而跳过 0 个，失败 0 个；用时 [\d.]+ 秒。\n$/);
  });

  it('prints the same with one worker and with three, and other lines first only with --unordered', async () => {
    const [one, three, any] = await Promise.all([
      quiet(reports, '--jobs', '1'),
      quiet(reports, '--jobs', '3'),
      quiet(reports, '--jobs', '3', '--unordered'),
    ]);
    expect(three).toBe(one);
    expect(any.split('\n').toSorted()).toEqual(one.split('\n').toSorted());
  });

  it('gives the report that a single file gives, but for its name', async () => {
    const [first] = (await quiet(reports)).split('\n');
    const alone = JSON.parse((await runCli([join(reports, inputs[0]!)])).stdout) as Report;
    expect(JSON.parse(first!)).toEqual({ ...alone, source: { ...alone.source, name: inputs[0] } });
  });

  it('ends quietly when the reader has gone', async () => {
    const script = '"$0" "$1" "$2" 2>"$3" | head -1 | wc -l; echo "${PIPESTATUS[0]}"';
    const errors = join(temp.path, 'errors.txt');
    const many = writeReports(join(temp.path, 'many'), 300);
    const shell = spawn('bash', ['-c', script, process.execPath, bin, many, errors]);
    let output = '';
    for await (const part of shell.stdout.setEncoding('utf8')) output += part;
    expect(output).toBe('1\n0\n');
    expect(readFileSync(errors, 'utf8')).toBe('');
  }, 30_000);
});

describe('-o', () => {
  const [first, second] = [join(reports, inputs[0]!), join(reports, inputs[1]!)];
  const base = (name: string) => name.replace(/^.*\//, '');

  it('is a folder for a folder, and mirrors it', async () => {
    expect(await quiet(reports, '-o', out('tree'))).toBe('');
    expect(Object.keys(readTree(out('tree')))).toEqual(inputs.map((name) => `${name}.json`).toSorted());
    expect(readdirSync(out('tree')).filter((name) => name.startsWith('.'))).toEqual([]);
    const lines = (await quiet(reports)).trimEnd().split('\n');
    expect(readFileSync(join(out('tree'), `${inputs[7]}.json`), 'utf8')).toBe(`${lines[7]}\n`);
  });

  it('is a file for one file', async () => {
    await quiet(first, '-o', join(temp.path, 'one'));
    expect(JSON.parse(readFileSync(join(temp.path, 'one'), 'utf8'))).toMatchObject({ source: { name: base(first) } });
  });

  it('is a folder for one file when it ends in / or is one', async () => {
    await quiet(first, '-o', `${out('slash')}/`);
    mkdirSync(out('there'), { recursive: true });
    await quiet(first, '-o', out('there'));
    for (const name of ['slash', 'there']) expect(readdirSync(out(name))).toEqual([`${base(first)}.json`]);
  });

  it('is a file for many when its name says so', async () => {
    await quiet(first, second, '-o', join(temp.path, 'two.ndjson'));
    await quiet(first, second, '-o', join(temp.path, 'two.json'));
    const lines = readFileSync(join(temp.path, 'two.ndjson'), 'utf8');
    expect(namesOf(lines)).toHaveLength(2);
    const array = JSON.parse(readFileSync(join(temp.path, 'two.json'), 'utf8')) as Report[];
    expect(array.map((report) => `${JSON.stringify(report)}\n`).join('')).toBe(lines);
  });

  it('names files by their paths from the folder that holds them all', async () => {
    const folder = writeTree(join(temp.path, 'years'), { '2022/a.txt': reportText(1), '2023/a.txt': reportText(2) });
    await quiet(join(folder, '2022/a.txt'), join(folder, '2023'), '-o', out('years'));
    expect(Object.keys(readTree(out('years')))).toEqual(['2022/a.txt.json', '2023/a.txt.json']);
  });

  it('keeps formats and names in any encoding apart', async () => {
    const folder = writeTree(join(temp.path, 'names'), { 'a.txt': reportText(1), 'a.md': reportText(2) });
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xb1, 0xa8]), Buffer.from('.txt')]),
      reportText(3),
    );
    await quiet(folder, '-o', out('names'));
    const written = readdirSync(out('names'), 'buffer').map((name) => name.toString('latin1'));
    expect(written.toSorted()).toEqual(['a.md.json', 'a.txt.json', '\xb1\xa8.txt.json']);
  });

  it('does not read what it wrote', async () => {
    const folder = writeTree(join(temp.path, 'inside'), { 'a.txt': reportText(1) });
    await quiet(folder, '-o', join(folder, 'out'));
    writeTree(join(folder, 'out'), { 'b.txt': reportText(2) });
    await quiet(folder, '-o', join(folder, 'out'));
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['a.txt.json', 'b.txt']);
    const { status, stderr } = await runCli([folder, '-o', folder]);
    expect(status).toBe(2);
    expect(stderr).toContain(`-o 指向了要读的报告 ${folder}`);
  });
});

describe('inputs', () => {
  it('come from a list, by lines or by zero bytes', async () => {
    const list = inputs.slice(0, 3).map((name) => join(reports, name));
    const [lines, zeros] = await Promise.all(
      ['\n', '\0'].map((end) =>
        runCli(['--files-from', '-', '--quiet'], { input: list.map((path) => path + end).join('') }),
      ),
    );
    expect(lines!.status).toBe(0);
    expect(lines!.stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(zeros).toEqual(lines);
    const none = await runCli(['--files-from', '-', '--quiet']);
    expect(none).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('may be ignored, or parted over shards', async () => {
    expect(namesOf(await quiet(reports, '--ignore', '0*', '--ignore', '**/r1*.txt'))).toEqual(
      inputs.filter((name) => !name.startsWith('0') && !name.includes('r1')),
    );
    const shards = await Promise.all(['1/2', '2/2'].map((shard) => quiet(reports, '--shard', shard)));
    expect(shards.flatMap(namesOf).map(String).toSorted()).toEqual(inputs);
  });
});

describe('wrong usage', () => {
  it.each([
    [['--jobs', '0', reports], '--jobs 要的是从 1 到'],
    [['--shard', '4/3', reports], '--shard 要写成 i/n'],
    [['--pretty', reports], '不能用 --pretty'],
    [['--format', 'table', reports], '--format table 只用于一份报告'],
    [['--text-out', 'x', reports], '--text-out 只用于一份报告'],
    [['-', reports], '标准输入（-）不能与其他文件一起处理'],
    [['--files-from', 'x', 'explain', 'a'], '选项 --files-from 不能用在命令 explain 上'],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await runCli(args, { input: '共12户。' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('progress', () => {
  it('is a line every so many files where there is no terminal', async () => {
    const folder = join(temp.path, 'progress');
    mkdirSync(folder);
    // Empty files fail at once.
    writeTree(folder, Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`${n}.txt`, ''])));
    symlinkSync('.', join(folder, 'loop'));
    const { status, stderr } = await runCli([folder, '-o', out('progress')], { env: { LANG: 'en_US' } });
    expect(status).toBe(1);
    const lines = stderr.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^500 files done, 500 failed, \d+ a second$/);
    expect(lines[1]).toMatch(/^1000 files done/);
    expect(lines.slice(-2)).toEqual([
      '2 more files failed.',
      expect.stringMatching(/^0 files done with 0 quantities; 0 skipped as done before, 1002 failed;/),
    ]);
  });
});
