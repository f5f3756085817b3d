// The command line as commander sees it: commands, arguments, options and their help; each command is loaded when it runs.
import { Command, Option } from 'commander';
import { encodingNames, encodingOf, type EncodingName } from '../read/encoding-name.js';
import { isSegmenterName, segmenterNames, type SegmenterName } from '../words/name.js';
import { displayWidth } from '../write/display-width.js';
import { formatNames, isFormatName, type FormatName } from '../write/formats.js';
import type { Context } from './io.js';
import { isLanguage } from './language.js';
import { UsageError } from './usage-error.js';

type Titles = Readonly<Record<string, 'title.usage' | 'title.arguments' | 'title.options' | 'title.commands'>>;

const titles: Titles = {
  'Usage:': 'title.usage',
  'Arguments:': 'title.arguments',
  'Options:': 'title.options',
  'Commands:': 'title.commands',
};

/** Set by the program when an option of its own stands before a command that does not have it. */
export type ProgramOptions = {
  readonly rules: readonly string[];
  readonly output?: string;
  readonly textOut?: string;
  readonly encoding?: EncodingName;
  readonly segmenter?: SegmenterName;
  readonly format?: FormatName;
  readonly pretty?: true;
  readonly compact?: true;
  readonly version?: true;
};

type ExplainOptions = {
  readonly at?: string;
  readonly encoding?: EncodingName;
  readonly segmenter?: SegmenterName;
  readonly rules: readonly string[];
};

/** `done` receives the exit status of the command that ran. */
export function buildProgram({ io, say }: Context, done: (status: number) => void): Command {
  const context = { io, say };
  const folder = say('placeholder.folder');
  const collect = (value: string, before: readonly string[]) => [...before, value];
  const rules = () => new Option(`--rules <${folder}>`, say('option.rules')).argParser(collect).default([], ' ');
  const encoding = () =>
    new Option(`--encoding <${say('placeholder.encoding')}>`, say('option.encoding')).argParser((value: string) => {
      const name = encodingOf(value);
      if (name === null) throw new UsageError('usage.bad_encoding', { value, known: encodingNames.join(' ') });
      return name;
    });
  const segmenter = () =>
    new Option(`--segmenter <${segmenterNames.join('|')}>`, say('option.segmenter')).argParser((value: string) => {
      if (!isSegmenterName(value))
        throw new UsageError('usage.bad_segmenter', { value, known: segmenterNames.join(' ') });
      return value;
    });
  const format = () =>
    new Option(`--format <${formatNames.join('|')}>`, say('option.format')).argParser((value: string) => {
      if (!isFormatName(value)) throw new UsageError('usage.bad_format', { value, known: formatNames.join(' ') });
      return value;
    });
  const lang = () =>
    new Option('--lang <zh|en>', say('option.lang')).argParser((value: string) => {
      if (!isLanguage(value)) throw new UsageError('usage.bad_language', { value });
      return value;
    });

  const program = new Command('report-extract')
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      displayWidth,
      styleTitle: (title) => (titles[title] === undefined ? title : say(titles[title])),
      styleUsage: (usage) => usage,
      subcommandTerm: (command) => command.name(),
      optionDescription: (option) => option.description,
    })
    .helpOption('-h, --help', say('option.help'))
    .helpCommand(`help [${say('placeholder.command')}]`, say('command.help'));

  program
    .description(say('program.description'))
    .usage(say('program.usage'))
    .argument(`[${say('placeholder.file')}...]`, say('argument.file'))
    .option(`-o, --output <${say('placeholder.file')}>`, say('option.output'))
    .option(`--text-out <${say('placeholder.file')}>`, say('option.text_out'))
    .addOption(format())
    .addOption(encoding())
    .addOption(new Option('--pretty', say('option.pretty')).conflicts('compact'))
    .addOption(new Option('--compact', say('option.compact')))
    .addOption(rules())
    .addOption(segmenter())
    .addOption(lang())
    .option('-V, --version', say('option.version'))
    .addHelpText('after', `\n${say('program.after')}`)
    .action(async (files: readonly string[], options: ProgramOptions) => {
      const { runExtract } = await import('./extract.js');
      done(await runExtract(context, files, options, () => program.outputHelp({ error: true })));
    });

  /** Options of the program before a command: --rules and --lang hold for the command too, others would be lost unseen. */
  const rulesOf = (command: string, own: readonly string[]): readonly string[] => {
    const { rules: before, ...others } = program.opts<ProgramOptions & { lang?: string }>();
    const lost = Object.keys(others).find((name) => name !== 'lang');
    if (lost !== undefined) {
      throw new UsageError('usage.option_of_program', { name: `--${lost}`, command }, `report-extract ${command}`);
    }
    return [...before, ...own];
  };

  const usageOf = (operand: string) =>
    (operand === '' ? '' : `<${say('placeholder.file')}> `) + `[${say('placeholder.options')}]`;

  program
    .command('explain')
    .description(say('command.explain'))
    .usage(usageOf('file'))
    .argument(`<${say('placeholder.file')}>`, say('argument.file'))
    .option(`--at <${say('placeholder.offset')}>`, say('option.at'))
    .addOption(encoding())
    .addOption(rules())
    .addOption(segmenter())
    .addOption(lang())
    .action(async (file: string, options: ExplainOptions) => {
      const { runExplain } = await import('./explain.js');
      const { at = null, encoding = null, segmenter } = options;
      done(await runExplain(context, file, { at, encoding, segmenter, rules: rulesOf('explain', options.rules) }));
    });

  program
    .command('rules')
    .description(say('command.rules'))
    .usage(usageOf(''))
    .option(`--kind <${say('placeholder.kind')}>`, say('option.kind'))
    .addOption(new Option(`--check <${folder}>`, say('option.check')).conflicts('kind'))
    .addOption(rules())
    .addOption(lang())
    .addHelpText('after', `\n${say('command.rules.after')}`)
    .action(async (options: { readonly kind?: string; readonly check?: string; readonly rules: readonly string[] }) => {
      const folders = rulesOf('rules', options.rules);
      if (options.check === undefined) {
        const { runRules } = await import('./rules.js');
        done(await runRules(context, folders, options.kind ?? null));
      } else {
        const { runCheck } = await import('./check.js');
        done(await runCheck(context, folders, options.check));
      }
    });

  program
    .command('schema')
    .description(say('command.schema'))
    .usage(usageOf(''))
    .addOption(lang())
    .action(async () => {
      rulesOf('schema', []);
      const { runSchema } = await import('./schema.js');
      done(await runSchema(context));
    });

  return program;
}
