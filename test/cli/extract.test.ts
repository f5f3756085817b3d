// The default command as a user runs it: files in, JSON out, statuses, and what is said when something is wrong.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/model/validate.js';
import type { Report } from '../../src/model/report.js';
import { tempFolder } from '../read/temp-folder.js';
import { bin, runCli } from './run-cli.js';

const folder = tempFolder();
const TEXT = '一、总体情况\n全年服务企业3528家，同比增长12.5%。\n';
const report = folder.file('总结.txt', TEXT);
const nowhere = join(folder.path, '没有.txt');

describe('report-extract FILE', () => {
  it('prints one report on one line, grounded in the text', async () => {
    const { status, stdout, stderr } = await runCli([report]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.indexOf('\n')).toBe(stdout.length - 1);
    const output = JSON.parse(stdout) as Report;
    expect(validateReport(output)).toEqual([]);
    expect(output.source.name).toBe('总结.txt');
    expect(output.quantities.map(({ value, unit }) => [value, unit])).toEqual([
      [3528, '家'],
      [12.5, '%'],
    ]);
    expect(output.quantities.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['3528家', '12.5%']);
  });

  it('reads standard input for - and where no file is named', async () => {
    const [dash, none] = await Promise.all([runCli(['-'], { input: TEXT }), runCli([], { input: TEXT })]);
    expect(dash.status).toBe(0);
    expect(none.stdout).toBe(dash.stdout);
    const [piped, read] = [JSON.parse(dash.stdout) as Report, JSON.parse((await runCli([report])).stdout) as Report];
    expect(piped.source.name).toBeNull();
    expect({ ...piped, source: { ...piped.source, name: '总结.txt' } }).toEqual(read);
  });

  it('indents with --pretty and not with --compact', async () => {
    const [pretty, compact] = await Promise.all([runCli(['--pretty', report]), runCli([report, '--compact'])]);
    expect(pretty.stdout).toMatch(/^\{\n {2}"schemaVersion": "1\.0",\n[^]*\n\}\n$/);
    expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(compact.stdout));
    expect(compact.stdout.split('\n')).toHaveLength(2);
  });

  it('gives the same bytes in every locale and time zone', async () => {
    const runs = await Promise.all(
      [{}, { LC_ALL: 'de_DE.UTF-8', TZ: 'Asia/Shanghai' }, { LANG: 'zh_CN.GB18030' }].map((env) =>
        runCli([report], { env }),
      ),
    );
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  });

  it('does not cut off big output to a slow reader', async () => {
    const big = folder.file('big.txt', '全年服务企业3528家。\n'.repeat(5000));
    const child = spawn(process.execPath, [bin, big], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    let output = '';
    for await (const part of child.stdout.setEncoding('utf8')) output += part;
    expect((JSON.parse(output) as Report).quantities).toHaveLength(5000);
  });

  it('ends quietly when the reader has gone', async () => {
    const big = folder.file('pipe.txt', '全年服务企业3528家。\n'.repeat(5000));
    const script = '"$0" "$1" "$2" 2>"$3" | head -c 1 >/dev/null; echo "${PIPESTATUS[0]}"';
    const errors = join(folder.path, 'errors.txt');
    const shell = spawn('bash', ['-c', script, process.execPath, bin, big, errors]);
    let status = '';
    for await (const part of shell.stdout.setEncoding('utf8')) status += part;
    expect(status.trim()).toBe('0');
    expect(readFileSync(errors, 'utf8')).toBe('');
  });
});

