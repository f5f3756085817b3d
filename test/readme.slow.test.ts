// The READMEs say what is true: their commands run, their outputs are real, and both languages say the same.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qualifierSchema, quantitySchema } from '../src/model/quantity.js';
import { reportSchema } from '../src/model/report.js';
import { extract } from '../src/index.js';

type Block = { readonly language: string; readonly body: string };

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const readmes = [
  { name: 'README.md', locale: 'zh_CN.UTF-8' },
  { name: 'README.en.md', locale: 'en_US.UTF-8' },
].map((readme) => ({ ...readme, text: read(readme.name), blocks: blocksOf(read(readme.name)) }));

function blocksOf(markdown: string): Block[] {
  const found = markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...found].map(([, language, body]) => ({ language: language!, body: body! }));
}

/** In sh blocks npm is taken as done and npx runs the built program of this tree. */
const SHELL = `npm() { :; }\nnpx() { shift; '${process.execPath}' '${join(root, 'bin/report-extract.js')}' "$@"; }\n`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
  symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'), 'dir');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'report-extract'), 'dir');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Programs are the same in both languages: each runs once. */
const programs = new Map<string, string>();
function programOutput(body: string, run: () => string): string {
  const output = programs.get(body) ?? run();
  programs.set(body, output);
  return output;
}

/** What a block that can be run prints; null for one that cannot. A yaml block is written to the file that its first line names. */
function run({ language, body }: Block, locale: string): string | null {
  const env = { PATH: process.env['PATH'], LANG: locale };
  const print = (program: string, args: readonly string[]) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit'] });
  switch (language) {
    case 'sh':
      return print('bash', ['--norc', '-euo', 'pipefail', '-c', SHELL + body]);
    case 'js':
      return programOutput(body, () => {
        writeFileSync(join(folder, 'example.mjs'), body);
        return print(process.execPath, ['example.mjs']);
      });
    case 'yaml': {
      const path = join(folder, /^# (\S+)/.exec(body)![1]!);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body);
      return null;
    }
    default:
      return null;
  }
}

/** True when the excerpt stands somewhere in the output: an object with at least its keys, anything else equal. */
function holds(output: unknown, excerpt: unknown): boolean {
  if (matches(output, excerpt)) return true;
  return typeof output === 'object' && output !== null && Object.values(output).some((part) => holds(part, excerpt));
}

function matches(output: unknown, excerpt: unknown): boolean {
  if (typeof excerpt !== 'object' || excerpt === null || Array.isArray(excerpt)) {
    return isDeepStrictEqual(output, excerpt);
  }
  if (typeof output !== 'object' || output === null) return false;
  return Object.entries(excerpt).every(
    ([key, part]) => key in output && matches((output as Record<string, unknown>)[key], part),
  );
}

describe.each(readmes)('$name', ({ text, blocks, locale }) => {
  test('every command runs, and every output shown is the real one', () => {
    let output: string | null = null;
    let outputs = 0;
    for (const block of blocks) {
      const printed = run(block, locale);
      if (printed !== null) output = printed;
      if (block.language !== 'json' && block.language !== 'text') continue;
      outputs++;
      expect(output, `no command before:\n${block.body}`).not.toBeNull();
      if (block.language === 'json') {
        const shown: unknown = JSON.parse(block.body);
        expect(holds(JSON.parse(output!), shown), `not in the output:\n${block.body}`).toBe(true);
      } else {
        expect(withoutBlankLines(output!)).toContain(withoutBlankLines(block.body));
      }
    }
    expect(outputs).toBeGreaterThanOrEqual(6);
  }, 60_000);

  test('begins with what a newcomer types', () => {
    const [install, main] = blocks
      .find(({ language }) => language === 'sh')!
      .body.trim()
      .split('\n');
    expect(install).toBe('npm ci');
    expect(main).toMatch(/^npx report-extract fixtures\/[\w-]+\/input\.txt$/);
  });

  test('names every key of a report and of a quantity, and every qualifier', () => {
    const keys = [reportSchema, quantitySchema].flatMap(({ shape }) => Object.keys(shape));
    const cells = firstCells(text);
    expect([...keys, ...qualifierSchema.options].filter((key) => !cells.has(key))).toEqual([]);
  });

  test('its ways to write a qualifier give that qualifier', () => {
    const wrong = rowsOf(text)
      .filter((cells) => cells.length === 3 && qualifierSchema.safeParse(bare(cells[0]!)).success)
      .flatMap(([name, , ways]) => ways!.split('、').map((way) => [bare(name!), way.trim()] as const))
      .map(([name, way]) => [way, name, extract(`全年完成${way}。`).quantities[0]?.qualifier])
      .filter(([, name, got]) => name !== got);
    expect(wrong).toEqual([]);
  });

  test('says of every dependency what it is for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
    const cells = firstCells(text);
    const missing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !cells.has(name));
    expect(missing).toEqual([]);
  });
});

test('both languages have the same commands, rules, programs and data', () => {
  const [first, second] = readmes.map(({ blocks }) =>
    blocks.filter(({ language }) => language !== 'text').map(({ language, body }) => [language, withoutComments(body)]),
  );
  expect(second).toEqual(first);
});

const rowsOf = (markdown: string) =>
  [...markdown.matchAll(/^\|(.+)\|$/gm)].map(([, row]) => row!.split('|').map((cell) => cell.trim()));

const bare = (cell: string) => cell.replaceAll('`', '');

/** The names in backticks in the first cells of all tables. */
const firstCells = (markdown: string) =>
  new Set(rowsOf(markdown).flatMap(([cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)));

const withoutBlankLines = (text: string) => text.replaceAll(/\n\s*\n/g, '\n').trim();

const withoutComments = (body: string) => body.replaceAll(/(^|\s+)(#|\/\/) .*$/gm, '');
