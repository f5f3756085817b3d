// Tells one report from many, and where the results go: what `-o` means depends on both.
import { stat } from 'node:fs/promises';
import { formatOfName } from '../write/formats.js';
import { STANDARD_INPUT } from './input.js';
import { UsageError } from './usage-error.js';

export type Target =
  /** One report to standard output or to a file, in any format: no workers. */
  | { readonly kind: 'single' }
  /** All reports on standard output. */
  | { readonly kind: 'stream' }
  /** All reports in one file. */
  | { readonly kind: 'file'; readonly path: string }
  /** A file for each report in a folder. */
  | { readonly kind: 'folder'; readonly path: string };

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
  // A name that ends like a form of output says file, even where there are many reports.
  const isFile = formatOfName(output) !== null;
  if (one) return (await isFolder(output)) && !isFile ? { kind: 'folder', path: output } : { kind: 'single' };
  return { kind: isFile ? 'file' : 'folder', path: output };
}

async function standsForMany(operand: string): Promise<boolean> {
  if (operand === STANDARD_INPUT) return false;
  const status = await stat(operand).catch(() => null);
  return status === null ? PATTERN.test(operand) || operand.includes('\ufffd') : status.isDirectory();
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === true;
