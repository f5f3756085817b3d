// The rule files of a folder as texts: plain files of a sensible size, in UTF-8. Rules may come from anybody.
import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RuleError, type RuleFault } from './rule-error.js';

/** What the files of a folder may hold together: four times the built-in rules, and YAML takes a thousand times its size. */
export const MAX_RULE_BYTES = 1024 * 1024;

export type RuleText = { readonly path: string; readonly source: string };

const fault = (file: string, reason: string, line: number | null = null): RuleFault => ({
  file,
  line,
  id: null,
  reason,
});

/** The files *.yaml and *.yml in the order of their names. Throws RuleError, also where there are none. */
export async function readRuleFiles(folder: string): Promise<readonly RuleText[]> {
  const names = await attempt(folder, () => readdir(folder));
  const paths = names
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
  if (paths.length === 0) throw new RuleError([fault(folder, 'no .yaml file in this folder')]);
  await refuseUnfit(paths, folder);
  return Promise.all(paths.map(readRuleText));
}

/** Before anything is read: a pipe would keep the program waiting, a device would never end. */
async function refuseUnfit(paths: readonly string[], folder: string): Promise<void> {
  let bytes = 0;
  for (const path of paths) {
    const status = await attempt(path, () => stat(path));
    if (!status.isFile()) throw new RuleError([fault(path, 'not a regular file')]);
    bytes += status.size;
  }
  if (bytes > MAX_RULE_BYTES)
    throw new RuleError([fault(folder, `more than ${MAX_RULE_BYTES} bytes of rules in this folder`)]);
}

async function readRuleText(path: string): Promise<RuleText> {
  const bytes = await attempt(path, () => readFile(path));
  const source = new TextDecoder().decode(bytes);
  const bad = isUtf8(bytes) ? source.indexOf('\0') : source.indexOf('\ufffd');
  if (bad < 0) return { path, source };
  const reason = source[bad] === '\0' ? 'a NUL, which no text holds' : 'not UTF-8; save the file as UTF-8';
  throw new RuleError([fault(path, reason, source.slice(0, bad).split('\n').length)]);
}

/** Throws RuleError with what the system says, as of a link that leads nowhere or back to itself. */
async function attempt<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new RuleError([fault(path, (error as Error).message)]);
  }
}
