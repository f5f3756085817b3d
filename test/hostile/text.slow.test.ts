// Plain texts that are meant to harm, read and taken through the whole command.
import { describe, expect, it } from 'vitest';
import { MAX_INPUT_BYTES } from '../../src/read/bytes.js';
import type { Report } from '../../src/model/report.js';
import { answersTo } from './read-within.js';
import { runWithin } from './within.js';

const MEGABYTE = 1024 * 1024;
const TEXT = '全年走访困难家庭260户。';

describe('reading', () => {
  it('of 100 MB takes a few times its size, and one byte more is refused', async () => {
    const whole = Buffer.alloc(MAX_INPUT_BYTES, `${TEXT}\n`);
    const files = { 'whole.txt': whole, 'more.txt': Buffer.concat([whole, Buffer.from('\n')]) };
    const answers = await answersTo(files, { seconds: 10, megabytes: 700 });
    expect(answers['whole.txt']).toMatch(new RegExp(`^${TEXT}\n`));
    expect(answers['more.txt']).toBe('too_large');
  });

  it('of one line of 50 MB is no different', async () => {
    const answers = await answersTo({ 'a.txt': Buffer.alloc(50 * MEGABYTE, TEXT) }, { seconds: 6, megabytes: 500 });
    expect(answers['a.txt']).toMatch(new RegExp(`^${TEXT}${TEXT}`));
  });

  it('of nothing but NUL, or of bytes of every value, is refused', async () => {
    const files = {
      'nul.txt': Buffer.alloc(MEGABYTE),
      'nul-wide.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(MEGABYTE)]),
      'every.txt': Buffer.from(Array.from({ length: 65_536 }, (_, n) => n % 256)),
    };
    expect(await answersTo(files)).toEqual({ 'nul.txt': 'binary', 'nul-wide.txt': 'encoding', 'every.txt': 'binary' });
  });

  it('of halves of characters gives signs of loss and whole characters around them', async () => {
    const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    const files = {
      'le.txt': wide(`\ud800${TEXT}\udc00${TEXT}\ud83d`),
      'be.txt': wide(`\udfff${TEXT}\udc00${TEXT}\ud800`).swap16(),
      'half-a-unit.txt': Buffer.concat([wide(`${TEXT}${TEXT}`), Buffer.from([0x31])]),
    };
    expect(await answersTo(files)).toEqual({
      'le.txt': `\ufffd${TEXT}\ufffd${TEXT}\ufffd`,
      'be.txt': `\ufffd${TEXT}\ufffd${TEXT}\ufffd`,
      'half-a-unit.txt': `${TEXT}${TEXT}\ufffd`,
    });
  });
});

describe('the whole command', () => {
  const reportOf = async (input: string, megabytes: number): Promise<Report> => {
    const { status, stdout } = await runWithin(['-', '--compact'], { seconds: 25, megabytes }, { input });
    expect(status).toBe(0);
    return JSON.parse(stdout) as Report;
  };

  it('on a million digits gives one number that is out of range, and the next number', async () => {
    const { quantities, diagnostics } = await reportOf(`共${'9'.repeat(1_000_000)}户，${TEXT}`, 600);
    expect(quantities.map(({ value, unit }) => [value, unit])).toEqual([
      [null, '户'],
      [260, '户'],
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('value_out_of_range');
  });

  it('on a line of 3 MB without a stop gives its one number', async () => {
    const { quantities } = await reportOf(`${'全年走访困难家庭和'.repeat(110_000)}260户`, 900);
    expect(quantities.map(({ value }) => value)).toEqual([260]);
  });

  it('on marks of direction leaves every number in its place, and shows them to no terminal', async () => {
    const text = `\u202e全年走访\u2066困难\u2069\u202c家庭260户，\u200f培训\u061c1\u200e2\u202d期\u202d。`;
    const { quantities } = await reportOf(text, 250);
    expect(quantities.map(({ value }) => value)).toEqual([260, 12]);
    for (const { start, end, text: written } of quantities) expect(text.slice(start, end)).toBe(written);
    const { stdout } = await runWithin(['-', '--format', 'table'], { seconds: 6, megabytes: 250 }, { input: text });
    expect(stdout).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(stdout).toContain('260');
  });
});
