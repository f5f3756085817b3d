// One report in every format: what is found does not depend on how the report was saved.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/index.js';
import { encode } from '../read/encode.js';
import { contentOf } from './report-content.js';

const root = new URL('../../', import.meta.url);
const typed = readFileSync(new URL('fixtures/womens-federation/input.txt', root), 'utf8').trimEnd();
const saved = (name: string) => new Uint8Array(readFileSync(new URL(`test/formats/files/${name}`, root)));

const lines = typed.split('\n').filter((line) => line.trim() !== '');
const menu = '<nav><a href="/">首页</a> <a href="/xw">新闻</a></nav>';
const foot = '<footer>版权所有 某某网 备案号0912345号 浏览次数：3867次</footer>';
const page = `<!doctype html><meta charset="utf-8"><title>${lines[0]}</title><body>${menu}<div class="article"><h1>${lines[0]}</h1>${lines
  .slice(1)
  .map((line) => `<p>${line}</p>`)
  .join('\n')}</div>${foot}`;

const wanted = contentOf(await readReport(new TextEncoder().encode(typed), { name: 'report.txt' }));

it('there is something to compare', () => {
  expect(wanted.quantities.length).toBeGreaterThan(30);
  expect(wanted.sections.length).toBeGreaterThan(3);
  expect(wanted.items.length).toBeGreaterThan(3);
});

describe('a report gives the same quantities, sections and items', () => {
  it.each<[string, Uint8Array]>([
    ['report.docx', saved('report.docx')],
    ['report.doc', saved('report.doc')],
    ['report.wps', saved('report.wps')],
    ['report.pdf', saved('report.pdf')],
    ['report.html', new TextEncoder().encode(page)],
    ['report.md', new TextEncoder().encode(typed.replaceAll('\n', '\n\n'))],
    ['gbk.txt', encode(typed, 'gb18030')],
    ['utf-16.txt', encode(typed, 'utf-16le')],
  ])('%s', async (name, bytes) => {
    const report = await readReport(bytes, { name });
    expect(contentOf(report)).toEqual(wanted);
  });
});
