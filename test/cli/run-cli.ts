// Runs bin/report-extract.js as a shell would, with nothing of the tester's own locale.
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../../bin/report-extract.js', import.meta.url));

export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

export type RunOptions = {
  /** Null keeps standard input open and empty. */
  readonly input?: string | Uint8Array | null;
  /** Added to a bare environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly user?: { readonly uid?: number; readonly gid?: number };
};

/** Standard input is empty unless given. */
export const runCli = (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  startCli(args, options).ended;

/** The run while it is under way. */
export const startCli = (args: readonly string[], options: RunOptions = {}) =>
  start(process.execPath, [bin, ...args], options);

/** Any program, run in the same way. */
export const runProgram = (program: string, args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  start(program, args, options).ended;

/** A script of bash in which `run` stands for the command; its status is that of the last line. */
export const runShell = (script: string, options: RunOptions = {}): Promise<Run> =>
  start('bash', ['--norc', '-c', `run() { "${process.execPath}" "${bin}" "$@"; }\n${script}`], options).ended;

function start(
  program: string,
  args: readonly string[],
  { input = '', env = {}, cwd, user = {} }: RunOptions,
): { readonly child: ChildProcess; readonly ended: Promise<Run> } {
  const child = spawn(program, args, { ...user, cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
  return { child, ended: runOf(child, input) };
}

/** Feeds a child with pipes for all three streams, and waits for it to end. */
export function runOf(child: ChildProcess, input: string | Uint8Array | null = ''): Promise<Run> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout!.on('data', (part: Buffer) => stdout.push(part));
  child.stderr!.on('data', (part: Buffer) => stderr.push(part));
  child.stdin!.on('error', () => undefined);
  if (input !== null) child.stdin!.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
