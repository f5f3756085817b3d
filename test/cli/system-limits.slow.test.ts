// Limits that the system or the user sets: open files, the size of a file, memory.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readTree, reportText, writeReports } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { runCli, runShell } from './run-cli.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

const temp = tempFolder();
const COUNT = 120;
const reports = writeReports(join(temp.path, 'reports'), COUNT);
const report = temp.file('a.txt', Array.from({ length: 60 }, (_, n) => reportText(n)).join(''));
const skipped = process.platform === 'win32';

describe.skipIf(skipped)('open files (needs ulimit)', () => {
  it('as few as 64 are enough for a folder of hundreds of reports', async () => {
    const out = join(temp.path, 'few');
    const { status, stderr } = await runShell(`ulimit -n 64; run ${reports} -o ${out} --quiet --jobs 4`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(readTree(out))).toHaveLength(COUNT);
  });
});

describe.skipIf(skipped)('the size of a file (needs ulimit)', () => {
  it('that is too small is told, the old file stays, and nothing half written does', async () => {
    const path = temp.file('old.json', 'old');
    const { status, stderr } = await runShell(`ulimit -f 8; run ${report} -o ${path}`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `report-extract: ${path}: 系统无法写入（EFBIG）。\n` });
    expect(readdirSync(temp.path).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('that is too small is told where the shell writes the file', async () => {
    const { status, stderr } = await runShell(`ulimit -f 8; run ${report} > ${temp.path}/shell.json`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'report-extract: 标准输出: 系统无法写入（EFBIG）。\n' });
  });

  it('that is too small for one report costs no other', async () => {
    const folder = writeReports(join(temp.path, 'one-big'), 3);
    writeFileSync(join(folder, 'big.txt'), reportText(1).repeat(60));
    const out = join(temp.path, 'one-big-out');
    const { status, stderr } = await runShell(`ulimit -f 16; run ${folder} -o ${out} --quiet`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^report-extract: .*big\.txt: .*big\.txt\.json: 系统无法写入（EFBIG）。\n$/);
    expect(Object.keys(readTree(out))).toEqual([
      '00/r0.txt.json',
      '01/r1.txt.json',
      '02/r2.txt.json',
      'failures.ndjson',
    ]);
  });
});

describe('memory', () => {
  it('that a record of pipe needs too much of ends its worker, is one error, and costs no other record', async () => {
    const record = (id: number, text: string) => `${JSON.stringify({ id, text })}\n`;
    const input = record(1, reportText(1)) + record(2, reportText(2).repeat(40_000)) + record(3, reportText(3));
    const { status, stdout } = await runCli(['pipe', '--jobs', '1'], { input, env: { REPORT_EXTRACT_MEMORY: '64' } });
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { id: 1, report: {} },
      { id: 2, error: { code: 'out_of_memory' } },
      { id: 3, report: {} },
    ]);
  });
});
