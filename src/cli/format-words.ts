// The words that a format gets: in the language of those who will read the file, which the locale must not change.
import { messagesFor, type Language } from '../messages/index.js';
import type { FormatName, Words } from '../write/formats.js';
import type { Context } from './io.js';

/** Families of messages that formats write. */
const FAMILIES = [
  'table.',
  'column.',
  'boolean.',
  'kind.',
  'masked.',
  'dimension.',
  'qualifier.',
  'direction.',
  'aggregate.',
  'per.',
  'status.',
  'sheet.',
  'about.',
  'meaning.',
  'remark.',
  'field.',
  'link.',
  'reason.',
  'furniture.',
  'diagnostic.',
  'page.',
  'script.',
];

/** The table of the terminal speaks as the program does; a file is Chinese, unless English was asked for by name. */
export async function formatWords(format: FormatName, asked: Language | undefined, { say }: Context): Promise<Words> {
  const messages = format === 'table' ? say : await messagesFor(asked ?? 'zh');
  return messages.under(FAMILIES);
}
