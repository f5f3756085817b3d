// Turns what commander refuses into a usage error of our own words.
import type { CommanderError } from 'commander';
import { UsageError } from './usage-error.js';

/** commander gives its facts only inside an English sentence, in single quotes: `error: unknown option '--pretti'`. */
const quoted = (message: string): string[] => [...message.matchAll(/'(.*?)'(?=[\s.,]|$)/g)].map((match) => match[1]!);

const expectedCount = (message: string): string => /Expected (\d+)/.exec(message)?.[1] ?? '0';

/** `command` is the full name of the command that was parsed, for the pointer to its help. */
export function parseFault(error: CommanderError, command: string): UsageError {
  const [name = '', other = ''] = quoted(error.message);
  const similar = /Did you mean (?:one of )?(.*)\?/.exec(error.message)?.[1];
  switch (error.code) {
    case 'commander.unknownOption':
      return similar === undefined
        ? new UsageError('usage.unknown_option', { name }, command)
        : new UsageError('usage.unknown_option_similar', { name, similar }, command);
    case 'commander.missingArgument':
      return new UsageError('usage.missing_argument', { name }, command);
    case 'commander.optionMissingArgument':
      return new UsageError('usage.option_needs_value', { name }, command);
    case 'commander.excessArguments':
      return new UsageError('usage.too_many_arguments', { count: expectedCount(error.message) }, command);
    case 'commander.conflictingOption':
      return new UsageError('usage.conflict', { name, other }, command);
    default:
      return new UsageError('usage.other', { message: error.message }, command);
  }
}
