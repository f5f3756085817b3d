// The index over pages: one line a report, sums, and links that lead nowhere but below its folder.
import { describe, expect, it } from 'vitest';
import type { IndexEntry } from '../../../src/write/formats.js';
import { html } from '../../../src/write/page/index.js';
import { chinese, contentOf, english, textOf as joined } from '../content-of.js';
import { byId, elementsOf, parsePage, textOf } from './parse-page.js';

const TEXT = '青岚市妇联2022年工作总结\n一、总体情况\n服务企业3528家，同比增长12.5%。\n';

function entryOf(path: string, href: string, text = TEXT): IndexEntry {
  const head = html.headOf!(html.part(contentOf(text, path), chinese), chinese)!;
  return { path, href, head };
}

async function* entriesOf(...entries: readonly IndexEntry[]): AsyncGenerator<IndexEntry> {
  yield* entries;
}

const indexOf = async (entries: readonly IndexEntry[], settings = chinese) =>
  parsePage(await joined(html.index!(entriesOf(...entries), settings)));

describe('the index', () => {
  it('has a line a report and their sums', async () => {
    const page = await indexOf([
      entryOf('a/总结.txt.html', 'a/%E6%80%BB%E7%BB%93.txt.html'),
      entryOf('b.txt.html', 'b.txt.html', '服务群众20人。'),
    ]);
    expect(page.faults).toEqual([]);
    const rows = elementsOf(page.root).filter(({ name }) => name === 'tr');
    const cells = rows.map((row) =>
      elementsOf(row)
        .filter(({ name }) => name === 'th' || name === 'td')
        .map(textOf),
    );
    expect(cells).toEqual([
      ['标题', '报告单位', '报告期', '发布日期', '字数', '章节数', '要点数', '数量个数', '疑点数'],
      ['青岚市妇联2022年工作总结a/总结.txt.html', '青岚市妇联', '2022年', '', '43', '1', '0', '2', '0'],
      ['b.txt.html', '', '', '', '8', '0', '0', '1', '0'],
      ['共 2 份报告', '51', '1', '0', '3', '0'],
    ]);
    const links = elementsOf(page.root).flatMap(({ name, attributes }) => (name === 'a' ? [attributes['href']] : []));
    expect(links).toEqual(['./a/%E6%80%BB%E7%BB%93.txt.html', './b.txt.html']);
  });

  it.each([
    'javascript:alert(1)',
    './javascript:alert(1)',
    '//example.org/x',
    'https://example.org/',
    '/etc/passwd',
    '../outside.html',
    'a/../../outside.html',
    'a/%2e%2E/%2e./outside.html',
    './../x',
    'a\\..\\x',
    'a?b',
    'a#b',
    'a b',
    '"><img onerror>',
    '',
  ])('makes no link of %j', async (href) => {
    const page = await indexOf([entryOf('x.html', href)]);
    expect(elementsOf(page.root).filter(({ name }) => name === 'a')).toEqual([]);
    expect(textOf(byId(page, 'reports'))).toContain('x.html');
  });

  it('shows hostile titles and paths as text', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>\u202e.html';
    const page = await indexOf([entryOf(hostile, 'a.html', `${hostile}2022年工作总结\n服务企业3家。\n`)]);
    expect(page.faults).toEqual([]);
    const elements = elementsOf(page.root);
    expect(elements.filter(({ name, attributes }) => name === 'img' || 'onerror' in attributes)).toEqual([]);
    expect(elements.filter(({ name }) => name === 'script')).toHaveLength(1);
    expect(textOf(byId(page, 'reports'))).toContain('<img src=x onerror=alert(1)>');
    expect(textOf(byId(page, 'reports'))).not.toContain('\u202e');
  });

  it('says so in English when it was asked for', async () => {
    expect(textOf((await indexOf([entryOf('a.html', 'a.html')], english)).root)).toContain('Reports: 1');
  });

  it('comes as the entries come', async () => {
    let asked = 0;
    async function* many(): AsyncGenerator<IndexEntry> {
      for (; asked < 1000; asked++) yield entryOf('a.html', 'a.html');
    }
    const pieces = html.index!(many(), chinese)[Symbol.asyncIterator]();
    for (let piece = 0; piece < 4; piece++) await pieces.next();
    expect(asked).toBeLessThan(4);
  });
});
