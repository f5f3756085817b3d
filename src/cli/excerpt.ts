// Draws a stretch of text with signs under the parts in question.
import { columnsOf } from '../write/display-width.js';
import { visible } from '../write/visible.js';

/** Half-open offsets into the text; `sign` is drawn under every column of the stretch. */
export type Underline = { readonly start: number; readonly end: number; readonly sign: '^' | '~' };

/** What is shown around the outermost underlines, in UTF-16 code units. */
const CONTEXT = 14;

/** How far from the first underline others are still followed. */
const REACH = 48;

const ELLIPSIS = '\u2026';
const WIDE_SPACE = '\u3000';

/**
 * Two lines: the words around the first underline, within `[from, to)`, and the signs under them.
 *
 *     …同比增长12.5%，其中…
 *      ~~~~~~~~^^^^^
 */
export function drawExcerpt(
  text: string,
  line: { readonly start: number; readonly end: number },
  underlines: readonly [Underline, ...Underline[]],
): readonly [string, string] {
  const focus = underlines[0];
  const near = underlines.filter(({ start, end }) => start >= focus.start - REACH && end <= focus.end + REACH);
  const from = boundaryBefore(text, Math.max(line.start, Math.min(...near.map(({ start }) => start)) - CONTEXT));
  // A span may run over a line end that a converter left; then the excerpt does too.
  const last = Math.min(line.end, Math.max(...near.map(({ end }) => end)) + CONTEXT);
  const to = Math.max(focus.end, boundaryBefore(text, last));

  let words = from > line.start ? ELLIPSIS : '';
  let signs = ' '.repeat(words.length);
  for (let at = from; at < to;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const shown = character === '\r' && text[at + 1] === '\n' ? '' : visible(character);
    const columns = shown === '' ? 0 : columnsOf(shown);
    const sign = underlines.find(({ start, end }) => at >= start && at < end)?.sign;
    words += shown;
    signs += sign === undefined ? (columns === 2 ? WIDE_SPACE : ' '.repeat(columns)) : sign.repeat(columns);
    at += character.length;
  }
  if (to < line.end) words += ELLIPSIS;
  return [words, signs.trimEnd()];
}

/** The offset, or the one before it where it would part a surrogate pair or a number. */
function boundaryBefore(text: string, offset: number): number {
  const parted = /[0-9][0-9.]*$/.exec(text.slice(Math.max(0, offset - CONTEXT), offset));
  if (parted !== null && /[0-9.%]/.test(text.charAt(offset))) return offset - parted[0].length;
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code < 0xe000 ? offset - 1 : offset;
}
