// The default command: one report in, its JSON out.
import { stat } from 'node:fs/promises';
import { writeJson } from '../write/json.js';
import { readInput, readRules, STANDARD_INPUT } from './input.js';
import { print, type Context } from './io.js';
import type { ProgramOptions } from './program.js';
import { runPipeline } from './run-pipeline.js';
import { UsageError } from './usage-error.js';

/** `-o -` means standard output, as `-` means standard input. */
const STANDARD_OUTPUT = '-';

/** Without a file it reads what is piped in; on a terminal, where nothing is, it shows the help and gives status 2. */
export async function runExtract(
  { io }: Context,
  files: readonly string[],
  options: ProgramOptions,
  showHelp: () => void,
): Promise<number> {
  if (options.version === true) {
    const { default: product } = await import('#generated/package.js');
    await print(io, `${product.version}\n`);
    return 0;
  }
  if (files.length > 1) throw new UsageError('usage.one_file', { count: files.length, names: files.join(' ') });
  if (files.length === 0 && io.stdin.isTTY === true) {
    showHelp();
    return 2;
  }
  const file = files[0] ?? STANDARD_INPUT;
  const output = options.output === undefined || options.output === STANDARD_OUTPUT ? null : options.output;
  if (output !== null && (await sameFile(file, output))) throw new UsageError('usage.output_is_input', { file });

  const document = await readInput(io, file);
  const { report } = await runPipeline(document, await readRules(options.rules));
  const pretty = options.pretty ?? (options.compact !== true && output === null && io.stdout.isTTY === true);
  const json = writeJson({ report }, { pretty });
  if (output === null) {
    await print(io, json);
  } else {
    const { writeOutputFile } = await import('../write/output-file.js');
    await writeOutputFile(output, json);
  }
  return 0;
}

async function sameFile(input: string, output: string): Promise<boolean> {
  if (input === STANDARD_INPUT) return false;
  const [one, other] = await Promise.all([input, output].map((path) => stat(path).catch(() => null)));
  return !!one?.isFile() && !!other && one.ino === other.ino && one.dev === other.dev;
}
