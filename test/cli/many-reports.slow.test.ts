// A thousand reports into one file of each kind stay within the memory that an office machine has to spare.
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../read/temp-folder.js';
import { sheetsOf } from '../write/xlsx/read-workbook.js';
import { costOf } from './cost-of.js';

const LIMIT = 500 * 1024 * 1024;
const REPORTS = 1000;

const folder = tempFolder();
const at = (name: string) => join(folder.path, name);
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

beforeAll(() => {
  const cases = readdirSync(fixtures);
  mkdirSync(at('many'));
  for (let number = 0; number < REPORTS; number++) {
    cpSync(join(fixtures, cases[number % cases.length]!, 'input.txt'), join(at('many'), `${number}.txt`));
  }
});

describe('a thousand reports stay within 500 MB', () => {
  it('as a workbook', async () => {
    const { status, memory } = await costOf([at('many'), '-o', at('many.xlsx'), '--quiet', '--jobs', '2']);
    expect(status).toBe(0);
    expect(memory).toBeLessThan(LIMIT);
    expect((await sheetsOf(readFileSync(at('many.xlsx')))).get('报告')).toHaveLength(REPORTS + 1);
  });

  it('as pages with an index', async () => {
    const args = [at('many'), '--format', 'html', '-o', at('pages/'), '--quiet', '--jobs', '2'];
    const { status, memory } = await costOf(args);
    expect(status).toBe(0);
    expect(memory).toBeLessThan(LIMIT);
    const pages = readdirSync(at('pages'));
    expect(pages).toHaveLength(REPORTS + 1);
    const links = readFileSync(join(at('pages'), 'index.html'), 'utf8').match(/href="[^"]+\.txt\.html"/g);
    expect(new Set(links)).toHaveProperty('size', REPORTS);
  });

  it('as CSV', async () => {
    const { status, memory } = await costOf([at('many'), '-o', at('many.csv'), '--quiet', '--jobs', '2']);
    expect(status).toBe(0);
    expect(memory).toBeLessThan(LIMIT);
    expect(statSync(at('many.csv')).size).toBeGreaterThan(1_000_000);
  });
});
