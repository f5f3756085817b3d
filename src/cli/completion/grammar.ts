// What may stand on the command line, read from the commands themselves, for the scripts that complete it.
import type { Command, Option } from 'commander';
import { languages } from '../../messages/index.js';
import { encodingNames } from '../../read/encoding-name.js';
import { kinds } from '../../rulebook/rows.js';
import { segmenterNames } from '../../words/name.js';
import { formatNames, tableNames } from '../../write/formats.js';

export type Value =
  | { readonly kind: 'none' }
  | { readonly kind: 'one_of'; readonly words: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'folder' }
  /** A number or a text that no shell can know. */
  | { readonly kind: 'text' };

export type OptionGrammar = {
  readonly short: string | null;
  readonly long: string;
  readonly about: string;
  readonly value: Value;
  readonly repeats: boolean;
};

export type CommandGrammar = {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionGrammar[];
  /** What follows the options, any number of times. */
  readonly operand: Value;
};

/** `commands` are those of the program, which itself takes files. */
export type Grammar = CommandGrammar & { readonly commands: readonly CommandGrammar[] };

const oneOf = (words: readonly string[]): Value => ({ kind: 'one_of', words });

/** The values of options; of those that are not here nothing is known. */
const VALUES: Readonly<Record<string, Value>> = {
  '--format': oneOf(formatNames),
  '--table': oneOf(tableNames),
  '--encoding': oneOf(encodingNames),
  '--segmenter': oneOf(segmenterNames),
  '--lang': oneOf(languages),
  '--kind': oneOf(Object.keys(kinds)),
  '--output': { kind: 'file' },
  '--text-out': { kind: 'file' },
  '--files-from': { kind: 'file' },
  '--rules': { kind: 'folder' },
  '--check': { kind: 'folder' },
};

export function grammarOf(program: Command): Grammar {
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name()).filter((name) => name !== 'help');
  return {
    ...commandGrammar(program, []),
    commands: commands.map((command) => commandGrammar(command, names)),
  };
}

function commandGrammar(command: Command, names: readonly string[]): CommandGrammar {
  return {
    name: command.name(),
    about: oneLine(command.description()),
    options: command.createHelp().visibleOptions(command).map(optionGrammar),
    operand: operandOf(command, names),
  };
}

const optionGrammar = (option: Option): OptionGrammar => ({
  short: option.short ?? null,
  long: option.long!,
  about: oneLine(option.description),
  value: option.required ? (VALUES[option.long!] ?? { kind: 'text' }) : { kind: 'none' },
  repeats: Array.isArray(option.defaultValue),
});

function operandOf(command: Command, names: readonly string[]): Value {
  if (command.name() === 'help') return oneOf(names);
  const [first] = command.registeredArguments;
  if (first === undefined) return { kind: 'none' };
  return first.argChoices === undefined ? { kind: 'file' } : oneOf(first.argChoices);
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
