// Tells one report from many, and where the results go: what `-o` means depends on both.
import { stat } from 'node:fs/promises';
import { STANDARD_INPUT } from './input.js';
import { UsageError } from './usage-error.js';

export type Target =
  /** One report to standard output or to a file, in any format: no workers. */
  | { readonly kind: 'single' }
  /** One report a line on standard output. */
  | { readonly kind: 'stream' }
  /** All reports in one file: one a line, or as one JSON array. */
  | { readonly kind: 'file'; readonly path: string; readonly array: boolean }
  /** A file for each report in a folder. */
  | { readonly kind: 'folder'; readonly path: string };

/** Ends of names that say file, even where there are many reports. */
const FILE = /\.(?:json|ndjson|jsonl)$/i;

/** Signs of a pattern, for an operand that is no file. */
const PATTERN = /[*?[\]{}!()]/;

/** `output` is null for standard output. Throws UsageError where standard input stands among files or goes to a folder. */
export async function targetOf(
  files: readonly string[],
  output: string | null,
  { listed, sharded }: { readonly listed: boolean; readonly sharded: boolean },
): Promise<Target> {
  const [only = STANDARD_INPUT] = files;
  const one = files.length <= 1 && !listed && !sharded && !(await standsForMany(only));
  const target = await outputOf(one, output);
  const onlyInput = only === STANDARD_INPUT && !listed;
  if (target.kind !== 'single' && (files.includes(STANDARD_INPUT) || onlyInput)) {
    throw new UsageError('usage.standard_input_alone');
  }
  return target;
}

async function outputOf(one: boolean, output: string | null): Promise<Target> {
  if (output === null) return one ? { kind: 'single' } : { kind: 'stream' };
  if (output.endsWith('/')) return { kind: 'folder', path: output };
  if (one)
    return (await isFolder(output)) && !FILE.test(output) ? { kind: 'folder', path: output } : { kind: 'single' };
  return FILE.test(output)
    ? { kind: 'file', path: output, array: /\.json$/i.test(output) }
    : { kind: 'folder', path: output };
}

async function standsForMany(operand: string): Promise<boolean> {
  if (operand === STANDARD_INPUT) return false;
  const status = await stat(operand).catch(() => null);
  return status === null ? PATTERN.test(operand) || operand.includes('\ufffd') : status.isDirectory();
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === true;
