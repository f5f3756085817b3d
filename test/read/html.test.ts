// Saved web pages: what of them is text, what is structure, and what is left out.
import { describe, expect, it } from 'vitest';
import { readHtml, MAX_PAGE_BYTES } from '../../src/read/html.js';
import { MAX_DEPTH } from '../../src/read/html/page.js';
import { MAX_SPANNED_CELLS } from '../../src/read/html/span-budget.js';
import { readDocument } from '../../src/read/read-document.js';
import { encode } from './encode.js';

const context = { path: null, encoding: null };
const read = async (html: string) => readHtml(Buffer.from(html), context);
const textOf = async (html: string) => (await read(html)).text;

/** Marks as kind, level or #, and their text. */
async function marksOf(html: string): Promise<string[]> {
  const { text, marks } = await read(html);
  return marks.map((mark) => {
    const extra = mark.kind === 'heading' ? mark.level : mark.kind === 'table_row' && mark.header ? '#' : '';
    return `${mark.kind}${extra} ${text.slice(mark.start, mark.end)}`;
  });
}

describe('text', () => {
  it.each([
    ['blocks and br end lines', '<p>一<p>二<br>三<div>四</div>五', '一\n二\n三\n四\n五\n'],
    ['white space collapses', '<p>  共 \t 12&nbsp;&nbsp;户 </p>', '共 12 户\n'],
    ['a wrapped source line leaves no space in Chinese', '<p>全年\n   共接待 ab\n  cd</p>', '全年共接待 ab cd\n'],
    ['inline elements join', '<p>共<b>12</b><a href="#">户</a></p>', '共12户\n'],
    ['entities', '<p>&ldquo;a&#x4e00;&lt;b&gt;&amp;&#8212;&quot;</p>', '“a一<b>&—"\n'],
    ['old pages in capitals', '<BODY><P ALIGN=center>一<BR>二<P>三</BODY>', '一\n二\n三\n'],
    [
      'what shows nothing',
      '<p>一<script>x</script><style>y</style><!--z--><span style="display: none">n</span>\u200b二',
      '一二\n',
    ],
    ['controls and menus', '<nav>首页</nav><p>一</p><select><option>选</select><p hidden>藏</p>', '一\n'],
    ['pre keeps its lines', '<pre>一\n二</pre>', '一\n二\n'],
    ['ruby without its reading', '<p><ruby>汉<rt>han</rt></ruby>字</p>', '汉字\n'],
    ['an indent is no text', '<p>\u3000\u3000一</p>', '一\n'],
  ])('%s', async (_, html, text) => {
    expect(await textOf(html)).toBe(text);
  });
});

describe('structure', () => {
  it('headings', async () => {
    expect(await marksOf('<h1>总结</h1><h3>一、<b>党建</b></h3><p>正文')).toEqual([
      'heading1 总结',
      'heading3 一、党建',
    ]);
  });

  it.each([
    ['<ol><li>甲<li><p>乙</p><p>续</p></ol>', '1. 甲\n2. 乙\n续\n', ['1.', '2.']],
    ['<ol start="3"><li>甲<li value="7">乙<li>丙</ol>', '3. 甲\n7. 乙\n8. 丙\n', ['3.', '7.', '8.']],
    ['<ol type="a"><li>甲<ol><li>乙</ol><li>丙</ol>', 'a. 甲\n1. 乙\nb. 丙\n', ['a.', '1.', 'b.']],
    ['<ol reversed><li>甲<li>乙</ol>', '2. 甲\n1. 乙\n', ['2.', '1.']],
    ['<ol style="list-style:none"><li>（一）甲</ol>', '（一）甲\n', []],
    ['<ol style="list-style-type: cjk-ideographic"><li>甲<li>乙</ol>', '一、 甲\n二、 乙\n', ['一、', '二、']],
    ['<ol><li>1. 甲</ol>', '1. 甲\n', []],
    ['<ul><li>甲<li>乙</ul>', '甲\n乙\n', []],
  ])('lists: %s', async (html, text, numbers) => {
    expect(await textOf(html)).toBe(text);
    expect(await marksOf(html)).toEqual(numbers.map((number) => `list_number ${number}`));
  });

  it('tables: spans are empty cells, the head is told', async () => {
    const head = '<thead><tr><th rowspan=2>指标<th colspan=2>2022年<tr><th>总量<br>（万元）<th>增长</thead>';
    const html = `<table>${head}<tr><td>农业<td>12.5<td></table>`;
    expect(await marksOf(html)).toEqual([
      'table_row# 指标\t2022年\t',
      'table_row# \t总量 （万元）\t增长',
      'table_row 农业\t12.5\t',
    ]);
    const { text, marks } = await read(html);
    const cells = marks.map((mark) =>
      mark.kind === 'table_row' ? mark.cells.map(({ start, end }) => text.slice(start, end)) : [],
    );
    expect(cells[1]).toEqual(['', '总量 （万元）', '增长']);
  });

  it('tables: a row of th is a head, a th beside td is none', async () => {
    expect(await marksOf('<table><tr><th>a<th>b<tr><th>c<td>1</table>')).toEqual(['table_row# a\tb', 'table_row c\t1']);
  });

  it('tables that lay out the page are no tables', async () => {
    const inner = '<table border=1><tr><td>讲座<td>12</table>';
    expect(await marksOf(`<table><tr><td>左<td>${inner}</table>`)).toEqual(['table_row 讲座\t12']);
    expect(await marksOf('<table><tr><td>一<tr><td>二</table>')).toEqual([]);
  });
});

