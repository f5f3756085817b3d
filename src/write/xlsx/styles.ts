// How cells look: the style numbers that cells name, and the part of the workbook that explains them.
import { escapeXml } from './cell-text.js';

/** Signs of ratios that stand behind the number as they are: 96 with % shows 96%, and is 96. */
const SIGNS = ['', '%', '\u2030', '\u2031'] as const;
const MOST_DECIMALS = 6;

const FONT = '<sz val="10"/><name val="Microsoft YaHei"/><family val="2"/>';
/** In a run of rich text the font has another name, and all of it must be said again. */
const MARKED_FONT = '<b/><sz val="10"/><color rgb="FFC00000"/><rFont val="Microsoft YaHei"/><family val="2"/>';
/** Of the number inside its sentence. */
export const MARKED_RUN = `<rPr>${MARKED_FONT}</rPr>`;

const TOP = '<alignment vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const HEAD = '<alignment vertical="center" wrapText="1"/>';

/** Number formats of our own begin here. */
const FIRST_FORMAT = 164;
const DATE_FORMAT = FIRST_FORMAT;
const PLAIN_FORMAT = 0;
const WHOLE_FORMAT = 1;

const amountFormats = SIGNS.flatMap((sign) =>
  Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => {
    const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
    return sign === '' ? digits : `${digits}"${sign}"`;
  }),
);
const formats = ['yyyy-mm-dd', ...amountFormats];

/** Texts that begin like a formula are marked as text, so that they stay text when a user edits the cell. */
export const STYLES = { text: 0, head: 1, wrapped: 2, quoted: 3, quotedWrapped: 4, whole: 5, date: 6 } as const;
const FIRST_AMOUNT = 7;

const xf = (format: number, inside: string, attributes = '') =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${attributes}>${inside}</xf>`;

/** In the order of STYLES, then the amounts. */
const cellStyles = [
  xf(PLAIN_FORMAT, TOP),
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${HEAD}</xf>`,
  xf(PLAIN_FORMAT, WRAPPED),
  xf(PLAIN_FORMAT, TOP, ' quotePrefix="1"'),
  xf(PLAIN_FORMAT, WRAPPED, ' quotePrefix="1"'),
  xf(WHOLE_FORMAT, TOP),
  xf(DATE_FORMAT, TOP),
  ...amountFormats.map((_, index) => xf(FIRST_FORMAT + 1 + index, TOP)),
];

/** Thousands in groups, as many decimals as the number has, and the sign of a ratio behind it. */
export function amountStyle(amount: number, unit: string): number {
  const written = String(amount);
  if (written.includes('e')) return STYLES.text;
  const sign = Math.max(
    0,
    SIGNS.findIndex((one) => one === unit),
  );
  const decimals = Math.min(MOST_DECIMALS, written.split('.')[1]?.length ?? 0);
  return FIRST_AMOUNT + sign * (MOST_DECIMALS + 1) + decimals;
}

const counted = (name: string, items: readonly string[]) =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** `xl/styles.xml`. */
export const stylesXml = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  counted(
    'numFmts',
    formats.map((code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapeXml(code)}"/>`),
  ) +
  counted('fonts', [
    `<font>${FONT}</font>`,
    `<font><b/>${FONT.replace('<name', '<color rgb="FFFFFFFF"/><name')}</font>`,
  ]) +
  counted('fills', [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FF2F5597"/><bgColor indexed="64"/></patternFill></fill>',
  ]) +
  counted('borders', [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FF1F3864"/></bottom><diagonal/></border>',
  ]) +
  counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
  counted('cellXfs', cellStyles) +
  counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
  '</styleSheet>';
