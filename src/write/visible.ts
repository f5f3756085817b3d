// Text of reports as a terminal may show it.
const LINE_END = '\u21b5';

/** Nothing in it moves the cursor, changes colours or reverses the line; a line end is shown as a sign. */
export function visible(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\n]/g, LINE_END)
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Cc}/gu, '\ufffd')
    .replaceAll(/\p{Cf}/gu, '');
}
