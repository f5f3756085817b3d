// Review pages as a user asks for them: one report to one file, a folder to pages and their index, again and in another language.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readTree } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { elementsOf, parsePage, textOf } from '../write/page/parse-page.js';
import { runCli } from './run-cli.js';

vi.setConfig({ testTimeout: 60_000 });

const temp = tempFolder();
const TEXT = '青岚市妇联2022年工作总结\n一、总体情况\n服务企业3528家，同比增长12.5%。\n';
const report = temp.file('总结.txt', TEXT);
const out = (name: string) => join(temp.path, name);
const run = async (args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = await runCli(args, { env });
  expect(status, stderr).toBe(0);
  return { stdout, stderr };
};

describe('the page of one report', () => {
  it('goes where -o says, by its ending or by --format, and to standard output', async () => {
    await run([report, '-o', out('page.html')]);
    const page = readFileSync(out('page.html'), 'utf8');
    expect(page).toBe((await run([report, '--format', 'html'])).stdout);
    expect(
      elementsOf(parsePage(page).root)
        .filter(({ name }) => name === 'mark')
        .map(textOf),
    ).toEqual(['3528家', '12.5%']);
  });

  it('is Chinese whatever the locale, and English for --lang en alone', async () => {
    const args = [report, '--format', 'html'];
    const [zh, locale, asked] = await Promise.all([
      run(args),
      run(args, { LANG: 'en_US.UTF-8' }),
      run([...args, '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }),
    ]);
    expect(locale.stdout).toBe(zh.stdout);
    expect(zh.stdout).toContain('<html lang="zh-CN">');
    expect(asked.stdout).toContain('<html lang="en">');
  });
});

describe('the pages of a folder', () => {
  const folder = join(temp.path, 'reports');
  const names = ['a/总结 1.txt', 'b#2?.txt', 'c%20.txt', '"><img onerror>.txt'];
  const reports = tempFolder();
  for (const name of names) reports.file(name.replaceAll('/', '-'), TEXT);

  it('have an index, each of whose links leads to a page', async () => {
    await run([reports.path, '--format', 'html', '-o', folder]);
    const index = parsePage(readFileSync(join(folder, 'index.html'), 'utf8'));
    expect(index.faults).toEqual([]);
    const links = elementsOf(index.root).flatMap(({ name, attributes }) => (name === 'a' ? [attributes['href']!] : []));
    expect(links).toHaveLength(names.length);
    for (const link of links) {
      const file = decodeURIComponent(new URL(link, 'file:///').pathname);
      expect(existsSync(join(folder, file)), link).toBe(true);
    }
  });

  it('are kept when nothing changed, and made again in another language', async () => {
    const before = readTree(folder);
    expect((await run([reports.path, '--format', 'html', '-o', folder])).stderr).toContain(`跳过 ${names.length} 个`);
    expect(readTree(folder)).toEqual(before);
    const english = await run([reports.path, '--format', 'html', '-o', folder, '--lang', 'en']);
    expect(english.stderr).toContain(`${names.length} files done`);
  });
});