describe('main content', () => {
  const sentences = '<p>全年走访困难家庭260户，发放救助金12.78万元。</p>'.repeat(4);
  const links = '<li><a href="#">政务公开</a></li>'.repeat(20);
  const page = (title: string, inner: string) =>
    `<html><head><title>${title}</title></head><body><ul>${links}</ul>${inner}<div>版权所有</div></body></html>`;

  it('leaves out what surrounds the report', async () => {
    const text = await textOf(
      page('', `<div><div id="a">${sentences}<h2>二、不足</h2><ul><li>还不多</ul></div></div>`),
    );
    expect(text.split('\n')).toHaveLength(7);
    expect(text).not.toMatch(/政务公开|版权所有/);
  });

  it('begins with the title and the line of the date before it', async () => {
    const head = '<h1>某市妇联2022年工作总结</h1><p>发布时间：2023-01-05</p>';
    const text = await textOf(page('某市妇联2022年工作总结_某市人民政府', `<div>${head}<div>${sentences}</div></div>`));
    expect(text).toMatch(/^某市妇联2022年工作总结\n发布时间：2023-01-05\n全年/);
  });

  it('takes the title of the page where the report has none', async () => {
    const { text, marks } = await read(page('某市妇联2022年工作总结 - 某市政府网', `<div>${sentences}</div>`));
    expect(text).toMatch(/^某市妇联2022年工作总结\n全年/);
    expect(marks[0]).toMatchObject({ kind: 'heading', start: 0, end: 13, level: 1 });
  });

  it('keeps all of a page in pieces, and of one without sentences', async () => {
    expect((await textOf(page('', `<div>${sentences}</div><div>${sentences}</div>`))).match(/走访/g)).toHaveLength(8);
    expect(await textOf('<body><div>通知</div><div>共12户</div></body>')).toBe('通知\n共12户\n');
  });
});

describe('encoding', () => {
  const html = (charset: string) =>
    `<html><head>${charset}<title>总</title></head><body><p>全年走访家庭260户。</p></body></html>`;

  it.each([
    ['<meta charset="gbk">', 'gb18030'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">', 'gb18030'],
    ['', 'gb18030'],
    ['<meta charset="utf-8">', 'gb18030'],
    ['<meta charset="big5">', 'gb18030'],
    ['<meta charset="gb2312">', 'utf-8'],
  ] as const)('%s in bytes of %s', async (charset, encoding) => {
    const document = await readDocument({ bytes: encode(html(charset), encoding), name: 'a.html' });
    expect(document.source).toMatchObject({ format: 'html', encoding });
    expect(document.text).toContain('全年走访家庭260户。');
  });

  it('UTF-16 with and without a mark', async () => {
    for (const mark of ['\ufeff', '']) {
      const bytes = encode(mark + html(''), 'utf-16le');
      expect((await readDocument({ bytes, name: 'a.html' })).source).toMatchObject({
        format: 'html',
        encoding: 'utf-16le',
      });
    }
  });

  it('places a replacement character in the text that comes out', async () => {
    const bytes = Buffer.concat([Buffer.from('<html><p>共'), Buffer.of(0xff), Buffer.from('户，全年走访家庭。')]);
    const { text, diagnostics } = await readHtml(bytes, context);
    const [found] = diagnostics!;
    expect(text.slice(found!.start!, found!.end!)).toBe('\ufffd');
  });
});

describe('limits', () => {
  it.each([
    ['too_deep', '<div>'.repeat(MAX_DEPTH + 10)],
    ['too_many_entries', `<table>${'<tr><td colspan=100>a<td>b</tr>'.repeat(MAX_SPANNED_CELLS / 90)}</table>`],
    ['too_large', ' '.repeat(MAX_PAGE_BYTES + 1)],
    ['no_text', '<html><body><img src="a.png"></body></html>'],
  ])('%s', async (code, html) => {
    await expect(read(html)).rejects.toMatchObject({ fault: { code } });
  });

  it('an archive of a page is named', async () => {
    const mail =
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n';
    await expect(readDocument({ bytes: Buffer.from(mail), name: 'a.mhtml' })).rejects.toMatchObject({
      fault: { code: 'unsupported_format', format: 'mhtml' },
    });
  });
});
