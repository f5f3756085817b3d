// Writes the PDF files under files/ that are made by hand: node test/formats/make-pdf.mjs
// Their fonts are not embedded, as in many reports of the 2000s: without the CMaps that name the characters they are blank.
import { writeFileSync } from 'node:fs';

const EM = 12;
const LEADING = 20;

/** Bytes of a text under each CMap: code units for UCS2, GBK through a reversed decoder. */
const encoders = {
  'UniGB-UCS2-H': (text) => Buffer.from(text, 'utf16le').swap16(),
  'GBK-EUC-H': (text) => Buffer.concat([...text].map((character) => gbk.get(character) ?? Buffer.from(character))),
};
const gbk = new Map();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = new TextDecoder('gbk').decode(Uint8Array.of(lead, trail));
    if (Array.from(character).length === 1 && !gbk.has(character)) gbk.set(character, Buffer.from([lead, trail]));
  }
}

/** Objects to a file with its cross-reference table; the first is the catalog. */
function writeObjects(objects) {
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let length = parts[0].length;
  const offsets = objects.map((body, index) => {
    const part = Buffer.from(`${index + 1} 0 obj\n${body}\nendobj\n`, 'latin1');
    parts.push(part);
    length += part.length;
    return length - part.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const tail = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${tail}`, 'latin1'));
  return Buffer.concat(parts);
}

/** Pages of placed lines { x, y, size, text }, or of raw operators, in STSong-Light under one CMap. */
function pdf(pages, cmap = 'UniGB-UCS2-H') {
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ');
  return writeObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${cmap} /Encoding /${cmap} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 ' +
      '/Descent -120 /CapHeight 880 /StemV 93 >>',
    ...pages.flatMap((page, index) => {
      const content = typeof page === 'string' ? page : page.map((line) => writeLine(line, encoders[cmap])).join('\n');
      const head = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>';
      return [
        `${head} /Contents ${7 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ]);
}

const writeLine = ({ x, y, size = EM, text }, encode) =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${encode(text).toString('hex')}> Tj ET`;

const widthOf = (text) => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);

/** Paragraphs set in a column of `columns` characters, two of indent; a line may not begin with a closing sign. */
function setColumn(paragraphs, columns) {
  return paragraphs.flatMap((paragraph) => {
    const lines = [];
    let line = { indent: 2, text: '' };
    for (const token of paragraph.match(/[A-Za-z0-9.%]+|./gu) ?? []) {
      const closing = /^[\u3002\uff0c\u3001\uff1b\uff09]$/.test(token);
      if (line.indent + widthOf(line.text + token) > columns && !closing) {
        lines.push(line);
        line = { indent: 0, text: '' };
      }
      line.text += token;
    }
    return [...lines, line];
  });
}

/** Lines of a column from its top, `rows` a page. */
const placeColumn = (lines, x, top) =>
  lines.map(({ indent, text }, row) => ({ x: x + indent * EM, y: top - row * LEADING, text }));

const TITLE = '某县妇女联合会二〇二二年工作总结';
const FIRST =
  '一年来，县妇联围绕中心、服务大局，扎实推进各项工作。全年开展宣传活动418场，惠及群众12万人次，同比增长8.5%。';
const SECOND = '为136名困境女童发放助学金12.78万元，走访慰问困难家庭260户，接待来信来访94件，办结率100%。';
const THIRD = '举办巾帼创业培训班18期，培训妇女2600余人次，带动3528名妇女就业增收。';
const BODY = [FIRST, SECOND, THIRD];

const centred = (text, y, size) => ({ x: (595 - widthOf(text) * size) / 2, y, size, text });

/** A report of several pages with a running head and page numbers; paragraphs run over the pages. */
function longReport(pageCount, rows) {
  const lines = setColumn(
    Array.from({ length: pageCount * 3 }, (_, index) => BODY[index % 3]),
    35,
  );
  const pages = [];
  for (let page = 0; page < pageCount; page++) {
    const own = lines.slice(page * rows, (page + 1) * rows);
    if (own.length === 0) break;
    pages.push([
      { x: 90, y: 800, size: 9, text: '某县妇联工作总结（2022年）' },
      ...placeColumn(own, 90, 760),
      centred(`— ${page + 1} —`, 40, 9),
    ]);
  }
  return pages;
}

const twoColumns = () => {
  const left = setColumn([FIRST, SECOND, FIRST], 16);
  const right = setColumn([THIRD, SECOND, THIRD], 16);
  return [[centred(TITLE, 790, 18), ...placeColumn(left, 90, 740), ...placeColumn(right, 318, 740)]];
};

const table = () => {
  const rows = [
    ['指标', '数量（件）', '同比（%）'],
    ['信访', '94', '-3.2'],
    ['调解', '260', '12.5'],
    ['培训', '18', '20'],
  ];
  const placed = rows.flatMap((cells, row) =>
    cells.map((text, column) => ({ x: 90 + column * 150, y: 700 - row * LEADING, text })),
  );
  return [[centred(TITLE, 790, 18), ...placeColumn(setColumn([THIRD], 35), 90, 750), ...placed]];
};

const onePage = [[centred(TITLE, 790, 18), ...placeColumn(setColumn(BODY, 35), 90, 750), centred('1', 40, 9)]];

const files = {
  'ucs2.pdf': pdf(onePage),
  'gbk.pdf': pdf(onePage, 'GBK-EUC-H'),
  'pages.pdf': pdf(longReport(4, 6)),
  'columns.pdf': pdf(twoColumns()),
  'table.pdf': pdf(table()),
  // A scan: a grey box where the picture would be, and no letter.
  'scan.pdf': pdf(['0.8 g 60 60 475 722 re f', '0.8 g 60 60 475 722 re f']),
};
for (const [name, bytes] of Object.entries(files)) writeFileSync(new URL(`files/${name}`, import.meta.url), bytes);
