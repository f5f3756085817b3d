// From the words of the command line to the document and the rules that a command works on.
import { stat } from 'node:fs/promises';
import { collectBytes } from '../read/bytes.js';
import type { Segmenter } from '../indicators/index.js';
import type { Document } from '../read/document.js';
import type { EncodingName } from '../read/encoding-name.js';
import { readDocument } from '../read/read-document.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { SegmenterName } from '../words/name.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** How standard input is written where a file is expected. */
export const STANDARD_INPUT = '-';

/** Reads a file, or standard input for `-`; `encoding` where the user named it. Throws InputError. */
export async function readInput(io: Io, file: string, encoding: EncodingName | null = null): Promise<Document> {
  if (file !== STANDARD_INPUT) return readDocument({ path: file }, { encoding });
  return readDocument({ bytes: await collectBytes(io.stdin, null), name: null }, { encoding });
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

/** Throws UsageError for a segmenter that is not installed. */
export async function openSegmenter(name: SegmenterName): Promise<Segmenter> {
  const { segmenterOf, SegmenterError } = await import('../words/index.js');
  try {
    return segmenterOf(name);
  } catch (error) {
    if (!(error instanceof SegmenterError)) throw error;
    const { segmenter, fault } = error;
    throw fault.code === 'not_installed'
      ? new UsageError('usage.segmenter_not_installed', { name: segmenter })
      : new UsageError('usage.segmenter_not_built', { name: segmenter, system: fault.system });
  }
}
