// The way into the pipeline: a path or bytes -> the document that everything after it works on.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readBytes } from './bytes.js';
import type { Document } from './document.js';
import { decodeText } from './text.js';

/** A file by its path, or bytes that came some other way; `name` becomes `source.name` and decides the format. */
export type Input = { readonly path: string } | { readonly bytes: Uint8Array; readonly name: string | null };

/**
 * Reads UTF-8 text or, by the ending .md or .markdown, Markdown. Throws InputError.
 *
 *     await readDocument({ path: '/tmp/a.md' })   source.name a.md, source.format markdown
 */
export async function readDocument(input: Input): Promise<Document> {
  const path = 'path' in input ? input.path : input.name;
  const bytes = 'path' in input ? await readBytes(input.path) : input.bytes;
  const text = decodeText(bytes, path);
  const name = 'path' in input ? basename(input.path) : input.name;
  const source = {
    name,
    format: name !== null && /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text',
    encoding: 'utf-8',
    bytes: bytes.length,
    chars: text.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  } as const;
  return { text, source, marks: [] };
}
