// Formats of files as a user asks for them: by name or by the end of -o, in the language of their readers, of one report or many.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { formatNames } from '../../src/write/formats.js';
import { readTree, reportText, writeReports, writeTree } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { bin, runCli } from './run-cli.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

const temp = tempFolder();
const report = temp.file('总结.txt', '一、总体情况\n全年服务企业3528家，同比增长12.5%。\n');
const reports = writeReports(join(temp.path, 'reports'), 60);
const inputs = readdirSync(reports, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .toSorted();
const out = (name: string) => join(temp.path, name);
const quiet = async (args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = await runCli([...args, '--quiet'], { env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};
/** What the report is in a format, run once. */
const printed = new Map<string, Promise<string>>();
const inFormat = (format: string): Promise<string> => {
  const known = printed.get(format) ?? quiet([report, '--format', format]);
  printed.set(format, known);
  return known;
};
const content = (name: string) => readFileSync(out(name), 'utf8');
const body = (csv: string) => csv.slice(csv.indexOf('\r\n') + 2);

describe('the end of -o', () => {
  it.each([
    ['a.csv', 'csv'],
    ['A.CSV', 'csv'],
    ['a.md', 'markdown'],
    ['a.ndjson', 'ndjson'],
    ['a.jsonl', 'ndjson'],
    ['a.json', 'json'],
    ['a.txt', 'json'],
    ['a', 'json'],
  ])('%s asks for %s', async (name, format) => {
    await quiet([report, '-o', out(name)]);
    expect(content(name)).toBe(await inFormat(format));
  });

  it('gives way to --format', async () => {
    await quiet([report, '--format', 'csv', '-o', out('b.json')]);
    expect(content('b.json')).toBe(await inFormat('csv'));
  });
});

describe('the language of a file', () => {
  it.each(['csv', 'markdown'])(
    'is Chinese for %s whatever the locale, and English for --lang en alone',
    async (format) => {
      const [zh, en, asked] = await Promise.all([
        quiet([report, '--format', format], { LANG: 'zh_CN.UTF-8' }),
        quiet([report, '--format', format], { LANG: 'en_US.UTF-8' }),
        quiet([report, '--format', format, '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }),
      ]);
      expect(en).toBe(zh);
      expect(zh).toContain('指标');
      expect(asked).toContain('indicator');
      expect(asked).not.toContain('指标');
    },
  );
});

describe('many reports', () => {
  it('go into one CSV: one head, then the rows of each report in the order of the paths', async () => {
    await quiet([reports, '-o', out('all.csv'), '--jobs', '2']);
    await quiet([reports, '--format', 'csv', '-o', out('single/')]);
    const tree = readTree(out('single'));
    expect(Object.keys(tree)).toEqual(inputs.map((name) => `${name}.csv`).toSorted());
    const whole = content('all.csv');
    const singles = inputs.map((name) => tree[`${name}.csv`]!);
    expect(whole).toBe(singles[0]! + singles.slice(1).map(body).join(''));
    const rows = parse(whole, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(3 * inputs.length);
    expect(rows.slice(0, 3).map((row) => [row['报告'], row['数值'], row['单位']])).toEqual([
      ['00/r0.txt', '3000', '家'],
      ['00/r0.txt', '12.5', '%'],
      ['00/r0.txt', '0', '元'],
    ]);
  });

  it('are the same on standard output, with one worker and with three', async () => {
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => quiet([reports, '--format', 'csv', '--jobs', jobs])),
    );
    expect(one).toBe(content('all.csv'));
    expect(three).toBe(one);
  });

  it('give the part that a single file gives, but for its name', async () => {
    const alone = await quiet([join(reports, inputs[0]!), '--format', 'csv']);
    const base = inputs[0]!.replace(/^.*\//, '');
    expect(readTree(out('single'))[`${inputs[0]}.csv`]).toBe(alone.replaceAll(`\r\n${base},`, `\r\n${inputs[0]},`));
  });

  it('are a JSON array, a row a line, or headings one after the other', async () => {
    const some = ['00/r0.txt', '01/r1.txt'].map((name) => join(reports, name));
    await quiet([...some, '-o', out('two.json')]);
    const array = JSON.parse(content('two.json')) as Report[];
    expect(array.map(({ source }) => source.name)).toEqual(['00/r0.txt', '01/r1.txt']);
    await quiet([...some, '-o', out('two.ndjson'), '--table', 'quantities']);
    const rows = content('two.ndjson').trimEnd().split('\n');
    expect(rows.map((line) => JSON.parse(line) as unknown)).toMatchObject(
      array.flatMap(({ source, quantities }) =>
        quantities.map(({ id, value, unit }) => ({ report: source.name, id, value, unit })),
      ),
    );
    await quiet([...some, '-o', out('two.md')]);
    expect(content('two.md').match(/^## .*$/gm)).toEqual(['## 第0次工作总结', '## 第1次工作总结']);
  });

  it('stop quietly when the reader has gone', async () => {
    const script = '"$0" "$1" "$2" --format csv 2>"$3" | head -1 | wc -l; echo "${PIPESTATUS[0]}"';
    const errors = out('errors.txt');
    const shell = spawn('bash', ['-c', script, process.execPath, bin, reports, errors]);
    let printed = '';
    for await (const piece of shell.stdout.setEncoding('utf8')) printed += piece;
    expect(printed).toBe('1\n0\n');
    expect(readFileSync(errors, 'utf8')).toBe('');
  });

  it('are all made again in a format that does not tell what it was made from', async () => {
    const folder = writeTree(out('again'), { 'a.txt': reportText(1), 'b.txt': '' });
    const run = async (...args: string[]) =>
      (await runCli([folder, '-o', out('again-out/'), ...args], { env: { LANG: 'en' } })).stderr.split('\n').at(-2);
    expect(await run('--format', 'csv')).toMatch(/^1 files done .* 0 skipped .* 1 failed/);
    expect(await run('--format', 'csv')).toMatch(/^1 files done .* 0 skipped .* 1 failed/);
    expect(await run('--format', 'ndjson')).toMatch(/^1 files done .* 0 skipped .* 1 failed/);
    expect(await run('--format', 'ndjson')).toMatch(/^0 files done .* 1 skipped .* 1 failed/);
    expect(await run('--format', 'ndjson', '--table', 'items')).toMatch(/^1 files done .* 0 skipped .* 1 failed/);
    expect(Object.keys(readTree(out('again-out')))).toEqual(['a.txt.csv', 'a.txt.ndjson', 'failures.ndjson']);
  });

  it('leave no half of a file where the one that was there stood', async () => {
    const folder = writeTree(out('failing'), { 'a.txt': '' });
    temp.file('kept.csv', 'before');
    const { status } = await runCli([folder, '-o', out('kept.csv'), '--fail-fast']);
    expect(status).toBe(1);
    expect(parse(content('kept.csv'), { bom: true })).toHaveLength(1);
  });
});

describe('a report named like a file of the run', () => {
  it('has a page of its own beside it', async () => {
    const folder = writeTree(out('names'), { failures: reportText(1), 'sub/failures': reportText(2) });
    await quiet([folder, '--format', 'ndjson', '-o', out('names-out/')]);
    expect(Object.keys(readTree(out('names-out')))).toEqual([
      expect.stringMatching(/^failures~[0-9a-f]{12}\.ndjson$/),
      'sub/failures.ndjson',
    ]);
  });
});

describe('wrong usage', () => {
  it.each([
    [
      ['--table', 'quantities', report],
      '--table 只用于 csv 和 ndjson，不能和 --format json 一起用。',
      'with --format json.',
    ],
    [
      ['--table', 'items', '--format', 'markdown', report],
      '不能和 --format markdown 一起用。',
      'with --format markdown.',
    ],
    [
      ['--table', 'x', report],
      '没有 x 这种表。能用的有：quantities sections items reports。',
      'no table is known as x.',
    ],
    [['--pretty', '--format', 'csv', report], '--pretty 只用于 JSON，不能和 --format csv 一起用。', 'is for JSON only'],
    [['--compact', '-o', 'x.csv', report], '--compact 只用于 JSON，不能和 --format csv 一起用。', 'is for JSON only'],
    [['--pretty', '--format', 'ndjson', reports], '--pretty 只用于 JSON', 'is for JSON only'],
    [['--format', 'table', '-o', 'x/', reports], '--format table 只用于一份报告', 'is for one report'],
    [['--format', 'excel', report], `没有 excel 这种输出形式。能用的有：${formatNames.join(' ')}。`, 'known as excel'],
  ])('%j', async (args, chinese, english) => {
    const [zh, en] = await Promise.all(['zh', 'en'].map((lang) => runCli([...args, '--lang', lang])));
    expect(zh).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(chinese) as string });
    expect(en).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(english) as string });
  });
});
