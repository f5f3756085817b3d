// Stopping and starting again: killed, interrupted or changed, the next run finishes the job and leaves nothing else behind.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { readTree, reportText, writeReports } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { bin, runCli } from './run-cli.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

/** BATCH_FILES=5000 for the whole measure. */
const COUNT = Number(process.env['BATCH_FILES'] ?? 300);

const temp = tempFolder();
const reports = writeReports(join(temp.path, 'reports'), COUNT);
const summaryOf = (stderr: string) =>
  /(\d+) files done .* (\d+) skipped .* (\d+) failed/.exec(stderr)!.slice(1).map(Number);
const convert = async (out: string, ...options: string[]) => {
  const { status, stderr } = await runCli([reports, '-o', out, ...options], { env: { LANG: 'en' } });
  expect(status).toBe(0);
  return summaryOf(stderr);
};
const countOf = (out: string) => {
  try {
    return readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).length;
  } catch {
    return 0;
  }
};

/** Starts a run, ends it when half of the files are there, and gives how it ended. */
async function stopHalfWay(out: string, signal: 'SIGKILL' | 'SIGINT') {
  const child = spawn(process.execPath, [bin, reports, '-o', out], { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (countOf(out) < COUNT / 2 && child.exitCode === null) await later(2);
  child.kill(signal);
  const status = await ended;
  const left = countOf(out);
  expect(left).toBeGreaterThanOrEqual(COUNT / 2);
  expect(left).toBeLessThan(COUNT);
  return { status, left };
}

describe('a folder of reports', () => {
  const whole = join(temp.path, 'whole');

  it(
    'is the same after kill -9 and a second start as undisturbed',
    async () => {
      expect(await convert(whole)).toEqual([COUNT, 0, 0]);
      const killed = join(temp.path, 'killed');
      const { left } = await stopHalfWay(killed, 'SIGKILL');
      // Nothing that stands under its name is half a file.
      for (const content of Object.values(readTree(killed)).filter((text) => text.startsWith('{'))) JSON.parse(content);
      const [done, kept] = await convert(killed);
      expect(kept).toBe(left);
      expect(done).toBe(COUNT - left);
      expect(readTree(killed)).toEqual(readTree(whole));
      expect(readdirSync(killed).toSorted()).toEqual(readdirSync(whole).toSorted());
    },
    60_000 + COUNT * 60,
  );

  it('tidies up on Ctrl-C and says how to go on', async () => {
    const out = join(temp.path, 'interrupted');
    const { status } = await stopHalfWay(out, 'SIGINT');
    expect(status).toBe(130);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
    await convert(out);
    expect(readTree(out)).toEqual(readTree(whole));
  }, 60_000);

  it('is left as it is when nothing changed, and redone with --force', async () => {
    const file = join(whole, '00/r0.txt.json');
    const before = statSync(file).mtimeMs;
    expect(await convert(whole)).toEqual([0, COUNT, 0]);
    expect(statSync(file).mtimeMs).toBe(before);
    expect(await convert(whole, '--force')).toEqual([COUNT, 0, 0]);
    expect(statSync(file).mtimeMs).toBeGreaterThan(before);
  }, 60_000);

  it('has redone what changed, was cut short, or was made by other rules or in another layout', async () => {
    writeFileSync(join(reports, '00/r0.txt'), reportText(99_999));
    truncateSync(join(whole, '01/r1.txt.json'), 100);
    const other = join(whole, '02/r2.txt.json');
    const text = readFileSync(other, 'utf8');
    writeFileSync(other, text.replace(/"rules":"[^"]*"/, '"rules":"0"'));
    expect(await convert(whole)).toEqual([3, COUNT - 3, 0]);
    expect(readFileSync(other, 'utf8')).toBe(text);
    expect(readFileSync(join(whole, '00/r0.txt.json'), 'utf8')).toContain('99999');
    expect(await convert(whole, '--pretty', '--ignore', '[12]*')).toEqual([COUNT / 2, 0, 0]);
  }, 60_000);
});
