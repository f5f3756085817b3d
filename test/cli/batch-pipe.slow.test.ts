// The command pipe: one record out for each record in, whatever they are.
import { spawn } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { tempFolder } from '../read/temp-folder.js';
import { bin, runCli } from './run-cli.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

type Answer = {
  readonly id: unknown;
  readonly report?: Report;
  readonly error?: { readonly code: string; readonly message: string };
};

const temp = tempFolder();
const TEXT = '全年服务企业3528家，同比增长12.5%。\n';
const parse = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
const pipe = async (input: string | Uint8Array, ...options: string[]) => {
  const { status, stdout, stderr } = await runCli(['pipe', ...options], { input });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return parse(stdout);
};
const lines = (...records: unknown[]) =>
  records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('');

describe('report-extract pipe', () => {
  it('answers texts and paths with the reports of the default command', async () => {
    const path = temp.file('a.txt', TEXT);
    const answers = await pipe(lines({ id: 'x', text: TEXT }, { id: { n: 2 }, path }));
    expect(answers.map(({ id }) => id)).toEqual(['x', { n: 2 }]);
    expect(answers[1]!.report).toEqual(JSON.parse((await runCli([path])).stdout));
    expect(answers[0]!.report!.source).toMatchObject({ name: null, format: 'text', sha256: null });
    expect(answers[0]!.report!.quantities).toEqual(answers[1]!.report!.quantities);
  });

  it('answers what is no record with an error, and goes on', async () => {
    const answers = await pipe(
      Buffer.concat([
        Buffer.from('{"id":0,"text":"'),
        Buffer.from([0xb1, 0xa8]),
        Buffer.from('"}\r\n\n'),
        Buffer.from(
          lines(
            'not json',
            '[1]',
            { id: 1 },
            { id: 2, text: TEXT, path: 'a' },
            { id: 3, text: 3 },
            { id: 4, text: ' ' },
          ) +
            lines(
              { id: 5, path: '/nowhere' },
              { id: 6, path: temp.path },
              { id: 7, path: '/dev/zero' },
              { text: TEXT },
            ) +
            JSON.stringify({ id: 8, text: TEXT }),
        ),
      ]),
    );
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'malformed_line'],
      [null, 'malformed_line'],
      [null, 'malformed_line'],
      [1, 'malformed_record'],
      [2, 'malformed_record'],
      [3, 'malformed_record'],
      [4, 'empty'],
      [5, 'not_found'],
      [6, 'is_folder'],
      [7, 'not_regular'],
      [null, undefined],
      [8, undefined],
    ]);
    expect(answers[7]!.error!.message).toBe('no such file. Check the path and the name.');
  });

  it('keeps the order with several workers', async () => {
    const records = Array.from({ length: 400 }, (_, id) => ({ id, text: TEXT.repeat(id % 10 === 0 ? 50 : 1) }));
    const answers = await pipe(lines(...records), '--jobs', '3');
    expect(answers.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(answers.map(({ report }) => report!.quantities.length)).toEqual(
      records.map(({ text }) => (text.length / TEXT.length) * 2),
    );
  });

  it('answers each record before the next has come', async () => {
    const child = spawn(process.execPath, [bin, 'pipe'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const output = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>;
    for (const id of [1, 2, 3]) {
      child.stdin.write(lines({ id, text: TEXT }));
      expect(parse((await output.next()).value as string)).toMatchObject([{ id }]);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('ends quietly when the reader has gone, though the writer has not', async () => {
    const script =
      '(while echo \'{"id":1,"text":"共12户。"}\'; do :; done) 2>/dev/null | "$0" "$1" pipe | head -1 | wc -l; echo "${PIPESTATUS[1]}"';
    const shell = spawn('bash', ['-c', script, process.execPath, bin]);
    let output = '';
    for await (const part of shell.stdout.setEncoding('utf8')) output += part;
    expect(output).toBe('1\n0\n');
  });

  it('ends at once on Ctrl-C', async () => {
    const child = spawn(process.execPath, [bin, 'pipe'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (errors += part));
    child.stdin.write(lines({ id: 1, text: TEXT }));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    expect(errors).toBe('');
  });

  it('refuses rules that are wrong before it reads', async () => {
    const { status, stdout } = await runCli(['pipe', '--rules', '/nowhere'], { input: lines({ id: 1, text: TEXT }) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
