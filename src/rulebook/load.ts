// The rulebook of a run: the built-in rules, and over them the folders that the user names.
import { builtinRulebook } from './builtin.js';
import type { Rulebook } from './compile.js';
import { compile } from './compile.js';
import type { Entry } from './entries.js';
import { overlay } from './entries.js';
import { RuleError } from './rule-error.js';

/** Later folders go over earlier ones. Without folders nothing but the built-in rules is loaded. Throws RuleError. */
export async function loadRulebook(folders: readonly string[]): Promise<Rulebook> {
  const builtin = builtinRulebook();
  if (folders.length === 0) return builtin;
  const [{ hashOf, readRuleFolder }, { ambiguousForms, unknownIds }, { re2Engine }] = await Promise.all([
    import('./folder.js'),
    import('./check.js'),
    import('./re2-engine.js'),
  ]);
  let entries: readonly Entry[] = builtin.entries;
  for (const folder of folders) {
    const added = await readRuleFolder(folder);
    const unknown = unknownIds(added.disable, [...entries, ...added.entries], folder);
    entries = overlay(entries, added.entries, added.disable);
    const faults = [...unknown, ...ambiguousForms(entries)];
    if (faults.length > 0) throw new RuleError(faults);
  }
  return compile(entries, hashOf(entries), re2Engine);
}
