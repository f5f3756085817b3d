// The completion script for fish, which lists one thing a line and offers files wherever it is not told otherwise.
import type { CommandGrammar, Grammar, OptionGrammar, Value } from './grammar.js';

export function fishScript(grammar: Grammar): string {
  const { name, commands } = grammar;
  const names = commands.map((command) => command.name);
  const lineFor = (condition: string) => (rest: string) => `complete -c ${name} -n ${quoted(condition)} ${rest}`;
  const ofProgram = lineFor(`not __fish_seen_subcommand_from ${names.join(' ')}`);
  return [
    `# fish completion for ${name}`,
    ...commands.map((command) => ofProgram(`-a ${command.name} -d ${quoted(command.about)}`)),
    ...grammar.options.map((option) => ofProgram(optionRest(option))),
    ...commands.flatMap((command) => commandRests(command).map(lineFor(`__fish_seen_subcommand_from ${command.name}`))),
    '',
  ].join('\n');
}

const commandRests = ({ options, operand }: CommandGrammar): string[] => [
  ...options.map(optionRest),
  ...(operand.kind === 'file' ? [] : [operand.kind === 'one_of' ? `-f -a ${quoted(operand.words.join(' '))}` : '-f']),
];

const optionRest = ({ short, long, about, value }: OptionGrammar): string =>
  [
    `-l ${long.slice(2)}`,
    ...(short === null ? [] : [`-s ${short.slice(1)}`]),
    ...valueRest(value),
    `-d ${quoted(about)}`,
  ].join(' ');

function valueRest(value: Value): string[] {
  switch (value.kind) {
    case 'none':
      return [];
    case 'one_of':
      return [`-x -a ${quoted(value.words.join(' '))}`];
    case 'file':
      return ['-r -F'];
    case 'folder':
      return [`-x -a '(__fish_complete_directories)'`];
    case 'text':
      return ['-x'];
  }
}

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
