// The command line as commander sees it: commands, arguments, options and their help; each command is loaded when it runs.
import { Command, Option } from 'commander';
import { displayWidth } from '../write/display-width.js';
import { shells, type Shell } from './completion/shell.js';
import type { Context } from './io.js';
import { optionsIn, type ExplainOptions, type PipeOptions, type ProgramOptions } from './options.js';
import { UsageError } from './usage-error.js';

type Titles = Readonly<Record<string, 'title.usage' | 'title.arguments' | 'title.options' | 'title.commands'>>;

const titles: Titles = {
  'Usage:': 'title.usage',
  'Arguments:': 'title.arguments',
  'Options:': 'title.options',
  'Commands:': 'title.commands',
};

/** `done` receives the exit status of the command that ran, `tell` the help that was asked for. */
export function buildProgram(
  { io, say }: Context,
  done: (status: number) => void,
  tell: (help: string) => void,
): Command {
  const context = { io, say };
  const folder = say('placeholder.folder');
  const { rules, encoding, segmenter, format, table, lang, jobs, ignore, shard, shell } = optionsIn(say);

  const program = new Command('report-extract')
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({
      writeOut: tell,
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
      argumentDescription: (argument) => argument.description,
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
    .addOption(table())
    .addOption(encoding())
    .addOption(new Option('--pretty', say('option.pretty')).conflicts('compact'))
    .addOption(new Option('--compact', say('option.compact')))
    .addOption(rules())
    .addOption(segmenter())
    .addOption(lang())
    .addOption(jobs())
    .addOption(ignore())
    .option(`--files-from <${say('placeholder.file')}>`, say('option.files_from'))
    .option('--unordered', say('option.unordered'))
    .option('--force', say('option.force'))
    .option('--fail-fast', say('option.fail_fast'))
    .option('--quiet', say('option.quiet'))
    .addOption(shard())
    .option('-V, --version', say('option.version'))
    .addHelpText('after', `\n${say('program.after')}`)
    .action(async (files: readonly string[], options: ProgramOptions) => {
      const { runExtract } = await import('./extract.js');
      done(await runExtract(context, files, options, () => program.outputHelp({ error: true })));
    });

  /** Options of the program before a command: --rules and --lang hold for the command too, others would be lost unseen. */
  const rulesOf = (command: string, own: readonly string[]): readonly string[] => {
    const { rules: before, ignore, ...others } = program.opts<ProgramOptions>();
    const given = [...Object.keys(others), ...(ignore.length > 0 ? ['ignore'] : [])];
    const lost = given.find((name) => name !== 'lang');
    if (lost !== undefined) {
      throw new UsageError(
        'usage.option_of_program',
        { name: `--${flagOf(lost)}`, command },
        `report-extract ${command}`,
      );
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
    .option('--lines', say('option.lines'))
    .addOption(encoding())
    .addOption(rules())
    .addOption(segmenter())
    .addOption(lang())
    .action(async (file: string, options: ExplainOptions) => {
      const { runExplain } = await import('./explain.js');
      const { at = null, lines = false, encoding = null, segmenter } = options;
      const folders = rulesOf('explain', options.rules);
      done(await runExplain(context, file, { at, lines, encoding, segmenter, rules: folders }));
    });

  program
    .command('pipe')
    .description(say('command.pipe'))
    .usage(usageOf(''))
    .addOption(jobs())
    .addOption(encoding())
    .addOption(rules())
    .addOption(segmenter())
    .addOption(lang())
    .addHelpText('after', `\n${say('command.pipe.after')}`)
    .action(async (options: PipeOptions) => {
      const { runPipe } = await import('./pipe.js');
      done(await runPipe(context, { ...options, rules: rulesOf('pipe', options.rules) }));
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

  program
    .command('completion')
    .description(say('command.completion'))
    .usage(`<${shells.join('|')}>`)
    .addArgument(shell())
    .addOption(lang())
    .addHelpText('after', `\n${say('command.completion.after')}`)
    .action(async (name: Shell) => {
      rulesOf('completion', []);
      const { runCompletion } = await import('./completion.js');
      done(await runCompletion(context, name, program));
    });

  return program;
}

/** `filesFrom` as it is written on the command line. */
const flagOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
