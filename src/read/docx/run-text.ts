// The characters that the elements inside a run stand for.
import { symbolOf } from './symbols.js';

type Attributes = Readonly<Record<string, string>>;

/** Elements that are a character by themselves; a TAB would part the cells of a table, so a tab is a space. */
const characters: Readonly<Record<string, (attributes: Attributes) => string>> = {
  'w:tab': () => ' ',
  'w:ptab': () => ' ',
  'w:br': () => '\n',
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:sym': (attributes) => symbolOf(attributes['w:font'], attributes['w:char']),
};

/** The text of an element that has no text of its own, null for any other. */
export const characterOf = (name: string, attributes: Attributes): string | null =>
  Object.hasOwn(characters, name) ? characters[name]!(attributes) : null;

/** The text without that character at its ends; in linear time, unlike an expression that looks for both. */
export function trimmedOf(text: string, character: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text[start] === character) start++;
  while (end > start && text[end - 1] === character) end--;
  return text.slice(start, end);
}

/** The text of w:t as Word shows it: on one line, and without the spaces at its ends unless it says to keep them. */
export function shownText(text: string, attributes: Attributes): string {
  const shown = /[\t\r\n]/.test(text) ? text.replaceAll(/[\t\r\n]+/g, ' ') : text;
  return attributes['xml:space'] === 'preserve' ? shown : trimmedOf(shown, ' ');
}
