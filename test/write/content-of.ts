// What a format is given, made of a text as the program makes it.
import { builtinRulebook, createExtractor, segmenterOf, textDocument } from '../../src/index.js';
import { messagesFor } from '../../src/messages/index.js';
import type { Content, FormatSettings } from '../../src/write/formats.js';

const extractor = createExtractor({ rules: builtinRulebook(), segmenter: segmenterOf('jieba') });

/** `name` stands for the file. */
export function contentOf(text: string, name: string | null = null): Content {
  const document = textDocument(text);
  return { ...extractor({ ...document, source: { ...document.source, name } }), text };
}

const [zh, en] = (await Promise.all([messagesFor('zh'), messagesFor('en')])).map((say) => say.under(['']));

export const chinese: FormatSettings = { pretty: false, columns: 120, table: null, list: false, words: zh! };
export const english: FormatSettings = { ...chinese, words: en! };

/** Parts as they would come from workers. */
export async function* parts(...given: readonly string[]): AsyncGenerator<string> {
  yield* given;
}

export async function textOf(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
  return text;
}
