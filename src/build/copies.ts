// Files that go into the package as they are: from this project, or from a package that the build takes them from.
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Copies the files of one folder that match. Throws when there are none, so that a moved folder is noticed. */
export async function copyMatching(from: URL, pattern: RegExp, to: URL): Promise<void> {
  const names = (await readdir(from)).filter((name) => pattern.test(name));
  if (names.length === 0) throw new Error(`nothing like ${pattern.source} in ${from.pathname}`);
  await mkdir(to, { recursive: true });
  await Promise.all(names.map((name) => copyFile(new URL(name, from), new URL(name, to))));
}

/** A folder inside an installed package, with a slash at its end; found by the entry, as not every package.json is exported. */
export function folderOf(package_: string, folder: string): URL {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve(package_)).href;
  const inside = `/node_modules/${package_}/`;
  return new URL(`${folder}/`, entry.slice(0, entry.lastIndexOf(inside) + inside.length));
}
