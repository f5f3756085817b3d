// A command line that cannot be followed, in words of the message tables.
import type { MessageKey } from '../messages/index.js';

export class UsageError extends Error {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
  /** The command whose help to point to. */
  readonly command: string;

  constructor(key: MessageKey, values: Readonly<Record<string, string | number>> = {}, command = 'report-extract') {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.values = values;
    this.command = command;
  }
}
