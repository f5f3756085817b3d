// The form of the output: what was asked for, or what the name of the output says, and whether it can go there.
import { formatOfName, loadFormat, type Format, type FormatName, type FormatSettings } from '../write/formats.js';
import type { Target } from './batch-target.js';
import { formatWords } from './format-words.js';
import type { Context } from './io.js';
import type { ProgramOptions } from './options.js';
import { UsageError } from './usage-error.js';

export type ChosenFormat = {
  readonly name: FormatName;
  readonly format: Format;
  readonly settings: FormatSettings;
};

/** What a table may take where no terminal says how wide it is. */
const COLUMNS = 120;

/** `output` is null for standard output. Throws UsageError for options that do not go together. */
export async function chooseFormat(
  context: Context,
  target: Target,
  output: string | null,
  options: ProgramOptions,
): Promise<ChosenFormat> {
  const { stdout } = context.io;
  const named = output === null || target.kind === 'folder' ? null : formatOfName(output);
  const name = options.format ?? named ?? 'json';
  const format = await loadFormat(name);

  const screen = output === null && stdout.isTTY === true;
  checkFormat({ name, format }, target, screen, options);
  return {
    name,
    format,
    settings: {
      pretty: options.pretty ?? (options.compact !== true && screen && target.kind === 'single'),
      columns: (screen ? stdout.columns : undefined) ?? COLUMNS,
      table: options.table ?? null,
      list: target.kind === 'file' && named === 'json',
      words: await formatWords(name, options.lang, context),
    },
  };
}

/** `screen`: standard output is one. Throws UsageError for a format that cannot do or go where it should. */
export function checkFormat(
  { name, format }: Pick<ChosenFormat, 'name' | 'format'>,
  target: Target,
  screen: boolean,
  { pretty, compact, table }: Pick<ProgramOptions, 'pretty' | 'compact' | 'table'>,
): void {
  const layout = pretty ? '--pretty' : compact ? '--compact' : null;
  if (name !== 'json' && layout !== null) throw new UsageError('usage.json_only', { name: layout, format: name });
  if (table !== undefined && format.tables !== true) throw new UsageError('usage.no_tables', { format: name });
  if (format.binary && screen) throw new UsageError('usage.binary_on_screen', { format: name });
  const together = target.kind === 'stream' || target.kind === 'file';
  if (format.index !== undefined && together) throw new UsageError('usage.folder_needed', { format: name });
}
