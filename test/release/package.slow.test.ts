// The archive that npm would publish: all of what a user needs and nothing else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../read/temp-folder.js';
import { root } from './npm.js';
import { manifest, pack } from './packed.js';

const LARGEST_ARCHIVE = 1_200_000;

const packed = pack(tempFolder().path);
const shipped = new Set(packed.files);
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const tree = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => name.split('\\').join('/'));

/** What the compiler makes of the sources that ship, without their ends. */
const compiled = tree('src')
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !/^(?:build|write\/page\/client)\//.test(name))
  .map((name) => `dist/${name.slice(0, -'.ts'.length)}`);
const generated = tree('src/generated').map((name) => `dist/generated/${name.replace(/\.d\.ts$/, '')}`);

/** Every path that a value of package.json names; `*` stands for any one name. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return [posix.normalize(value)];
  return Object.values(value as object).flatMap(pathsIn);
}

describe('the package', () => {
  test('has what a user reads, runs and may change', () => {
    const documents = ['README.md', 'README.en.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE.md', 'package.json'];
    const rules = tree('rules').map((name) => `rules/${name}`);
    const wanted = [...documents, ...rules, 'bin/report-extract.js', 'dist/generated/lexicon.txt'];
    expect(rules.length).toBeGreaterThan(5);
    expect(wanted.filter((path) => !shipped.has(path))).toEqual([]);
  });

  test('has every document that the list of files names and that exists', () => {
    const documents = manifest.files.filter((path) => /\.md$|^LICENSE$/.test(path) && existsSync(join(root, path)));
    expect(documents.length).toBeGreaterThan(4);
    expect(documents.filter((path) => !shipped.has(path))).toEqual([]);
  });

  test('has every compiled and generated module', () => {
    const modules = [...compiled, ...generated].map((path) => `${path}.js`);
    expect(compiled.length).toBeGreaterThan(200);
    expect(generated.length).toBeGreaterThan(10);
    expect(modules.filter((path) => !shipped.has(path))).toEqual([]);
  });

  test('has the character maps of PDF fonts and the licences of what was copied', () => {
    const maps = packed.files.filter((path) => /^dist\/generated\/cmaps\/.+\.bcmap$/.test(path));
    expect(maps.length).toBeGreaterThan(50);
    expect([...shipped]).toEqual(
      expect.arrayContaining(['dist/generated/cmaps/LICENSE', 'dist/generated/Apache-2.0.txt']),
    );
    expect(text('dist/generated/cmaps/LICENSE')).toContain('Adobe Systems Incorporated');
    expect(text('dist/generated/Apache-2.0.txt')).toContain('Apache License');
  });

  test('has nothing of the workshop', () => {
    const strange = packed.files.filter((path) =>
      /^(?:src|test|fixtures|coverage|node_modules|dist\/build)\/|(?:^|\/)\.|\.map$|\.test\.|tsconfig|package-lock|(?<!\.d)\.ts$/.test(
        path,
      ),
    );
    expect(strange).toEqual([]);
    const kinds = new Set(packed.files.map((path) => path.split('/')[0]));
    expect(
      [...kinds].filter((kind) => !/^(?:bin|dist|rules|LICENSE|package\.json|[A-Z]+(?:\.en)?\.md)$/.test(kind!)),
    ).toEqual([]);
  });

  test('has no module whose source is gone', () => {
    const known = new Set([...compiled, ...generated]);
    const modules = packed.files.filter((path) => /^dist\/.*(?:\.js|\.d\.ts)$/.test(path));
    expect(modules.filter((path) => !known.has(path.replace(/\.(?:js|d\.ts)$/, '')))).toEqual([]);
  });

  test('has every file that package.json names', () => {
    const named = [manifest.bin, manifest.exports, manifest.imports].flatMap(pathsIn);
    expect(named.length).toBeGreaterThan(5);
    const missing = named.filter((path) =>
      path.endsWith('/*') ? !packed.files.some((file) => file.startsWith(path.slice(0, -1))) : !shipped.has(path),
    );
    expect(missing).toEqual([]);
  });

  test('has every file that its modules and declarations import', () => {
    const modules = packed.files.filter((path) => /^(?:dist|bin)\/.*(?:\.js|\.d\.ts)$/.test(path));
    const imports = modules.flatMap((path) =>
      [...text(path).matchAll(/(?:\bfrom |\bimport\(|^import )'((?:\.|#generated\/)[^']+)'/gm)].map(([, to]) => ({
        path,
        to: to!.startsWith('#') ? to!.replace('#generated', 'dist/generated') : posix.join(posix.dirname(path), to!),
      })),
    );
    expect(imports.length).toBeGreaterThan(1000);
    const target = ({ path, to }: { path: string; to: string }) =>
      path.endsWith('.d.ts') ? to.replace(/\.js$/, '.d.ts') : to;
    expect(imports.filter((one) => !shipped.has(target(one)))).toEqual([]);
  });

  test('is small', () => {
    expect(packed.size).toBeLessThan(LARGEST_ARCHIVE);
  });
});
