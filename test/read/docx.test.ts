// What the reader of .docx makes of the parts of a document other than its numbers.
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/read-document.js';
import {
  abstractNum,
  buildDocx,
  inList,
  level,
  num,
  p,
  r,
  relationships,
  wordPart,
  type DocxParts,
} from './build-docx.js';

const read = (parts: DocxParts | string) =>
  readDocument({ bytes: buildDocx(typeof parts === 'string' ? { body: parts } : parts), name: 'a.docx' });
const textOf = async (parts: DocxParts | string) => (await read(parts)).text;
const style = (id: string, name: string, inner = '', more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/>${inner}</w:style>`;

describe('paragraphs', () => {
  it('are a line each, blank ones too', async () => {
    const { text, marks, source } = await read(p('总结') + p('') + p('共12户。'));
    expect(text).toBe('总结\n\n共12户。');
    expect(marks).toEqual([]);
    expect(source).toMatchObject({ format: 'docx', encoding: 'utf-8', chars: text.length });
  });

  it('hold runs, links, smart tags, content controls and spelling marks without a seam', async () => {
    const body = p(
      `${r('共')}<w:hyperlink>${r('12')}</w:hyperlink><w:smartTag w:element="x">${r('户')}</w:smartTag><w:proofErr w:type="x"/>` +
        `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${r('。')}</w:sdtContent></w:sdt>`,
    );
    expect(await textOf(body)).toBe('共12户。');
  });

  it('a tab is a space, a line break a line end; breaks of pages count inside only', async () => {
    const body =
      p('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r>') +
      p('<w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>戊</w:t></w:r>');
    expect(await textOf(body)).toBe('甲 乙\n丙\n丁\n戊');
  });

  it('keep spaces where they are asked for, and a line end in the file is none', async () => {
    const body = p('<w:r><w:t xml:space="preserve"> 一 </w:t><w:t> 二\n三 </w:t><w:t>&lt;&amp;&#x56db;</w:t></w:r>');
    expect(await textOf(body)).toBe(' 一 二 三<&四');
  });

  it('special characters', async () => {
    const body = p(
      '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t>' +
        '<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B0"/>' +
        '<w:sym w:font="Wingdings" w:char="F021"/><w:sym w:font="Arial" w:char="2103"/></w:r>',
    );
    expect(await textOf(body)).toBe('a-bc\u2713\u00b0\u2103');
  });

  it('the reading above a character is left out, a fraction keeps its stroke', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${r('hàn')}</w:rt><w:rubyBase>${r('汉')}</w:rubyBase></w:ruby></w:r>`;
    const fraction =
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';
    expect(await textOf(p(ruby + fraction))).toBe('汉1/2');
  });

  it('hidden text is left out: by itself, by a style, and a hidden paragraph as a whole', async () => {
    const styles =
      style('H', 'H', '<w:rPr><w:vanish/></w:rPr>') +
      '<w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body =
      p(r('甲') + r('隐', '<w:vanish/>') + r('乙', '<w:vanish w:val="0"/>') + r('藏', '<w:rStyle w:val="C"/>')) +
      p(r('全隐', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') +
      p(r('丙') + r('丁', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="H"/>');
    expect(await textOf({ body, styles })).toBe('甲乙\n丁');
  });
});

describe('headings', () => {
  it.each([
    ['by the style name', style('1', 'heading 2'), '<w:pStyle w:val="1"/>', 2],
    ['by the Chinese style name', style('x', '标题 3'), '<w:pStyle w:val="x"/>', 3],
    [
      'by the outline level of the style',
      style('x', 'Own', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
      '<w:pStyle w:val="x"/>',
      1,
    ],
    [
      'by a style further up',
      style('1', 'heading 1') + style('x', 'Own', '<w:basedOn w:val="1"/>'),
      '<w:pStyle w:val="x"/>',
      1,
    ],
    ['by the paragraph itself', '', '<w:outlineLvl w:val="4"/>', 5],
    [
      'not where the paragraph says body text',
      style('1', 'heading 1'),
      '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>',
      null,
    ],
    ['not for a title', style('T', 'Title'), '<w:pStyle w:val="T"/>', null],
    ['by the default style', style('D', 'Normal', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', ' w:default="1"'), '', 2],
  ])('%s', async (_, styles, properties, expected) => {
    const { marks } = await read({ body: p('总体情况', properties), styles });
    expect(marks).toEqual(expected === null ? [] : [{ kind: 'heading', start: 0, end: 4, level: expected }]);
  });
});

describe('tracked changes count as accepted', () => {
  it('in runs', async () => {
    const gone = (words: string) => `<w:r><w:delText>${words}</w:delText></w:r>`;
    const body = p(
      `${r('甲')}<w:ins w:id="1">${r('入')}</w:ins><w:del w:id="2">${gone('删')}</w:del>` +
        `<w:moveFrom w:id="3">${r('走')}</w:moveFrom><w:moveTo w:id="4">${r('来')}</w:moveTo>`,
    );
    expect(await textOf(body)).toBe('甲入来');
  });

  it('a paragraph mark that was deleted joins two paragraphs', async () => {
    const body =
      p('前', '<w:rPr><w:del w:id="1"/></w:rPr>') +
      p('后', '<w:outlineLvl w:val="0"/>') +
      p('末', '<w:rPr><w:del w:id="2"/></w:rPr>');
    const { text, marks } = await read(body);
    expect(text).toBe('前后\n末');
    expect(marks).toEqual([{ kind: 'heading', start: 0, end: 2, level: 1 }]);
  });

  it('rows that were deleted go', async () => {
    const row = (words: string, properties = '') =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(words)}</w:tc><w:tc>${p('x')}</w:tc></w:tr>`;
    expect(await textOf(`<w:tbl>${row('甲')}${row('乙', '<w:del w:id="1"/>')}${row('丙')}</w:tbl>`)).toBe(
      '甲\tx\n丙\tx',
    );
  });
});

describe('fields', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;

  it('keep their result and lose their instruction, nested too', async () => {
    const inner = char('begin') + instruction(' REF x ') + char('separate') + r('12') + char('end');
    const body = p(
      `${r('共')}${char('begin')}${instruction(' IF ')}${inner}${instruction(' &gt; 1 ')}${char('separate')}${r('多')}${char('end')}` +
        `<w:fldSimple w:instr=" DATE ">${r('今日')}</w:fldSimple>`,
    );
    expect(await textOf(body)).toBe('共多今日');
  });

  it('a table of contents goes as a whole, what stands around it stays', async () => {
    const entry = (words: string, before = '', after = '') => p(before + r(words) + after);
    const body =
      p('目录') +
      entry('一、总体\t1', char('begin') + instruction(' TOC \\o "1-3" \\h ') + char('separate')) +
      entry('二、下步\t2') +
      p(char('end')) +
      p('正文') +
      p(`<w:fldSimple w:instr="TOC \\h">${r('三、表')}</w:fldSimple>${r('后')}`) +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}</w:sdtContent></w:sdt>`;
    expect(await textOf(body)).toBe('目录\n正文\n后');
  });

  it('a prompt of a content control goes, words in it stay', async () => {
    const styles = '<w:style w:type="character" w:styleId="P"><w:name w:val="Placeholder Text"/></w:style>';
    const control = (runs: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>`;
    const body = p(r('单位：') + control(r('点击输入', '<w:rStyle w:val="P"/>')) + control(r('妇联')));
    expect(await textOf({ body, styles })).toBe('单位：妇联');
  });
});

describe('text boxes', () => {
  const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;

  it('follow their paragraph, once though they are written twice', async () => {
    const drawing =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textOf(p(r('前') + drawing + r('后')) + p('末'))).toBe('前后\n框\n末');
    const fallback = drawing.replace(/<mc:Choice.*<\/mc:Choice>/, '');
    expect(await textOf(p(r('前') + fallback))).toBe('前\n框');
  });

  it('their numbers come after that of their paragraph', async () => {
    const numbering = abstractNum(0, level(0, 'decimal', '%1.')) + num(1, 0);
    const inside = `<w:r><w:pict><w:txbxContent>${p('框', inList(1))}</w:txbxContent></w:pict></w:r>`;
    expect(await textOf({ body: p(r('文') + inside, inList(1)), numbering })).toBe('1.文\n2.框');
  });
});

describe('notes', () => {
  it('are numbered as they come and stand at the end', async () => {
    const note = (kind: string, id: number, words: string, type = '') =>
      `<w:${kind} ${type} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(words)}`)}</w:${kind}>`;
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body =
      p(r('甲') + reference('footnote', 7) + r('12户') + reference('endnote', 2)) +
      p(r('乙') + reference('footnote', 3)) +
      p(`<w:del w:id="9">${reference('footnote', 4)}</w:del>${r('丙')}`);
    const footnotes =
      note('footnote', 0, '线', 'w:type="separator"') +
      note('footnote', 3, '第三') +
      note('footnote', 4, '删') +
      note('footnote', 7, '第七');
    expect(await textOf({ body, footnotes, endnotes: note('endnote', 2, '尾注') })).toBe(
      '甲[1]12户[2]\n乙[3]\n丙\n[1] 第七\n[2] 尾注\n[3] 第三',
    );
  });
});

it('headers, footers and comments are no part of the text', async () => {
  const files = {
    'word/header1.xml': wordPart('hdr', p('页眉')),
    'word/comments.xml': wordPart('comments', p('批注')),
  };
  const body = `${p(`${r('文')}<w:r><w:commentReference w:id="1"/></w:r>`)}<w:sectPr><w:headerReference w:id="r9"/></w:sectPr>`;
  expect(await textOf({ body, files })).toBe('文');
});

it('finds its parts by their relationships, and other prefixes and encodings are as good', async () => {
  const xml =
    '\ufeff<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<x:body><x:p><x:pPr><x:pStyle x:val="1"/></x:pPr><x:r><x:t>共12户</x:t></x:r></x:p></x:body></x:document>';
  const files = {
    '_rels/.rels': relationships({ officeDocument: '/main/part.xml' }),
    'main/part.xml': new Uint8Array(Buffer.from(xml, 'utf16le')),
    'main/_rels/part.xml.rels': relationships({ styles: '../other/s.xml' }),
    'other/s.xml': strToU8(wordPart('styles', style('1', 'heading 1'))),
  };
  const { text, marks, source } = await read({ body: p('不读'), files });
  expect(text).toBe('共12户');
  expect(marks).toEqual([{ kind: 'heading', start: 0, end: 4, level: 1 }]);
  expect(source.encoding).toBe('utf-16le');
});
