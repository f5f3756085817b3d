// The number that a browser puts before an entry of an ordered list.
import { isTag, type Element } from 'domhandler';
import { formatNumber } from '../docx/number-format.js';
import { childElements, numberIn } from './elements.js';

/** Highest number that is counted to; lists of the web have some hundreds at most. */
const MAX_NUMBER = 999_999;

const byType: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const byStyle: Readonly<Record<string, string>> = {
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  'cjk-ideographic': 'chineseCountingThousand',
  'simp-chinese-informal': 'chineseCountingThousand',
  'trad-chinese-informal': 'taiwaneseCountingThousand',
  'cjk-decimal': 'ideographDigital',
};

/**
 * The numbers of all entries of a list, as shown; none for a list that shows none.
 *
 *     <ol start="3"><li>…<li value="7">…<li>…   3.  7.  8.
 */
export function listNumbers(list: Element): ReadonlyMap<Element, string> {
  const shown = new Map<Element, string>();
  const style = /list-style(?:-type)?\s*:\s*([^;]*)/i.exec(list.attribs['style'] ?? '')?.[1]?.toLowerCase() ?? '';
  if (/\bnone\b/.test(style)) return shown;
  const named = style.split(/\s+/).find((word) => byStyle[word] !== undefined);
  const format = named === undefined ? (byType[list.attribs['type'] ?? ''] ?? 'decimal') : byStyle[named]!;
  const sign = named !== undefined && !/^[lud]/.test(named) ? '\u3001' : '.';

  const entries = childElements(list, 'li');
  const step = list.attribs['reversed'] === undefined ? 1 : -1;
  let number = numberIn(list, 'start', step > 0 ? 1 : entries.length, MAX_NUMBER);
  for (const entry of entries) {
    number = numberIn(entry, 'value', number, MAX_NUMBER);
    shown.set(entry, `${formatNumber(number, format)}${sign}`);
    number += step;
  }
  return shown;
}

/** Whether an element is an entry of an ordered list. */
export const isNumbered = (element: Element): boolean =>
  element.name === 'li' && element.parent !== null && isTag(element.parent) && element.parent.name === 'ol';
