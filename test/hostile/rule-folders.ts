// Folders of rules for the tests that they harm nobody.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRuleFolder } from '../../src/rulebook/folder.js';
import { RuleError } from '../../src/rulebook/rule-error.js';
import { tempFolder } from '../read/temp-folder.js';

const temp = tempFolder();
let folders = 0;

/** A folder of its own; `fill` puts the rule file into it. */
export function folderWith(fill: (path: string) => void): string {
  const folder = join(temp.path, String(folders++));
  mkdirSync(folder);
  fill(join(folder, 'own.yaml'));
  return folder;
}

export const rules = (content: string | Uint8Array) => folderWith((path) => writeFileSync(path, content));

/** What the faults of a refused folder say. */
export async function faultsOf(folder: string): Promise<string> {
  const error: unknown = await readRuleFolder(folder).catch((reason: unknown) => reason);
  if (!(error instanceof RuleError)) throw new Error(`not refused as rules: ${String(error)}`);
  return error.message;
}
