// --format: what is shown, where it goes, and what cannot go with it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/write/display-width.js';
import { formatNames } from '../../src/write/formats.js';
import { tempFolder } from '../read/temp-folder.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
const report = folder.file('总结.txt', '一、总体情况\n全年服务企业3528家，同比增长12.5%。\n');

describe('--format', () => {
  it('table shows the quantities', async () => {
    const { status, stdout, stderr } = await runCli([report, '--format', 'table']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['指标', '动作', '数值', '单位', '限定', '章节'],
      Array.from({ length: 6 }, () => expect.stringMatching(/^─+$/) as string),
      ['企业', '服务', '3,528', '家', '一、总体情况'],
      ['企业', '增长', '↑12.5', '%', '一、总体情况'],
      [''],
    ]);
  });

  it('speaks the language of the user', async () => {
    const { stdout } = await runCli([report, '--format', 'table', '--lang', 'en']);
    expect(stdout).toMatch(/^indicator {2}action {2}/);
  });

  it('json is the default', async () => {
    const [plain, named] = await Promise.all([runCli([report]), runCli([report, '--format', 'json'])]);
    expect(named).toEqual(plain);
  });

  it('takes 120 columns where no terminal is', async () => {
    const long = folder.file('长.txt', `${'协调'.repeat(3)}建成${'城乡'.repeat(40)}中心3家。\n`);
    const { stdout } = await runCli([long, '--format', 'table'], { env: { COLUMNS: '40' } });
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(120);
  });

  it('goes into a file with -o', async () => {
    const path = join(folder.path, '表.txt');
    expect(await runCli([report, '--format', 'table', '-o', path])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(path, 'utf8')).toBe((await runCli([report, '--format', 'table'])).stdout);
  });

  it.each(['--pretty', '--compact'])('table refuses %s', async (layout) => {
    const { status, stderr } = await runCli([report, '--format', 'table', layout]);
    expect({ status, first: stderr.split('\n')[0] }).toEqual({
      status: 2,
      first: `report-extract: ${layout} 只用于 JSON，不能和 --format table 一起用。`,
    });
  });

  it('refuses a form that it does not have', async () => {
    const { status, stdout, stderr } = await runCli([report, '--format', 'xml', '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`no form of output is known as xml. Known are: ${formatNames.join(' ')}.`);
  });
});
