// What the commands do only where a terminal is: colours, the bar of a batch, and what is left of it at the end.
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { paintFor } from '../../src/cli/paint.js';
import { clock, openProgress } from '../../src/cli/progress.js';
import type { Io } from '../../src/cli/io.js';
import { messagesFor } from '../../src/messages/index.js';

/** A process whose three streams are one terminal, and what was written on it. */
function terminal(env: Readonly<Record<string, string>> = {}) {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
    clearScreenDown: () => true,
  });
  const io: Io = { stdin: new PassThrough(), stdout: stream, stderr: stream, env };
  return { io, written: () => String(stream.read() ?? '') };
}

afterEach(() => vi.unstubAllEnvs());

describe('colours', () => {
  it('stand on a terminal', async () => {
    // Node asks the streams of this process once more, which are those of the tests.
    vi.stubEnv('FORCE_COLOR', '1');
    expect((await paintFor(terminal().io))('bold', 'a')).toBe('\u001b[1ma\u001b[22m');
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('are left out under %j', async (env) => {
    expect((await paintFor(terminal(env).io))('bold', 'a')).toBe('a');
  });
});

describe('the bar of a batch', () => {
  it('tells how many files are done, failed and known, drawn to the last at the end', async () => {
    const { io, written } = terminal();
    const bar = await openProgress(io, await messagesFor('en'), { quiet: false, screen: true });
    expect(written()).toContain('0/?');
    bar.setTotal(40);
    bar.step(20, 3);
    bar.stop();
    const last = written();
    expect(last).toContain('\u2588'.repeat(12) + '\u2591'.repeat(12));
    expect(last).toContain('20/40');
    expect(last).toContain('3 failed');
  });

  it.each([
    ['a dumb terminal', { TERM: 'dumb' }, { quiet: false, screen: true }],
    ['a screen that the output goes to', {}, { quiet: false, screen: false }],
    ['--quiet', {}, { quiet: true, screen: true }],
  ])('is not drawn for %s', async (_, env, options) => {
    const { io, written } = terminal(env);
    const bar = await openProgress(io, await messagesFor('en'), options);
    bar.setTotal(40);
    bar.step(500, 3);
    bar.stop();
    expect(written()).toBe('');
  });

  it.each([
    [0, '0:00'],
    [65.4, '1:05'],
    [3599.6, '1:00:00'],
    [36_061, '10:01:01'],
    [-3, '0:00'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(clock(seconds)).toBe(text);
  });
});
