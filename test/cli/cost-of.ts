// Runs the command as run-cli does and says what it cost: for inputs that would take all there is.
import { spawn } from 'node:child_process';
import { bin, runOf, type Run, type RunOptions } from './run-cli.js';

export type Cost = Run & {
  /** Bytes of memory at the most, all threads together; NaN when the process was killed. */
  readonly memory: number;
  /** Milliseconds on the processor, all threads together: other programs do not count. NaN when it was killed. */
  readonly time: number;
};

/** A run that never ends is killed, so that the test ends. */
const PATIENCE = 120_000;

const preload = new URL('../bench/peak.mjs', import.meta.url).href;

export async function costOf(args: readonly string[], { env = {}, ...options }: RunOptions = {}): Promise<Cost> {
  const child = spawn(process.execPath, ['--import', preload, bin, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  let told = '';
  child.stdio[3]!.on('data', (part: Buffer) => (told += part.toString()));
  const run = await runOf(child, options.input);
  const { memory = NaN, time = NaN } = JSON.parse(told || '{}') as Partial<Cost>;
  return { ...run, memory, time };
}
