// Reads hostile files one after the other in a process of their own, within bounds of time and memory.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { runOf } from '../cli/run-cli.js';

/** Seconds on the processor for each file, megabytes for the process that reads them all. */
export type Bounds = { readonly seconds: number; readonly megabytes: number };

/** What a page of text takes many times over; starting Node and the reader alone takes 60 MB. */
export const SMALL: Bounds = { seconds: 2, megabytes: 300 };

/** A reader that never ends is killed, so that the test ends. */
const PATIENCE = 120_000;

const reader = fileURLToPath(new URL('reader.mjs', import.meta.url));

/** What `answersTo` gives where all files have one answer. */
export const every = (files: Readonly<Record<string, unknown>>, answer: string): Record<string, string> =>
  Object.fromEntries(Object.keys(files).map((name) => [name, answer]));

type Told = { readonly answer: string; readonly seconds: number; readonly megabytes: number };

/** For each file by name its text, or the code of the fault for which it is refused. Nothing else may come into its folder. */
export async function answersTo(
  files: Readonly<Record<string, Uint8Array | string>>,
  bounds: Bounds = SMALL,
): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'report-extract-hostile-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, name), files[name]!);
    const paths = names.map((name) => join(folder, name));
    const child = spawn(process.execPath, [reader, ...paths], {
      cwd: folder,
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    const { status, stdout, stderr } = await runOf(child);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const told = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Told);
    told.forEach(({ seconds }, index) => expect(seconds, `seconds for ${names[index]}`).toBeLessThan(bounds.seconds));
    expect(told.at(-1)!.megabytes, 'megabytes').toBeLessThan(bounds.megabytes);
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
    return Object.fromEntries(names.map((name, index) => [name, told[index]!.answer]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
