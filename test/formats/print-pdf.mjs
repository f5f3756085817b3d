// Prints one report with Chromium and with LibreOffice, whose PDF files differ in nearly everything: node test/formats/print-pdf.mjs
// Needs chromium, soffice and a Chinese font, and runs by hand: the files under files/ are what the tests read.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(`files/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'report-extract-print-'));

const numerals = Array.from('一二三四五六七八九十');
const paragraphs = numerals.flatMap((numeral, index) => [
  `${numeral}、户户有人，页页有据`,
  `全年走访困难家庭${260 + index}户，发放救助金12.78万元，同比增长8.5%，户均补助491.5元。长期坚持——工人、农民、青年都来。`,
  `举办讲座${18 + index}场，参加人员2600余人次，其中青年女工占35%以上，见义勇为者12名。`,
]);

const style = '@page{size:A5;margin:25mm 20mm} body{font:12pt/1.8 "Noto Serif CJK SC"} p{text-indent:2em;margin:0}';
const page = `<!doctype html><meta charset="utf-8"><style>${style}</style>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
writeFileSync(join(folder, 'report.html'), page);

/** As a word processor sets it: justified, indented, with a running head and page numbers. */
const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:text-indent="0.85cm"
 fo:text-align="justify" fo:line-height="150%"/><style:text-properties style:font-name-asian="Noto Serif CJK SC" style:font-size-asian="12pt"
 fo:font-size="12pt" style:language-asian="zh" style:country-asian="CN"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="A5"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm"
 fo:margin="2cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A5"><style:header><text:p>某县妇联工作总结</text:p></style:header>
<style:footer><text:p>第<text:page-number>1</text:page-number>页</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${paragraphs.map((text) => `<text:p text:style-name="Standard">${text}</text:p>`).join('')}</office:text></office:body>
</office:document>`;
writeFileSync(join(folder, 'report.fodt'), flat);

try {
  execFileSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--print-to-pdf=${here('chromium.pdf')}`,
    join(folder, 'report.html'),
  ]);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.fodt')]);
  copyFileSync(join(folder, 'report.pdf'), here('libreoffice.pdf'));
  const password = ['--encrypt', 'secret', 'secret', '256', '--'];
  execFileSync('qpdf', [...password, here('ucs2.pdf'), here('encrypted.pdf')]);
  execFileSync('qpdf', ['--encrypt', '', 'owner', '256', '--', here('ucs2.pdf'), here('owner-password.pdf')]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
