// The way into the pipeline: a path or bytes -> the document that everything after it works on.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readBytes } from './bytes.js';
import type { Document } from './document.js';
import type { EncodingName } from './encoding-name.js';
import { detectFormat, type Format } from './format.js';
import { InputError } from './input-error.js';
import { readers } from './readers.js';

/** A file by its path, or bytes that came some other way; `name` becomes `source.name` and decides the format. */
export type Input = { readonly path: string } | { readonly bytes: Uint8Array; readonly name: string | null };

/**
 * Reads any format of `readers.ts`. Throws InputError.
 *
 *     await readDocument({ path: '/tmp/a.md' })     source.name a.md, source.format markdown
 *     await readDocument({ path: '/tmp/a.docx' })   source.format docx, marks for headings, list numbers and rows
 */
export async function readDocument(
  input: Input,
  { encoding: named = null }: { readonly encoding?: EncodingName | null } = {},
): Promise<Document> {
  const path = 'path' in input ? input.path : input.name;
  const name = 'path' in input ? basename(input.path) : input.name;
  const bytes = 'path' in input ? await readBytes(input.path) : input.bytes;
  if (bytes.length === 0) throw new InputError(path, { code: 'empty' });

  const format = readableFormat(bytes, name, path);
  const read = await readers[format]();
  const { encoding, ...reading } = await read(bytes, { path, encoding: named });
  const source = {
    name,
    format,
    encoding,
    bytes: bytes.length,
    chars: reading.text.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  return { ...reading, source };
}

function readableFormat(bytes: Uint8Array, name: string | null, path: string | null): Format {
  const { kind, format } = detectFormat(bytes, name);
  if (kind === 'foreign') throw new InputError(path, { code: 'unsupported_format', format });
  return format;
}
