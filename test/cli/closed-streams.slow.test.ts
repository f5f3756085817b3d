// Readers that go away and streams that are closed from the start: a quiet end, and the status of what was done.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { reportText, writeReports } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { runShell } from './run-cli.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

const temp = tempFolder();
const report = temp.file('big.txt', reportText(1).repeat(300));
const reports = writeReports(join(temp.path, 'reports'), 20);

describe('a reader that goes away', () => {
  it.each([
    ['json', `${report}`],
    ['csv', `${report} --format csv`],
    ['xlsx', `${report} --format xlsx`],
    ['table', `${report} --format table`],
    ['html', `${report} --format html`],
    ['explain', `explain ${report}`],
    ['a workbook of many', `${reports} --format xlsx --quiet`],
  ])('%s: status 0 and no word', async (_, args) => {
    const { stdout, stderr } = await runShell(`run ${args} | head -c 2 | wc -c; echo "\${PIPESTATUS[0]}"`);
    expect({ told: stdout.split(/\s+/).filter(Boolean), stderr }).toEqual({ told: ['2', '0'], stderr: '' });
  });

  it('of standard error costs no report: the output folder is whole, with status 1 for what failed', async () => {
    const out = join(temp.path, 'out');
    const { stdout } = await runShell(`run ${reports} nowhere.txt -o ${out} 2>&1 | true; echo "\${PIPESTATUS[0]}"`);
    expect(stdout).toBe('1\n');
    const results = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(results.filter((name) => name.endsWith('.txt.json'))).toHaveLength(20);
    expect(results).toContain('failures.ndjson');
  });
});

describe('streams that are closed from the start', () => {
  it('all three: the output file is written, with status 0', async () => {
    const path = join(temp.path, 'closed.json');
    const { status } = await runShell(`run ${report} -o ${path} <&- >&- 2>&-`);
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ source: { name: 'big.txt' } });
  });

  it('standard error: the status tells the failure', async () => {
    const path = join(temp.path, 'nothing.json');
    const { status, stdout } = await runShell(`run ${temp.path}/nowhere.txt -o ${path} 2>&-`);
    expect({ status, stdout, written: existsSync(path) }).toEqual({ status: 1, stdout: '', written: false });
  });

  it('standard input: it counts as empty', async () => {
    const [one, filter] = await Promise.all([runShell('run - <&-'), runShell('run pipe <&-')]);
    expect(one).toEqual({ status: 1, stdout: '', stderr: 'report-extract: 标准输入: 文件是空的，没有文字。\n' });
    expect(filter).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
