// Folders of small reports for the tests of batches.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const reportText = (number: number): string =>
  `第${number}次工作总结\n一、总体情况\n全年服务企业${3000 + number}家，同比增长12.5%，发放贷款${number}万元。\n`;

/** Files by their path below the folder. */
export function writeTree(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** `count` different reports in folders of twenty. */
export const writeReports = (folder: string, count: number): string =>
  writeTree(
    folder,
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`${String(n % 20).padStart(2, '0')}/r${n}.txt`, reportText(n)]),
    ),
  );

/** Every file below a folder with its content, sorted by name. */
export function readTree(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(names.map((name) => [name.slice(folder.length + 1), readFileSync(name, 'utf8')]));
}
