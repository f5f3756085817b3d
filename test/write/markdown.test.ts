// Markdown that can be pasted anywhere: aligned, and nothing in a report's text breaks the table or becomes more than text.
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/write/display-width.js';
import type { Content } from '../../src/write/formats.js';
import { markdown } from '../../src/write/markdown.js';
import { chinese, contentOf, english, parts, textOf } from './content-of.js';

const TEXT =
  '云溪镇2022年工作总结\n一、工作情况\n受理来信1297件次，同比下降3.5%。\n二、明年打算\n计划新建学校4800所以上。\n';
const part = (content: Content, settings = chinese) => markdown.part(content, settings);

/** Without the links that GFM makes of every bare address, which lead where they say. */
const reader = new Marked({ tokenizer: { url: () => undefined } });

/** A report whose title, section and indicator are this text. */
function hostile(text: string): Content {
  const content = contentOf('工作总结\n一、工作情况\n走访企业3家。\n');
  const { report } = content;
  return {
    ...content,
    report: {
      ...report,
      meta: { ...report.meta, title: text },
      sections: report.sections.map((section) => ({ ...section, marker: null, title: text })),
      quantities: report.quantities.map((quantity) => ({ ...quantity, indicator: { text, start: 0, end: 1 } })),
    },
  };
}

describe('markdown', () => {
  it('is a heading with the title and an aligned table', () => {
    expect(part(contentOf(TEXT)).split('\n')).toEqual([
      '## 云溪镇2022年工作总结',
      '',
      '| 指标 | 动作 |  数值 | 单位 | 限定        | 章节         |',
      '| ---- | ---- | ----: | ---- | ----------- | ------------ |',
      '| 来信 | 受理 | 1,297 | 件次 |             | 一、工作情况 |',
      '| 来信 | 下降 |  ↓3.5 | %    |             | 一、工作情况 |',
      '| 学校 | 新建 | 4,800 | 所   | 不少于 目标 | 二、明年打算 |',
      '',
    ]);
    const lines = part(contentOf(TEXT)).trimEnd().split('\n').slice(2);
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
  });

  it('names a report without a title by its file, or says that it has none', () => {
    expect(part(contentOf('走访3家。', 'a_b.txt'))).toMatch(/^## a\\_b\.txt\n/);
    expect(part(contentOf('走访3家。'))).toMatch(/^## （无标题）\n/);
    expect(part(contentOf('没有数字。'), english)).toBe('## (untitled)\n\nNo quantities were found.\n');
  });

  it('has a heading for each of many reports, apart by an empty line', async () => {
    const one = part(contentOf(TEXT));
    expect(await textOf(markdown.join(parts(one, one), chinese))).toBe(`${one}\n${one}`);
  });
});

describe('the text of a report', () => {
  it.each([
    'a|b',
    'a\\|b',
    'a\\',
    '\\',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt;',
    '&#60;b>',
    '[甲](javascript:alert(1))',
    '![](https://example.com/x.png)',
    '<https://example.com>',
    '`code`',
    '**bold** __bold__ *i* _i_',
    '~~struck~~',
    '# 甲 ##',
    '$x$',
    '甲\n| 乙 | 丙 |',
    '甲\r\n\r\n<b>乙</b>',
    '甲\u2028乙',
    '\u202e甲\0',
  ])('%j is shown and does nothing', async (text) => {
    const html = await reader.parse(part(hostile(text)));
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name!);
    expect(new Set(tags)).toEqual(new Set(['h2', 'table', 'thead', 'tr', 'th', 'tbody', 'td']));
    expect(html.match(/<td/g)).toHaveLength(6);
    expect(html.match(/<tr/g)).toHaveLength(2);
    const shown = text
      .replaceAll(/[\r\n\u2028]+/g, ' ')
      .replaceAll('\0', '\ufffd')
      .replaceAll('\u202e', '');
    const [, cell] = /<td>(.*?)<\/td>/.exec(html)!;
    const [, heading] = /<h2>(.*?)<\/h2>/.exec(html)!;
    for (const got of [cell!, heading!]) expect(unescaped(got)).toBe(shown);
  });
});

const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
