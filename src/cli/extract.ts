// The default command: one report in, its JSON or another form out; folders and many files are for the batch.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { only } from '../write/join.js';
import { batchSettings } from './batch-options.js';
import { targetOf } from './batch-target.js';
import { chooseFormat } from './chosen-format.js';
import { openSegmenter, readInput, readRules, STANDARD_INPUT } from './input.js';
import { writeUnlessInterrupted } from './interrupt.js';
import { print, type Context } from './io.js';
import type { ProgramOptions } from './options.js';
import { runPipeline } from './run-pipeline.js';
import { UsageError } from './usage-error.js';

/** `-o -` means standard output, as `-` means standard input. */
const STANDARD_OUTPUT = '-';

/** Without a file it reads what is piped in; on a terminal, where nothing is, it shows the help and gives status 2. */
export async function runExtract(
  { io, say }: Context,
  files: readonly string[],
  options: ProgramOptions,
  showHelp: () => void,
): Promise<number> {
  if (options.version === true) {
    const { default: product } = await import('#generated/package.js');
    await print(io, `${product.version}\n`);
    return 0;
  }
  if (files.length === 0 && options.filesFrom === undefined && io.stdin.isTTY === true) {
    showHelp();
    return 2;
  }
  const file = files[0] ?? STANDARD_INPUT;
  const output = options.output === undefined || options.output === STANDARD_OUTPUT ? null : options.output;
  const { textOut = null } = options;
  const target = await targetOf(files, output, {
    listed: options.filesFrom !== undefined,
    sharded: options.shard !== undefined,
  });
  const chosen = await chooseFormat({ io, say }, target, output, options);
  if (target.kind !== 'single') {
    const { runBatch } = await import('./batch.js');
    return runBatch({ io, say }, files, batchSettings(target, chosen, options));
  }
  for (const [option, path] of Object.entries({ '-o': output, '--text-out': textOut })) {
    if (path !== null && (await sameFile(file, path))) throw new UsageError('usage.output_is_input', { option, file });
  }
  if (output !== null && textOut !== null && resolve(output) === resolve(textOut)) {
    throw new UsageError('usage.same_output', { file: output });
  }

  const segmenter = await openSegmenter(options.segmenter ?? 'jieba');
  const document = await readInput(io, file, options.encoding);
  const { report, trace } = await runPipeline(document, await readRules(options.rules), segmenter);
  const { format, settings } = chosen;
  const content = format.join(only(format.part({ report, text: document.text, trace }, settings)), settings);
  if (textOut !== null) await writeFile(textOut, only(document.text));
  if (output === null) for await (const piece of content) await print(io, piece);
  else await writeFile(output, content);
  return 0;
}

async function writeFile(path: string, content: AsyncIterable<string | Uint8Array>): Promise<void> {
  const { writeOutputFile } = await import('../write/output-file.js');
  await writeUnlessInterrupted(content, (pieces) => writeOutputFile(path, pieces));
}

async function sameFile(input: string, output: string): Promise<boolean> {
  if (input === STANDARD_INPUT) return false;
  const [one, other] = await Promise.all([input, output].map((path) => stat(path).catch(() => null)));
  return !!one?.isFile() && !!other && one.ino === other.ino && one.dev === other.dev;
}
