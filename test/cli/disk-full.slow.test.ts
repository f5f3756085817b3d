// A disk that is full: the file and the reason are told, what stood there stands, and nothing half written does.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { reportText, writeReports } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { runCli, runShell } from './run-cli.js';
import { smallDisk } from './small-disk.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

const COUNT = 30;
const temp = tempFolder();
const small = smallDisk(join(temp.path, 'small'), '16k');
const middle = smallDisk(join(temp.path, 'middle'), '48k');
const report = temp.file('big.txt', Array.from({ length: 60 }, (_, n) => reportText(n)).join(''));
const reports = writeReports(join(temp.path, 'reports'), COUNT);
const NO_SPACE = '磁盘空间不足，没有写入。';
const hidden = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.'));

describe.skipIf(small === null)('one file on a full disk (needs the right to mount)', () => {
  it.each(['json', 'xlsx'])('as %s: the old one stays, and no half of a new one', async (format) => {
    const path = join(small!.path, `result.${format}`);
    writeFileSync(path, 'old');
    const { status, stdout, stderr } = await runCli([report, '-o', path]);
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `report-extract: ${path}: ${NO_SPACE}\n`,
    });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(hidden(small!.path)).toEqual([]);
  });

  it.each(['all.json'])('of many reports, %s: the old one stays', async (name) => {
    const path = join(small!.path, name);
    writeFileSync(path, 'old');
    const { status, stderr } = await runCli([reports, '-o', path, '--quiet']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `report-extract: ${path}: ${NO_SPACE}\n` });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(hidden(small!.path)).toEqual([]);
  });

  it('by way of the shell is not taken for whole when only its beginning was', async () => {
    const { status, stderr } = await runShell(`run ${report} > ${small!.path}/shell.json`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `report-extract: 标准输出: ${NO_SPACE}\n` });
  });
});

describe.skipIf(middle === null)('an output folder on a full disk (needs the right to mount)', () => {
  it('has what found room, tells the rest one by one, and is finished when there is room', async () => {
    const out = join(middle!.path, 'out');
    const first = await runCli([reports, '-o', out]);
    expect(first.status).toBe(1);
    const [done, failed] = /处理 (\d+) 个文件.*失败 (\d+) 个/.exec(first.stderr)!.slice(1).map(Number);
    expect([done! > 0, failed! > 0, done! + failed!]).toEqual([true, true, COUNT]);
    const told = first.stderr.split('\n').filter((line) => line.endsWith(`.txt.json: ${NO_SPACE}`));
    expect(told).toHaveLength(failed!);
    expect(hidden(out)).toEqual([]);
    middle!.change('size=16m');
    const second = await runCli([reports, '-o', out]);
    expect(second.stderr).toMatch(new RegExp(`^处理 ${failed} 个文件.*跳过 ${done} 个，失败 0 个`));
    expect(second.status).toBe(0);
    expect(hidden(out)).toEqual([]);
  });
});

describe.skipIf(small === null)('a full folder for temporary files (needs the right to mount)', () => {
  it('is not used', async () => {
    writeFileSync(join(small!.path, 'filler'), '');
    await runShell(`head -c 1M /dev/zero > ${small!.path}/filler`);
    const [full, bare] = await Promise.all([
      runCli([report, '--format', 'xlsx'], { env: { TMPDIR: small!.path } }),
      runCli([report, '--format', 'xlsx']),
    ]);
    expect(full).toEqual(bare);
    expect(full.status).toBe(0);
  });
});

describe.skipIf(process.platform !== 'linux')('standard output that takes nothing (needs /dev/full)', () => {
  it.each([
    ['one report', `${report}`],
    ['a workbook', `${report} --format xlsx`],
    ['many reports', `${reports} --format csv --quiet`],
    ['explain', `explain ${report} --at 20`],
    ['pipe', 'pipe'],
    ['--help', '--help'],
  ])('%s: told, with status 1', async (_, args) => {
    const { status, stderr } = await runShell(`run ${args} > /dev/full`, { input: '{"text":"共12户。"}\n' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: `report-extract: 标准输出: ${NO_SPACE}\n` });
  });
});

describe.skipIf(process.platform !== 'linux')('standard error that takes nothing (needs /dev/full)', () => {
  it('leaves the status as it is', async () => {
    const { status, stdout } = await runShell(`run ${report} 2> /dev/full | wc -l; run nowhere.txt 2> /dev/full`);
    expect({ status, lines: stdout.trim() }).toEqual({ status: 1, lines: '1' });
  });
});
