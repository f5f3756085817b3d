// Whether a report of an earlier run stands and still holds: told by the output file itself.
import { open } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Generator, Source } from '../model/source.js';
import { bufferOf, type PathBytes } from './path-bytes.js';

/** `generator` and `source` stand at the beginning; the rest of a report is never read. */
const HEAD_BYTES = 32 * 1024;

/** The two first keys of a report are followed by `meta`; inside a string its quotes would be escaped. */
const AFTER_SOURCE = /,\s*"meta"\s*:/;

type Head = { readonly generator: Generator; readonly source: Source; readonly pretty: boolean };

/** True when the file was made from the same bytes under the same name, by the same rules, in the same layout. */
export async function isDone(
  output: PathBytes,
  expected: { readonly generator: Generator; readonly sha256: string; readonly name: string; readonly pretty: boolean },
): Promise<boolean> {
  const head = await readHead(output);
  return (
    head !== null &&
    head.source.sha256 === expected.sha256 &&
    head.source.name === expected.name &&
    head.pretty === expected.pretty &&
    isDeepStrictEqual(head.generator, expected.generator)
  );
}

/** Null for a file that is missing or not one of ours. */
async function readHead(path: PathBytes): Promise<Head | null> {
  try {
    const file = await open(bufferOf(path), 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      const text = buffer.toString('utf8', 0, bytesRead);
      const { index } = AFTER_SOURCE.exec(text) ?? {};
      if (index === undefined) return null;
      const { generator, source } = JSON.parse(`${text.slice(0, index)}}`) as Partial<Head>;
      return generator && source ? { generator, source, pretty: /^\{\s/.test(text) } : null;
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
