// The order of the house, read from the imports themselves.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Rooms and single files in the order in which data flows; each may import from those before it. */
const HOUSE = [
  'generated',
  'model',
  'cn-numbers',
  'rulebook',
  'read',
  'outline',
  'quantities',
  'indicators',
  'meta',
  'assemble.ts',
  'flow.ts',
  'extract.ts',
  'words',
  'index.ts',
  'rule-examples.ts',
  'write',
  'batch',
  'messages',
  'cli',
  'build',
];
/** Rooms that extract.ts joins and that know nothing of each other. */
const STRANGERS = new Set(['outline', 'quantities', 'indicators']);
/** Rooms that may touch files; only cli touches the process and the console. */
const TOUCH_FILES = new Set(['read', 'rulebook', 'write', 'batch', 'cli', 'build']);
const LONGEST_FILE = 200;

/** `words` finds its native engines, which load while a text is read and so cannot be awaited. */
const harmless = (room: string, module: string): boolean =>
  module === 'node:util' || (room === 'words' && module === 'node:module');

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split('\\').join('/'));
const sources = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));
const roomOf = (file: string): string => file.split('/')[0]!;

function importsOf(file: string): Import[] {
  const found = sources
    .get(file)!
    .matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, typeOnly, plain, late]) => ({
    from: file,
    to: (plain ?? late)!,
    typeOnly: typeOnly !== undefined,
  }));
}

const inner = (from: string, to: string): string =>
  to.startsWith('#generated/')
    ? 'generated'
    : posix.normalize(posix.join(posix.dirname(from), to)).replace(/\.js$/, '.ts');

const all = files.flatMap(importsOf);
const internal = all
  .filter(({ to }) => to.startsWith('.') || to.startsWith('#'))
  .map((one) => ({ ...one, to: inner(one.from, one.to) }));

describe('the house', () => {
  test('has only the rooms that are named', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !HOUSE.includes(room))).toEqual([]);
  });

  test('is read: there are imports to check', () => {
    expect(internal.length).toBeGreaterThan(60);
  });

  test('data flows one way', () => {
    const against = internal.filter(({ from, to }) => HOUSE.indexOf(roomOf(from)) < HOUSE.indexOf(roomOf(to)));
    expect(against.filter(({ from }) => roomOf(from) !== 'generated')).toEqual([]);
  });

  test('outline, quantities and indicators never import each other', () => {
    const meeting = internal.filter(
      ({ from, to }) => STRANGERS.has(roomOf(from)) && STRANGERS.has(roomOf(to)) && roomOf(from) !== roomOf(to),
    );
    expect(meeting).toEqual([]);
  });

  test('model imports zod only; cn-numbers imports nothing', () => {
    const outside = all.filter(
      ({ from, to }) => !to.startsWith('.') && !to.startsWith('#') && ['model', 'cn-numbers'].includes(roomOf(from)),
    );
    expect([...new Set(outside.map(({ to }) => to))]).toEqual(['zod']);
  });

  test('only some rooms touch files, only cli the process and the console', () => {
    const nodeImports = all.filter(
      ({ from, to }) => to.startsWith('node:') && !TOUCH_FILES.has(roomOf(from)) && !harmless(roomOf(from), to),
    );
    expect(nodeImports).toEqual([]);
    const loud = [...sources].filter(
      ([file, text]) => roomOf(file) !== 'cli' && /\b(process|console)\./.test(withoutComments(text)),
    );
    expect(loud.map(([file]) => file)).toEqual([]);
  });

  test('what extract.ts reaches is free of Node, and loads no zod, whose many files take long at every start', () => {
    const reached = new Set<string>();
    const queue = ['extract.ts'];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (reached.has(file) || file === 'generated') continue;
      reached.add(file);
      queue.push(...internal.filter((one) => one.from === file && !one.typeOnly).map(({ to }) => to));
    }
    expect(reached.size).toBeGreaterThan(20);
    const bound = [...reached].filter((file) =>
      /from 'node:|import\('node:|\bBuffer\b|\bprocess\./.test(withoutComments(sources.get(file)!)),
    );
    expect(bound).toEqual([]);
    const packages = all.filter(({ from, to, typeOnly }) => reached.has(from) && !typeOnly && /^[a-z@]/.test(to));
    expect(packages).toEqual([]);
  });
});

describe('the taste', () => {
  test('no Han character in TypeScript outside comments', () => {
    const written = [...sources].filter(([, text]) => /\p{Script=Han}/u.test(withoutComments(text)));
    expect(written.map(([file]) => file)).toEqual([]);
  });

  test('files are kebab-case, small, and open with a sentence on their place', () => {
    const wrong = [...sources].filter(
      ([file, text]) =>
        !/^[a-z0-9-]+(\.d)?\.ts$/.test(posix.basename(file)) ||
        /(^|[-/])(utils?|helpers?|manager|info)(\.|-|\/)/.test(file) ||
        text.split('\n').length > LONGEST_FILE ||
        !/^(#!.*\n)?(\/\/ [A-Z0-9"#*`]|\/\/ \S|\/\*\*)/.test(text),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  test('the project speaks of itself alone', () => {
    const root = dirname(src);
    const told = files.filter((file) => /\bissue \d|\bsession\b/i.test(sources.get(file)!));
    expect(told.map((file) => relative(root, join(src, file)))).toEqual([]);
  });
});

/** Comments are blanked; strings stay. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/.*$/gm, '$1');
}
