// rules/*.yaml to the rows of the built-in rulebook; a fault stops the build.
import { fileURLToPath } from 'node:url';
import { ambiguousForms, badPatterns } from '../rulebook/check.js';
import type { Entry } from '../rulebook/entries.js';
import { BUILT_IN } from '../rulebook/entries.js';
import { hashOf, readRuleFolder } from '../rulebook/folder.js';
import { nativeEngine } from '../rulebook/pattern.js';
import { RuleError } from '../rulebook/rule-error.js';

export async function ruleModule(folder: URL): Promise<{ hash: string; entries: Entry[] }> {
  const { entries } = await readRuleFolder(fileURLToPath(folder));
  const faults = [...ambiguousForms(entries), ...badPatterns(entries, nativeEngine)];
  if (faults.length > 0) throw new RuleError(faults);
  return { hash: hashOf(entries), entries: entries.map((entry): Entry => ({ ...entry, origin: BUILT_IN })) };
}
