// The options on how a report is read, as a user gives them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { encode } from '../read/encode.js';
import { tempFolder } from '../read/temp-folder.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
const TEXT = '一、总体情况\r\n全年服务企业3528家，同比增长12.5%。\r\n';
const gbk = folder.file('总结.txt', encode(TEXT, 'gb18030'));
const pdf = fileURLToPath(new URL('../formats/files/ucs2.pdf', import.meta.url));

describe('--encoding', () => {
  it('is not needed where the bytes say enough', async () => {
    const { status, stdout } = await runCli([gbk]);
    expect(status).toBe(0);
    const { source, quantities } = JSON.parse(stdout) as Report;
    expect(source.encoding).toBe('gb18030');
    expect(quantities.map(({ text }) => text)).toEqual(['3528家', '12.5%']);
  });

  it('overrules them', async () => {
    const [named, other] = await Promise.all([runCli(['--encoding', 'GBK', gbk]), runCli(['--encoding', 'big5', gbk])]);
    expect((JSON.parse(named.stdout) as Report).source.encoding).toBe('gb18030');
    expect((JSON.parse(other.stdout) as Report).source.encoding).toBe('big5');
  });

  it('is an option of explain too', async () => {
    expect((await runCli(['explain', '--encoding', 'cp936', gbk])).stdout).toContain('3528家');
  });

  it('names the encodings for one that is not known', async () => {
    const { status, stderr } = await runCli(['--encoding', 'ebcdic', gbk]);
    expect(status).toBe(2);
    expect(stderr).toContain('不认得 ebcdic 这种编码。能用的有：utf-8 gb18030 big5 utf-16le utf-16be。');
  });
});

describe('--text-out', () => {
  it.each([
    ['text with its line ends', gbk],
    ['a PDF', pdf],
  ])('writes the text that the offsets refer to: %s', async (_, file) => {
    const out = join(folder.path, 'text.out');
    const { status, stdout } = await runCli([file, '--text-out', out]);
    expect(status).toBe(0);
    const text = readFileSync(out, 'utf8');
    const { quantities, source } = JSON.parse(stdout) as Report;
    expect(source.chars).toBe(text.length);
    expect(quantities.length).toBeGreaterThan(0);
    expect(quantities.map(({ start, end }) => text.slice(start, end))).toEqual(quantities.map((one) => one.text));
    if (file === gbk) expect(text).toBe(TEXT);
  });

  it('writes over neither the report nor the result', async () => {
    const own = await runCli([gbk, '--text-out', gbk]);
    expect(own.status).toBe(2);
    expect(own.stderr).toContain('--text-out 指向了要读的报告');
    const both = join(folder.path, 'both.json');
    const same = await runCli([gbk, '-o', both, '--text-out', both]);
    expect(same.status).toBe(2);
    expect(same.stderr).toContain(both);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['scan.pdf', '扫描件请先做文字识别'],
    ['encrypted.pdf', '文件有密码'],
  ])('%s', async (name, reason) => {
    const { status, stderr } = await runCli([fileURLToPath(new URL(`../formats/files/${name}`, import.meta.url))]);
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
  });
});
