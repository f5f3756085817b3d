// The licences of everything that a user gets: allowed ones only, each package named in NOTICE.md, nothing run on installing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './npm.js';
import { manifest } from './packed.js';
import { productionTree, type Installed } from './production-tree.js';

const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

const tree = [...productionTree().values()];
const notice = readFileSync(join(root, 'NOTICE.md'), 'utf8');

/** The binaries of a package for all systems are one row, with * for the system: `@node-rs/jieba-*`. */
const rowName = ({ name, binary }: Installed, owners: readonly string[]): string =>
  binary ? `${owners.find((owner) => name.startsWith(`${owner}-`)) ?? name}-*` : name;

/** Name, ranges and licence, as a row of the table writes them. */
function wantedRows(): string[] {
  const owners = tree.filter(({ binary }) => !binary).map(({ name }) => name);
  const rows = new Map<string, { ranges: Set<string>; licences: Set<string> }>();
  for (const one of tree) {
    const row = rows.get(rowName(one, owners)) ?? { ranges: new Set(), licences: new Set() };
    for (const range of one.ranges) row.ranges.add(range);
    row.licences.add(String(one.licence));
    rows.set(rowName(one, owners), row);
  }
  const listed = (values: ReadonlySet<string>) => [...values].toSorted().join(', ');
  return [...rows]
    .map(([name, { ranges, licences }]) => `${name} | ${listed(ranges)} | ${listed(licences)}`)
    .toSorted();
}

const writtenRows = [...notice.matchAll(/^\| `([^`]+)` *\| `([^`]+)` *\| ([^|`]+?) *\|$/gm)]
  .map(([, name, ranges, licence]) => `${name} | ${ranges} | ${licence}`)
  .toSorted();

describe('what is installed with the package', () => {
  test('is the whole tree, down to packages that only others ask for', () => {
    const names = new Set(tree.map(({ name }) => name));
    expect(Object.keys(manifest.dependencies).filter((name) => !names.has(name))).toEqual([]);
    expect(names).toContain('is-extglob');
    expect(names).not.toContain('typescript');
  });

  test('has licences that allow what this one allows', () => {
    expect(tree.filter(({ licence }) => licence === null || !ALLOWED.has(licence))).toEqual([]);
  });

  test('is listed in NOTICE.md with its version ranges and licences', () => {
    expect(writtenRows).toEqual(wantedRows());
  });

  test('runs nothing on installing', () => {
    expect(tree.filter(({ runsScripts }) => runsScripts)).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });
});