describe('-o FILE', () => {
  it('writes the file and nothing else', async () => {
    const home = join(folder.path, 'out');
    mkdirSync(home);
    const run = await runCli([report, '-o', join(home, '结果.json')]);
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(home)).toEqual(['结果.json']);
    expect(readFileSync(join(home, '结果.json'), 'utf8')).toBe((await runCli([report])).stdout);
  });

  it('leaves the old file when the input fails', async () => {
    const old = folder.file('old.json', 'old');
    expect((await runCli([nowhere, '-o', old])).status).toBe(1);
    expect(readFileSync(old, 'utf8')).toBe('old');
  });

  it('says that the folder is missing', async () => {
    const { status, stderr } = await runCli([report, '-o', join(nowhere, 'a.json')]);
    expect(status).toBe(1);
    expect(stderr).toBe(`report-extract: ${join(nowhere, 'a.json')}: 文件夹 ${nowhere} 不存在，无法写入。请先建立。\n`);
  });

  it('does not overwrite the report that it reads', async () => {
    const own = folder.file('own.txt', TEXT);
    const { status, stderr } = await runCli([own, '-o', own]);
    expect(status).toBe(2);
    expect(stderr).toContain(own);
    expect(readFileSync(own, 'utf8')).toBe(TEXT);
  });

  it.skipIf(process.platform !== 'linux')('says that the disk is full', async () => {
    const { status, stderr } = await runCli([report, '-o', '/dev/full']);
    expect(status).toBe(1);
    expect(stderr).toContain('/dev/full: 磁盘空间不足');
  });
});

describe('an input that fails', () => {
  it.each([
    ['没有.txt', null, '找不到这个文件'],
    ['空.txt', ' \n', '文件是空的'],
    ['a.pdf', '%PDF-1.7', '文件已损坏或不完整'],
    ['a.docx', 'PK\x03\x04 [Content_Types].xml word/document.xml', '文件已损坏或不完整'],
    ['a.xlsx', 'PK\x03\x04 [Content_Types].xml xl/workbook.xml', '这是 Excel 表格（xlsx）'],
    ['nul.bin', 'a\0b', '第 1 字节处是控制字符'],
  ])('%s: one line with the file and the reason, status 1', async (name, content, reason) => {
    const path = content === null ? nowhere : folder.file(name, content);
    const { status, stdout, stderr } = await runCli([path]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.startsWith(`report-extract: ${path}: `)).toBe(true);
    expect(stderr).toContain(reason);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('speaks of encodings with the place, and of what to do', async () => {
    const noise = folder.file(
      'noise.txt',
      Uint8Array.from({ length: 999 }, (_, at) => 128 + ((at * at * 31) % 128)),
    );
    expect((await runCli([noise])).stderr).toContain(
      '认不出文字的编码（从第 0 字节起，从 0 数）。知道编码时请用 --encoding 指明',
    );
    expect((await runCli([noise, '--lang', 'en'])).stderr).toContain('Name it with --encoding');
    const wide = folder.file('utf-32.txt', Uint8Array.from([0xff, 0xfe, 0, 0, 0x71, 0x51, 0, 0]));
    expect((await runCli([wide])).stderr).toContain('编码看来是 UTF-32，不能读取');
  });

  it('speaks of standard input by name', async () => {
    expect((await runCli(['-'])).stderr).toBe('report-extract: 标准输入: 文件是空的，没有文字。\n');
    expect((await runCli(['-'], { env: { LANG: 'en_US.UTF-8' } })).stderr).toContain(
      'standard input: the file is empty',
    );
  });
});

describe('a program that is not built', () => {
  it('says so in both languages', async () => {
    const copy = join(folder.path, 'copy', 'bin');
    mkdirSync(copy, { recursive: true });
    cpSync(bin, join(copy, 'report-extract.js'));
    writeFileSync(join(folder.path, 'copy', 'package.json'), '{"type":"module"}');
    chmodSync(join(copy, 'report-extract.js'), 0o755);
    const child = spawn(process.execPath, [join(copy, 'report-extract.js'), report]);
    let stderr = '';
    for await (const part of child.stderr.setEncoding('utf8')) stderr += part;
    expect(stderr).toMatch(/请先运行 npm ci 或 npm run build。\n.*Run npm ci or npm run build first\.\n$/);
  });
});
