// Writes the Word files under files/: node test/formats/make-word.mjs (needs zip parts from fflate and LibreOffice as soffice).
// report.docx is fixtures/womens-federation with its numbers taken out of the text and made automatic; .doc is LibreOffice's
// conversion of it, and .pdf its print, and .wps the same bytes, since WPS writes Word's binary format under a name of its own.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

const files = fileURLToPath(new URL('files/', import.meta.url));
const report = readFileSync(new URL('../../fixtures/womens-federation/input.txt', import.meta.url), 'utf8');

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const part = (root, content) => `${declaration}<w:${root} xmlns:w="${word}" xmlns:r="${office}">${content}</w:${root}>`;
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = (text, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const paragraph = (content, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

const level = (index, format, text, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
);
const styles = part(
  'styles',
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
);

function writeDocx(name, body, more = {}) {
  const parts = { styles, numbering, ...more };
  const override = (path, type) =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  const relation = (id, type, target) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const names = Object.keys(parts);
  const texts = {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('word/document.xml', 'document.main')}${names.map((one) => override(`word/${one}.xml`, one)).join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships">${names.map((one, index) => relation(`r${index}`, one, `${one}.xml`)).join('')}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(names.map((one) => [`word/${one}.xml`, parts[one]])),
  };
  // A fixed time, so that the same script gives the same bytes.
  const options = { level: 9, mtime: new Date(2023, 0, 1) };
  writeFileSync(
    join(files, name),
    zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])), options),
  );
}

/** One line of the report: numbers that a list would make are left to it. */
function reportParagraph(line) {
  const list = (at) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`;
  if (/^[一二三四五六七八九十]+、/.test(line))
    return paragraph(run(line.replace(/^.+?、/, '')), '<w:pStyle w:val="1"/>');
  if (/^（[一二三四五六七八九十]+）/.test(line)) return paragraph(run(line.replace(/^.+?）/, '')), list(1));
  if (/^[0-9]+\./.test(line)) return paragraph(run(line.replace(/^[0-9]+\./, '')), list(2));
  return paragraph(run(line));
}

const cell = (text, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${text
    .split('\n')
    .map((one) => paragraph(run(one)))
    .join('')}</w:tc>`;
const row = (cells, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
const wide = '<w:tcW w:w="4000" w:type="dxa"/><w:gridSpan w:val="2"/>';
const table = `<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(3)}</w:tblGrid>${row([cell('指标'), cell('单位'), cell('数量')], '<w:tblHeader/>')}${row([cell('培训\n妇女', '<w:vMerge w:val="restart"/>'), cell('人次'), cell('4800')])}${row([cell('', '<w:vMerge/>'), cell('期'), cell('64')])}${row([cell('合计').replace(/<w:tcW[^>]*>/, wide), cell('4864')])}</w:tbl>`;

/** What readers of .doc stumble over: spacing in odd twips, soft hyphens, changes, hidden text, fields, tables, notes. */
const features =
  paragraph(run('字距为奇数的缇，共120户。', '<w:spacing w:val="21"/>')) +
  paragraph(`${run('软连')}<w:r><w:softHyphen/></w:r>${run('字符，不断')}<w:r><w:noBreakHyphen/></w:r>${run('行')}`) +
  paragraph(
    `${run('保留')}<w:del w:id="1" w:author="a" w:date="2023-01-01T00:00:00Z"><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins w:id="2" w:author="a" w:date="2023-01-01T00:00:00Z">${run('增加')}</w:ins>${run('隐藏', '<w:vanish/>')}${run('完')}`,
  ) +
  paragraph(
    `${run('链接：')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "http://example.com" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('网站')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('“引号”——破折')}<w:r><w:tab/></w:r>${run('后')}<w:r><w:br/></w:r>${run('换行')}`,
  ) +
  paragraph(
    `${run('有注')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>${run('的话')}`,
  ) +
  table +
  paragraph(run('表后'));
const footnotes = part(
  'footnotes',
  `<w:footnote w:type="separator" w:id="0">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="1">${paragraph('<w:r><w:continuationSeparator/></w:r>')}</w:footnote><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run('注文')}`)}</w:footnote>`,
);

writeDocx('report.docx', report.trimEnd().split('\n').map(reportParagraph).join(''));
writeDocx('features.docx', features, { footnotes });
const profile = mkdtempSync(join(tmpdir(), 'soffice-'));
const convert = (format, ...names) =>
  execFileSync('soffice', [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    files,
    ...names.map((name) => join(files, name)),
  ]);
convert('doc:MS Word 97', 'report.docx', 'features.docx');
convert('pdf', 'report.docx');
copyFileSync(join(files, 'report.doc'), join(files, 'report.wps'));
