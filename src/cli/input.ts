// From the words of the command line to the document and the rules that a command works on.
import { stat } from 'node:fs/promises';
import { collectBytes } from '../read/bytes.js';
import type { Document } from '../read/document.js';
import { readDocument } from '../read/read-document.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** How standard input is written where a file is expected. */
export const STANDARD_INPUT = '-';

/** Reads a file, or standard input for `-`. Throws InputError. */
export async function readInput(io: Io, file: string): Promise<Document> {
  if (file !== STANDARD_INPUT) return readDocument({ path: file });
  return readDocument({ bytes: await collectBytes(io.stdin, null), name: null });
}

/** The rules in force with these overlays. Throws UsageError for a folder that is none, RuleError for rules that are refused. */
export async function readRules(folders: readonly string[]): Promise<Rulebook> {
  for (const folder of folders) {
    const status = await stat(folder).catch(() => null);
    if (status === null) throw new UsageError('usage.rules_not_found', { folder });
    if (!status.isDirectory()) throw new UsageError('usage.rules_not_folder', { folder });
  }
  const { loadRulebook } = await import('../rulebook/load.js');
  return loadRulebook(folders);
}
