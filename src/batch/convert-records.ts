// The filter: lines of records through the workers, one answer each, in their order.
import { flow } from './flow.js';
import { batchFault } from './fault.js';
import { limitsFor } from './limits.js';
import type { RecordResult } from './convert-record.js';
import type { Pool } from './pool.js';

const MEGABYTE = 1024 * 1024;

/** The longest line that is read, in bytes: a text of 100 MB with its signs escaped. */
export const LONGEST_LINE = 128 * MEGABYTE;

/** A line without its end; null: longer than is read. */
type Line = Uint8Array | null;

/** Answers come as soon as they and all before them are there, whether or not the next line has come. */
export async function* convertRecords(
  input: AsyncIterable<Uint8Array>,
  pool: Pool,
  jobs: number,
  longest: number = LONGEST_LINE,
): AsyncGenerator<RecordResult> {
  const answers = flow<Line, RecordResult>(splitLines(input, longest), {
    run: async (line) =>
      line === null
        ? { kind: 'fault', id: null, fault: batchFault({ code: 'line_too_long', limit: longest }) }
        : pool.convertRecord({ line }),
    ordered: true,
    bytesOf: (line) => line?.length ?? 0,
    ...limitsFor(jobs),
  });
  for await (const { result } of answers) yield result;
}

const LINE_FEED = 10;
const WHITE = new Set([9, 10, 13, 32]);
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Lines of nothing but white space are left out; of one that is too long no more than `longest` bytes are kept. */
export async function* splitLines(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let first = true;
  const take = (): Line | undefined => {
    const line = length > longest ? null : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    const bare = first && line?.subarray(0, 3).equals(BYTE_ORDER_MARK) ? line.subarray(3) : line;
    first = false;
    return bare?.every((byte) => WHITE.has(byte)) === true ? undefined : bare;
  };
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of input) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, to));
      from = to + 1;
      const line = take();
      if (line !== undefined) yield line;
    }
    add(chunk.subarray(from));
  }
  const last = take();
  if (last !== undefined) yield last;
}
