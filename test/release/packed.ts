// The package as npm would publish it, made once for the tests of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './npm.js';

export type Packed = {
  readonly path: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** Paths inside the package. */
  readonly files: readonly string[];
};

/** What package.json names, as far as it concerns what ships. */
export type Manifest = {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: unknown;
  readonly imports: unknown;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
};

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** Packs dist as it stands: without scripts, which would build it anew under the feet of other tests. */
export function pack(folder: string): Packed {
  const printed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [made] = JSON.parse(printed) as [{ filename: string; size: number; files: { path: string }[] }];
  return { path: join(folder, made.filename), size: made.size, files: made.files.map(({ path }) => path) };
}
