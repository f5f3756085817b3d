// What a paragraph is besides its words: its place in a list, its heading level, and whether its mark counts.
import type { Mark } from '../document.js';
import { emptyLine, type Line } from '../line.js';
import type { ListCounters, Marker } from './list-counters.js';
import { trimmedOf } from './run-text.js';
import { readNumberingProperties, readOutline, type Styles } from './styles.js';
import { childOf, switchOf, valueOf, type XmlElement } from './xml-tree.js';

export type ParagraphProperties = {
  readonly list: { readonly num: string; readonly level: number } | null;
  /** 1 to 9. */
  readonly heading: number | null;
  /** A tracked change took the paragraph mark away: the text goes on in the next paragraph. */
  readonly markDeleted: boolean;
  readonly markHidden: boolean;
  /** Runs that say nothing else are hidden. */
  readonly hidden: boolean;
};

/** The numbering that takes away the one of the style. */
const NO_LIST = '0';

export function readParagraphProperties(
  properties: XmlElement | undefined,
  styles: Styles,
  lists: ListCounters,
): ParagraphProperties {
  const style = valueOf(properties, 'w:pStyle') ?? styles.defaultParagraph;
  const mark = childOf(properties, 'w:rPr');
  const outline = readOutline(properties);
  return {
    list: readList(properties, style, styles, lists),
    heading: (outline ?? (style === null ? null : styles.headingLevel(style))) || null,
    markDeleted: ['w:del', 'w:moveFrom'].some((name) => childOf(mark, name) !== undefined),
    markHidden: switchOf(mark, 'w:vanish') ?? false,
    hidden: style !== null && styles.hidden(style),
  };
}

function readList(
  properties: XmlElement | undefined,
  style: string | null,
  styles: Styles,
  lists: ListCounters,
): ParagraphProperties['list'] {
  const own = readNumberingProperties(properties);
  const inherited = style === null ? { num: null, level: null } : styles.numbering(style);
  const num = own.num ?? inherited.num;
  if (num === null || num === NO_LIST) return null;
  if (own.num !== null || own.level !== null) return { num, level: own.level ?? 0 };
  // A style belongs to the level that names it, whatever level it names itself.
  const level = style === null ? null : lists.levelOfStyle(num, style);
  return { num, level: level ?? inherited.level ?? 0 };
}

/** After these nothing parts a marker from the words, as people type it. */
const closingSign = /[\p{Po}\p{Pe}\u2460-\u2473\u2488-\u249b\u3280-\u3289]$/u;

/**
 * What stands between a marker and the words after it: a space where the marker has no closing sign, and where
 * both together would read as another number.
 *
 *     "1." + "5 …"   "1. 5 …"
 */
export function gapAfter({ text, gap }: Marker, words: string): string {
  if (words === '' || /^\s/.test(words)) return '';
  if (/[0-9A-Za-z.\uff0e]$/.test(text) && /^[0-9A-Za-z]/.test(words)) return ' ';
  return gap === 'nothing' || closingSign.test(text) ? '' : ' ';
}

/** The line of a paragraph: marker, words, and marks over both. Line breaks at its ends, as before a new page, go. */
export function paragraphLine(text: string, marker: Marker | null, heading: number | null): Line {
  if (text === '' && marker === null) return emptyLine;
  const words = trimmedOf(text, '\n');
  const whole = marker === null ? words : marker.text + gapAfter(marker, words) + words;
  const marks: Mark[] = [];
  if (heading !== null && whole.trim() !== '') {
    marks.push({ kind: 'heading', start: 0, end: whole.length, level: heading });
  }
  if (marker !== null) marks.push({ kind: 'list_number', start: 0, end: marker.text.length });
  return { text: whole, marks };
}
