// Runs bin/report-extract.js as a shell would, with nothing of the tester's own locale.
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../../bin/report-extract.js', import.meta.url));

export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Standard input is empty unless given; `env` adds to a bare environment. */
export type RunOptions = {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
};

export function runCli(args: readonly string[], { input, env = {}, cwd }: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
  return runOf(child, input);
}

/** Feeds a child with pipes for all three streams, and waits for it to end. */
export function runOf(child: ChildProcess, input: string | Uint8Array = ''): Promise<Run> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout!.on('data', (part: Buffer) => stdout.push(part));
  child.stderr!.on('data', (part: Buffer) => stderr.push(part));
  child.stdin!.on('error', () => undefined);
  child.stdin!.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
