// Signals: the run stops at once, ends with the status that shells expect, leaves nothing behind and can be taken up again.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { reportText, writeReports } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { runCli, startCli } from './run-cli.js';
import { waitUntil } from './wait-until.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

const COUNT = 60;
const SIGNALS = [
  ['SIGHUP', 129],
  ['SIGTERM', 143],
] as const;

const temp = tempFolder();
const reports = writeReports(join(temp.path, 'reports'), COUNT);
const folder = (name: string) => {
  mkdirSync(join(temp.path, name));
  return join(temp.path, name);
};
const resultsIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt.json'));
const hidden = (path: string) => readdirSync(path).filter((name) => name.startsWith('.'));

describe('a folder of reports', () => {
  it.each(SIGNALS)('stopped by %s: status %i, no leftovers, finished by the next run', async (signal, expected) => {
    const out = folder(`folder-${signal}`);
    const { child, ended } = startCli([reports, '-o', out]);
    await waitUntil(() => resultsIn(out).length > 2);
    child.kill(signal);
    const { status, stderr } = await ended;
    expect(status).toBe(expected);
    expect(stderr).toMatch(/^已中断。再次运行同样的命令，会接着处理余下的文件。\n/);
    expect(hidden(out)).toEqual([]);
    const left = resultsIn(out).length;
    expect(left).toBeLessThan(COUNT);
    const again = await runCli([reports, '-o', out]);
    expect(again.stderr).toContain(`处理 ${COUNT - left} 个文件`);
    expect(again.stderr).toContain(`跳过 ${left} 个，失败 0 个`);
    expect(resultsIn(out)).toHaveLength(COUNT);
  });
});

describe('one file of many reports', () => {
  it.each(SIGNALS)('stopped by %s: status %i, the old file stays, no leftovers', async (signal, expected) => {
    const home = folder(`file-${signal}`);
    writeFileSync(join(home, 'all.xlsx'), 'old');
    const { child, ended } = startCli([reports, '-o', join(home, 'all.xlsx')]);
    await waitUntil(() => hidden(home).length > 0);
    child.kill(signal);
    expect((await ended).status).toBe(expected);
    expect(readdirSync(home)).toEqual(['all.xlsx']);
    expect(readFileSync(join(home, 'all.xlsx'), 'utf8')).toBe('old');
  });
});

describe('one file of one report', () => {
  it('stopped while it is written: status 130, the old file stays, no leftovers', async () => {
    const home = folder('one');
    writeFileSync(join(home, 'one.xlsx'), 'old');
    const big = temp.file('big.txt', reportText(1).repeat(3000));
    const { child, ended } = startCli([big, '-o', join(home, 'one.xlsx')]);
    await waitUntil(() => hidden(home).length > 0);
    child.kill('SIGINT');
    expect((await ended).status).toBe(130);
    expect(readdirSync(home)).toEqual(['one.xlsx']);
    expect(readFileSync(join(home, 'one.xlsx'), 'utf8')).toBe('old');
  });
});

describe('pipe', () => {
  it.each(SIGNALS)('stopped by %s while it waits: status %i and no word', async (signal, expected) => {
    const { child, ended } = startCli(['pipe'], { input: null });
    child.stdin!.write('{"id":1,"text":"共12户。"}\n');
    await new Promise((resolve) => child.stdout!.once('data', resolve));
    child.kill(signal);
    const { status, stdout, stderr } = await ended;
    expect({ status, stderr }).toEqual({ status: expected, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, report: {} });
  });
});
