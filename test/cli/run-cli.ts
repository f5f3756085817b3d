// Runs bin/report-extract.js as a shell would, with nothing of the tester's own locale.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../../bin/report-extract.js', import.meta.url));

export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

export type RunOptions = {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
};

export const runCli = (args: readonly string[], options?: RunOptions): Promise<Run> =>
  runProgram(process.execPath, [bin, ...args], options);

/** Standard input is empty unless given; `env` adds to a bare environment. */
export function runProgram(
  program: string,
  args: readonly string[],
  { input = '', env = {}, cwd }: RunOptions = {},
): Promise<Run> {
  const child = spawn(program, args, { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (part: Buffer) => stdout.push(part));
  child.stderr.on('data', (part: Buffer) => stderr.push(part));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
