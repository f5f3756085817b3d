// What text becomes inside a cell: legal in XML, short enough for Excel, and never read as anything but text.

/** The most UTF-16 code units that Excel keeps in a cell. */
export const LONGEST_TEXT = 32_767;
const ELLIPSIS = '\u2026';

/** Control characters and code points that XML cannot hold or should not. */
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;
/** Half of a pair. */
const LONE_SURROGATE = /\p{Cs}/gu;
const LINE_END = /\r\n?/g;
/** `_x000A_` in a text would come out of Excel as a line break; so only its first sign is written as an escape. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or an attribute in XML, unchanged to the reader but for control characters, which are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(LONE_SURROGATE, '\ufffd')
    .replaceAll(ILLEGAL, '')
    .replaceAll(/[&<>"]/g, (sign) => NAMED[sign]!);

/** `<t>` with the text of a cell or of a run in it; line ends are those of Excel. */
export function textElement(text: string): string {
  const escaped = escapeXml(text.replaceAll(LINE_END, '\n').replaceAll(LOOKS_ESCAPED, '_x005F_'));
  return /^\s|\s$|\n/.test(escaped) ? `<t xml:space="preserve">${escaped}</t>` : `<t>${escaped}</t>`;
}

/** The text, or its start and … where Excel would refuse it. Never parts a character. */
export function cutToCell(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const kept = text.slice(0, LONGEST_TEXT - 1);
  return (/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept) + ELLIPSIS;
}
