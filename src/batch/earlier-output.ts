// Whether a report of an earlier run stands and still holds: told by the output file itself.
import { open } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Generator } from '../model/source.js';
import type { Format, FormatSettings, Head } from '../write/formats.js';
import { bufferOf, type PathBytes } from './path-bytes.js';

/** A format says what it needs at the beginning; the rest of an output file is never read. */
const HEAD_BYTES = 32 * 1024;

/** What a report has to be made from for its output to hold. */
export type Origin = { readonly generator: Generator; readonly sha256: string; readonly name: string };

/** True when the output was made from the same bytes under the same name, by the same rules. */
export const isFrom = ({ generator, source }: Head, origin: Origin): boolean =>
  source.sha256 === origin.sha256 && source.name === origin.name && isDeepStrictEqual(generator, origin.generator);

/** Null for a file that is missing, not one of ours, made with other settings, or of a format that cannot tell. */
export async function readHead(path: PathBytes, { headOf }: Format, settings: FormatSettings): Promise<Head | null> {
  if (headOf === undefined) return null;
  try {
    const file = await open(bufferOf(path), 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return headOf(buffer.toString('utf8', 0, bytesRead), settings);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
