// The page of a report: all of its text, every number marked, nothing that runs, and nothing that asks anybody.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/write/page/escape.js';
import { html } from '../../../src/write/page/index.js';
import { expectLinear } from '../../linear-time.js';
import { chinese, contentOf, english, parts, textOf as joined } from '../content-of.js';
import { byId, dataIn, elementsOf, hashOf, parsePage, textOf, type Element, type Page } from './parse-page.js';

const fixtures = new URL('../../../fixtures/', import.meta.url);
const names = readdirSync(fixtures);
const inputOf = (name: string) => readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8');
const pageFor = (text: string, name: string | null = null, settings = chinese) =>
  html.part(contentOf(text, name), settings);

const places = (page: Page): Element[] =>
  elementsOf(byId(page, 'text')).filter(({ attributes }) => attributes['data-at'] !== undefined);
const marks = (page: Page): Map<string, string> => {
  const found = new Map<string, string>();
  for (const element of elementsOf(byId(page, 'text'))) {
    const id = element.name === 'mark' ? (element.attributes['id'] ?? element.attributes['data-of']) : undefined;
    if (id !== undefined) found.set(id, (found.get(id) ?? '') + textOf(element));
  }
  return found;
};

describe.each(names)('the page of %s', (name) => {
  const text = inputOf(name);
  const content = contentOf(text, `${name}.txt`);
  const source = html.part(content, chinese);
  const page = parsePage(source);

  it('is well-formed, with every id once', () => {
    expect(page.faults).toEqual([]);
    const ids = elementsOf(page.root).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('holds the text of the report, each stretch at its offset', () => {
    let at = 0;
    for (const element of places(page)) {
      const start = Number(element.attributes['data-at']);
      const words = textOf(element);
      expect(text.slice(at, start).trim()).toBe('');
      expect(words).toBe(shown(text.slice(start, start + words.length)));
      at = start + words.length;
    }
    expect(text.slice(at).trim()).toBe('');
  });

  it('marks every quantity, and has a row for each', () => {
    const { quantities } = content.report;
    expect([...marks(page)]).toEqual(quantities.map(({ id, text: words }) => [id, shown(words)]));
    const data = dataIn(page, 'report-data') as { quantities: { text: string; start: number }[] };
    expect(data.quantities.map(({ text: words, start }) => [words, start])).toEqual(
      quantities.map(({ text: words, start }) => [shown(words), start]),
    );
  });

  it('is the same for the same report', () => {
    expect(html.part(contentOf(text, `${name}.txt`), chinese)).toBe(source);
  });
});

describe('a page', () => {
  const TEXT = `青岚市妇联2022年工作总结
一、总体情况
一是服务企业3528家，同比增长12.5%。二是推荐省级劳模3名。
指标\t产量（万吨）\t增长（%）
粮食\t650.0\t17.3
二、下一步打算
计划新建学校8所。
`;
  const page = parsePage(pageFor(TEXT, '总结.txt'));
  const elements = elementsOf(page.root);
  const named = (name: string) => elements.filter((element) => element.name === name);

  it('allows its own style and script by their hashes, and nothing else', () => {
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')!;
    const scripts = named('script').filter(({ attributes }) => attributes['type'] === undefined);
    expect([named('style').length, scripts.length]).toEqual([1, 1]);
    expect(policy.attributes['content']!.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf(textOf(named('style')[0]!))}`,
      `script-src ${hashOf(textOf(scripts[0]!))}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('asks nobody for anything', () => {
    const addresses = elements.flatMap(({ attributes }) => [
      attributes['src'],
      attributes['href'],
      attributes['action'],
    ]);
    expect(addresses.filter((address) => address !== undefined && !/^(?:#|data:,$)/.test(address))).toEqual([]);
    expect(textOf(named('style')[0]!)).not.toMatch(/url\(|@import/);
    expect(elements.filter(({ attributes }) => Object.keys(attributes).some((key) => /^on|^style$/.test(key)))).toEqual(
      [],
    );
  });

  it('shows title, facts, headings, points, tables and plans as what they are', () => {
    expect(named('h1').map(textOf)).toEqual(['青岚市妇联2022年工作总结']);
    expect(named('dd').map(textOf)).toEqual(['青岚市妇联', '2022年', '总结.txt']);
    expect(named('h2').map(textOf)).toEqual(expect.arrayContaining(['一、总体情况', '二、下一步打算']));
    expect(elements.filter(({ attributes }) => attributes['class'] === 'item').map(textOf)).toEqual([
      '一是服务企业3528家，同比增长12.5%。',
      '二是推荐省级劳模3名。',
    ]);
    expect(
      elements.filter(({ attributes }) => attributes['scope'] === 'col' && attributes['data-at']).map(textOf),
    ).toEqual(['指标', '产量（万吨）', '增长（%）']);
    expect(elements.filter(({ attributes }) => attributes['scope'] === 'row').map(textOf)).toEqual(['粮食']);
    expect(marks(page).get('q6')).toBe('8所');
    expect(byId(page, 'q6').attributes['class']).toContain('target');
  });

  it('has an outline with the count of quantities under each heading, and a legend of what occurs', () => {
    const lines = elementsOf(byId(page, 'outline')).filter(({ name }) => name === 'a');
    expect(lines.map((line) => [line.attributes['href'], textOf(line)])).toEqual([
      ['#s1', '一、总体情况5'],
      ['#s2', '二、下一步打算计划1'],
    ]);
    const kinds = elementsOf(byId(page, 'legend')).flatMap(({ attributes }) => attributes['data-dimension'] ?? []);
    expect(kinds).toEqual(['people', 'organizations', 'mass', 'ratio']);
  });

  it('speaks Chinese, or English when it was asked for', () => {
    expect(named('html')[0]!.attributes['lang']).toBe('zh-CN');
    const other = parsePage(pageFor(TEXT, '总结.txt', english));
    const words = textOf(byId(other, 'panel'));
    expect(elementsOf(other.root).find(({ name }) => name === 'html')!.attributes['lang']).toBe('en');
    expect(words).toContain('indicator');
    expect(textOf(byId(other, 'text'))).toContain('服务企业3528家');
  });

  it('lists what could not be read, with the way to it', () => {
    const text = '全年完成５１$1.$2亿元，增长3%。';
    const doubtful = parsePage(pageFor(text));
    const button = elementsOf(byId(doubtful, 'text')).find(({ attributes }) => attributes['data-start'] !== undefined)!;
    const { 'data-start': start, 'data-end': end } = button.attributes;
    expect([textOf(button), text.slice(Number(start), Number(end))]).toEqual([
      '数字写法损坏，读不出来',
      '５１$1.$2亿元',
    ]);
  });

  it('says what was passed over and why', () => {
    const passed = dataIn(parsePage(pageFor('2022年服务企业20家。')), 'report-data') as { passed: object[] };
    expect(passed.passed).toEqual([expect.objectContaining({ text: '2022年', start: 0, reason: 'date', line: 1 })]);
  });
});

describe('a hostile report', () => {
  const SCRIPT = '<script>alert(1)</script>';
  const IMAGE = '"><img src=x onerror=alert(1)>';
  const TEXT = `${SCRIPT}青岚市妇联2022年工作总结
一、${IMAGE}总体情况
${SCRIPT}${IMAGE}服务企业3528家。</article></main><!-- ]]>
单元\t${IMAGE}
版权所有${SCRIPT}
`;

  it.each([
    ['a title and a text', TEXT, null],
    ['a file name', '服务企业3528家。', `${SCRIPT}${IMAGE}.txt`],
  ])('with markup in %s shows it as text', (_, text, name) => {
    const page = parsePage(pageFor(text, name));
    expect(page.faults).toEqual([]);
    const elements = elementsOf(page.root);
    expect(elements.filter((element) => element.name === 'img')).toEqual([]);
    expect(elements.filter(({ attributes }) => 'onerror' in attributes)).toEqual([]);
    expect(elements.filter((element) => element.name === 'script').map(({ attributes }) => attributes['id'])).toEqual([
      'report-head',
      'report-data',
      undefined,
    ]);
    expect(textOf(byId(page, 'text'))).toContain(SCRIPT);
    expect(textOf(byId(page, 'text'))).toContain(IMAGE);
  });

  it('cannot turn the line around or hide a control character', () => {
    const source = pageFor('一、\u202e总体\u2066\n服务\u001b[31m企业\u202e3528家\u0000。\r\n', '\u202efdp.txt');
    // eslint-disable-next-line no-control-regex
    expect(source).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u001b\r]/);
  });
});

describe('headOf', () => {
  const source = pageFor('青岚市妇联2022年工作总结\n服务企业3528家。</script>\n', '</script><b>.txt');

  it('reads back what made the page, from its first 32 KB', () => {
    const head = html.headOf!(source.slice(0, 32 * 1024), chinese);
    const { report } = contentOf('青岚市妇联2022年工作总结\n服务企业3528家。</script>\n', '</script><b>.txt');
    expect(head).toMatchObject({ generator: report.generator, source: report.source });
    expect(head!.row).toMatchObject({ title: '青岚市妇联2022年工作总结', period: '2022年', quantities: 1 });
  });

  it('gives nothing for a page that was cut, is in another language, or is not ours', () => {
    const end = source.indexOf('</script>');
    for (const [beginning, settings] of [
      [source.slice(0, end), chinese],
      [source, english],
      ['<!doctype html><p>', chinese],
      ['<script type="application/json" id="report-head">{}</script>', chinese],
      ['<script type="application/json" id="report-head">[</script>', chinese],
      ['<script type="application/json" id="report-head">null</script>', chinese],
    ] as const)
      expect(html.headOf!(beginning, settings)).toBeNull();
  });
});

it('join passes a page through', async () => {
  expect(await joined(html.join(parts('<p>'), chinese))).toBe('<p>');
});

it('takes a time that grows with the text', { timeout: 60_000 }, () => {
  const text = inputOf('womens-federation');
  return expectLinear(
    [20, 160],
    (times) => contentOf(text.repeat(times)),
    (content) => expect(html.part(content, chinese)).toContain('</html>'),
  );
});
