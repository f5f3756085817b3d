// A folder of YAML rule files to rows; what is wrong with any of them is told together.
import { createHash } from 'node:crypto';
import { badPatterns, missingExamples, repeatedIds } from './check.js';
import type { Entry } from './entries.js';
import { entriesOf } from './entries.js';
import { parseRuleFile } from './parse.js';
import { re2Engine } from './re2-engine.js';
import { RuleError } from './rule-error.js';
import { readRuleFiles } from './rule-files.js';

/** Hash of rows, whatever folder they came from: 16 hexadecimal digits. */
export function hashOf(entries: readonly Entry[]): string {
  const rows = entries.map(({ kind, row }) => [kind, row]);
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
}

/**
 * The files of a folder of rules, *.yaml and *.yml in the order of their names.
 * Throws RuleError with every fault of every file; without files, that is one.
 */
export async function readRuleFolder(folder: string): Promise<{ entries: Entry[]; disable: string[] }> {
  const files = (await readRuleFiles(folder)).map(({ path, source }) => ({ path, ...parseRuleFile(source, path) }));
  const entries = files.flatMap(({ path, rules }) => entriesOf(rules, path));
  const faults = [
    ...files.flatMap((file) => file.faults),
    ...repeatedIds(entries),
    ...badPatterns(entries, re2Engine),
    ...missingExamples(entries),
  ];
  if (faults.length > 0) throw new RuleError(faults);
  return { entries, disable: files.flatMap(({ rules }) => rules.disable ?? []) };
}
