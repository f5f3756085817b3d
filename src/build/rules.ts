// rules/*.yaml to the rows of the built-in rulebook, and what can be known of them before they run; a fault stops the build.
import { fileURLToPath } from 'node:url';
import { ambiguousForms, badPatterns } from '../rulebook/check.js';
import type { Entry } from '../rulebook/entries.js';
import { BUILT_IN, rowsOf } from '../rulebook/entries.js';
import { hashOf, readRuleFolder } from '../rulebook/folder.js';
import { nativeEngine } from '../rulebook/pattern.js';
import type { RequiredWords } from '../rulebook/required-words.js';
import { requiredWords } from '../rulebook/required-words.js';
import { RuleError } from '../rulebook/rule-error.js';

export async function ruleModule(folder: URL): Promise<{ hash: string; entries: Entry[] }> {
  const { entries } = await readRuleFolder(fileURLToPath(folder));
  const faults = [...ambiguousForms(entries), ...badPatterns(entries, nativeEngine)];
  if (faults.length > 0) throw new RuleError(faults);
  return { hash: hashOf(entries), entries: entries.map((entry): Entry => ({ ...entry, origin: BUILT_IN })) };
}

/** Of the patterns that are looked at before they run. By pattern, because an overlay may put another in the place of a row. */
export function requiredWordsIn(entries: readonly Entry[]): Record<string, RequiredWords> {
  const rows = [...rowsOf(entries, 'exclusions'), ...rowsOf(entries, 'organizations'), ...rowsOf(entries, 'pers')];
  const patterns = rows.flatMap((row) => ('pattern' in row ? [row.pattern] : []));
  return Object.fromEntries(patterns.map((pattern) => [pattern, requiredWords(pattern)]));
}
