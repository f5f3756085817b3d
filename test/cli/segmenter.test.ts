// --segmenter: the engine is chosen by name, and one that is missing is explained.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { tempFolder } from '../read/temp-folder.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
const report = folder.file('总结.txt', '全年服务企业3528家。\n');
const installed = (() => {
  try {
    return createRequire(import.meta.url).resolve('nodejieba') !== '';
  } catch {
    return false;
  }
})();

describe('--segmenter', () => {
  it('jieba is the default', async () => {
    const [plain, named] = await Promise.all([runCli([report]), runCli([report, '--segmenter', 'jieba'])]);
    expect(named).toEqual(plain);
    expect((JSON.parse(named.stdout) as Report).generator.segmenter).toMatch(/^jieba \d+\.\d+\.\d+$/);
  });

  it('refuses an engine that it does not know', async () => {
    const { status, stderr } = await runCli([report, '--segmenter', 'hanlp']);
    expect({ status, first: stderr.split('\n')[0] }).toEqual({
      status: 2,
      first: 'report-extract: 没有 hanlp 这个分词引擎。能用的有：jieba nodejieba。',
    });
  });

  it.runIf(installed)(
    'takes nodejieba where it is installed',
    async () => {
      const { status, stdout } = await runCli([report, '--segmenter', 'nodejieba']);
      expect(status).toBe(0);
      expect((JSON.parse(stdout) as Report).generator.segmenter).toMatch(/^nodejieba \d+\.\d+\.\d+$/);
    },
    60_000,
  );

  it.skipIf(installed).each([
    ['zh', 'npm i nodejieba', '编译器'],
    ['en', 'npm i nodejieba', 'compiler'],
  ])('says in %s how to install nodejieba, before a file is read', async (language, ...words) => {
    for (const args of [[join(folder.path, '没有.txt')], ['explain', report]]) {
      const { status, stdout, stderr } = await runCli([...args, '--segmenter', 'nodejieba', '--lang', language]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      for (const word of [...words, 'Python', 'Node']) expect(stderr).toContain(word);
    }
  });
});
