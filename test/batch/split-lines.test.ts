// Lines of a stream, however it is cut into chunks.
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/batch/convert-records.js';

async function lines(chunks: readonly (string | Uint8Array)[], longest = 1000) {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const all: (string | null)[] = [];
  for await (const line of splitLines(stream(), longest)) all.push(line === null ? null : Buffer.from(line).toString());
  return all;
}

describe('splitLines', () => {
  it('does not depend on the chunks', async () => {
    const text = '\ufeff一,\n二\r\n\n  \n三';
    const bytes = Buffer.from(text);
    const single = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(await lines([text])).toEqual(['一,', '二\r', '三']);
    expect(await lines(single)).toEqual(['一,', '二\r', '三']);
  });

  it('keeps nothing of a line that is too long', async () => {
    expect(await lines(['ab\n', 'x'.repeat(20), 'x'.repeat(20), '\ncd'], 10)).toEqual(['ab', null, 'cd']);
    expect(await lines(['x'.repeat(20)], 10)).toEqual([null]);
  });
});
