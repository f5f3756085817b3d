// Rule folders that are meant to hang the program, to fill its memory or to run code: refused with a reason, or harmless.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRuleFolder } from '../../src/rulebook/folder.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { nativeEngine } from '../../src/rulebook/pattern.js';
import { MAX_PATTERN_LENGTH, MAX_PATTERN_STEPS, re2Engine } from '../../src/rulebook/re2-engine.js';
import { RuleError } from '../../src/rulebook/rule-error.js';
import { MAX_RULE_BYTES } from '../../src/rulebook/rule-files.js';
import { processorTime } from '../processor-time.js';
import { encode } from '../read/encode.js';
import { tempFolder } from '../read/temp-folder.js';
import { runWithin, SMALL, type Bounds } from './within.js';

const temp = tempFolder();
let folders = 0;

/** A folder of its own; `fill` puts the rule file into it. */
function folderWith(fill: (path: string) => void): string {
  const folder = join(temp.path, String(folders++));
  mkdirSync(folder);
  fill(join(folder, 'own.yaml'));
  return folder;
}
const rules = (content: string | Uint8Array) => folderWith((path) => writeFileSync(path, content));
const row = (fields: string) => `units:\n  - { id: unit/chouma, dimension: items, ${fields} }\n`;
const pattern = (source: string) =>
  `exclusions:
  - id: exclusion/own
    reason: name
    pattern: '${source}'
    examples: [{ text: 第3号楼, gives: { passed: 第3号 } }]
    counterexamples: [跨越3号]
`;

/** What the faults of a refused folder say. */
async function faultsOf(folder: string): Promise<string> {
  const error: unknown = await readRuleFolder(folder).catch((reason: unknown) => reason);
  if (!(error instanceof RuleError)) throw new Error(`not refused as rules: ${String(error)}`);
  return error.message;
}

async function refused(folder: string, reason: string | RegExp, bounds: Bounds = SMALL): Promise<void> {
  const { status, stdout, stderr } = await runWithin(['rules', '--check', folder], bounds);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(reason);
  expect(stderr.length).toBeLessThan(20_000);
}

describe('a pattern', () => {
  it.each(['((a+)+)+$', '(?:(?:[0-9]|[0-9]){1,30}){1,30}[zq]', '[0-9](?:[^y]*[zq])?', '(?:[0-9]+)*[xz]'])(
    '%s takes time that grows with the text and no faster',
    (source) => {
      const { findAll } = re2Engine(source);
      const time = (count: number) => {
        const text = '走访3528户困难aaaaa家庭，'.repeat(count);
        return Math.min(
          processorTime(() => findAll(text)),
          processorTime(() => findAll(text)),
        );
      };
      time(100);
      expect(time(4000) / Math.max(time(1000), 30)).toBeLessThan(8);
    },
  );

  it.each([
    ['bounded repeats within bounded repeats', '((x{1000}){1000}){1000}', 'invalid repeat count'],
    ['more steps than are good', '[0-9]{1,1000}[a-z]{1,1000}', `more than ${MAX_PATTERN_STEPS} steps`],
    ['alternatives without end', Array.from({ length: 50_000 }, (_, n) => `字${n}`).join('|'), 'longer than'],
    ['groups within groups', `${'('.repeat(50_000)}a${')'.repeat(50_000)}`, `longer than ${MAX_PATTERN_LENGTH}`],
    ['a look ahead, which is no RE2', '(?=a)+b', 'invalid perl operator|invalid or unsupported'],
    ['a reference back, which is no RE2', '(a)\\1', 'invalid escape sequence'],
  ])('is refused: %s', async (_, source, reason) => {
    expect(await faultsOf(rules(pattern(source)))).toMatch(new RegExp(reason));
  });

  it('of groups within groups as deep as they may be is read', async () => {
    const { entries } = await loadRulebook([rules(pattern(`${'('.repeat(900)}a${')'.repeat(900)}`))]);
    expect(entries.map(({ row: { id } }) => id)).toContain('exclusion/own');
  });

  it('finds in a long text what it finds in a short one, with the signs around it', () => {
    const text = '第12号楼，共３户。a1 b22 c333\n'.repeat(200);
    for (const source of [
      '[0-9]+',
      '(?:^|[^0-9])([0-9]{1,3})[^0-9]',
      '^第',
      '户。a1$',
      'c333\\n第?',
      '.{1,40}',
      '^',
      'x*',
    ])
      expect(re2Engine(source).findAll(text), source).toEqual(nativeEngine(source).findAll(text));
  });
});

describe('YAML', () => {
  const list = (name: string) => Array.from({ length: 9 }, () => `*${name}`).join(',');
  const laughs = `a: &a [x]\n${Array.from('bcdefghijk', (name, at) => `${name}: &${name} [${list('abcdefghij'[at]!)}]\n`).join('')}`;

  it('aliases that would multiply to billions are not followed', () => refused(rules(laughs), 'Alias resolution'));

  it.each([
    ['a function', row('forms: [!!js/function "function () { process.exit(7) }"]'), 'Unresolved tag'],
    ['a tag of its own', row('forms: [!own 筹码]'), 'Unresolved tag'],
    ['bytes', row('forms: [!!binary "aGk="]'), 'expected string'],
    ['bytes under another tag', `%TAG ! tag:yaml.org,2002:\n---\n${row('forms: [!binary "aGk="]')}`, 'expected string'],
    ['an alias', `${row('forms: &forms [筹码]')}bare: *forms\n`, 'Alias resolution'],
    ['a ring of aliases', 'units: &units\n  - *units\n', 'Alias resolution'],
    ['a merge of maps', row('forms: [筹码], <<: { note: x }'), 'Unrecognized key: "<<"'],
    ['a key of all objects', `__proto__: { polluted: 1 }\n${row('forms: [筹码]')}`, 'Unrecognized key: "__proto__"'],
    ['a key of all objects in a row', row('forms: [筹码], __proto__: { id: x }'), 'Unrecognized key: "__proto__"'],
    ['a constructor', 'constructor: { prototype: { polluted: 1 } }\n', 'Unrecognized key: "constructor"'],
    ['an id that all objects have', row('forms: [筹码]').replace('unit/chouma', '__proto__'), 'kind/name'],
    ['a key that stands twice', row('forms: [筹码], note: a, note: b'), 'Map keys must be unique'],
    ['two documents', `${row('forms: [筹码]')}---\n${row('forms: [筹码]')}`, 'multiple documents'],
    ['a number', '12', 'expected object'],
    ['a NUL', row('forms: [筹\0码]'), 'own.yaml: 2: a NUL'],
    ['GB18030', encode(row('forms: [筹码]'), 'gb18030'), 'own.yaml: 2: not UTF-8'],
    ['UTF-16', encode(`\ufeff${row('forms: [筹码]')}`, 'utf-16le'), 'own.yaml: 1: not UTF-8'],
  ])('is refused with its reason: %s', async (_, content, reason) => {
    expect(await faultsOf(rules(content))).toContain(reason);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('names of what all objects have are words like any other', async () => {
    const folder = rules(
      `${row('forms: [__proto__, constructor], parts: { __proto__: 2, constructor: 10 }').replace('chouma', '__proto__')}`,
    );
    const { status, stdout } = await runWithin(['-', '--rules', folder], SMALL, {
      input: '共3constructor，5__proto__。',
    });
    expect(status).toBe(0);
    const { quantities } = JSON.parse(stdout) as { quantities: { text: string; rule: string }[] };
    expect(quantities.map(({ text, rule }) => [text, rule])).toEqual([
      ['3constructor', 'unit/__proto__'],
      ['5__proto__', 'unit/__proto__'],
    ]);
  });

  it.each([500, 1000, 2000, 4000, 8000, 100_000])('%i lists within lists are refused', async (depth) => {
    expect(await faultsOf(rules(`units: ${'['.repeat(depth)}${']'.repeat(depth)}`))).toMatch(
      /nested too deeply|expected object/,
    );
  });
});

describe('size', () => {
  const filled = (line: (n: number) => string) => {
    let content = '';
    for (let n = 0; content.length < MAX_RULE_BYTES - 100; n++) content += line(n);
    return content;
  };

  it.each([
    ['keys of one map', filled((n) => `k${n}: 1\n`), 'Unrecognized keys: "k0"'],
    ['rows with a fault each', `units: [${filled(() => '1,')}]`, 'expected object'],
    ['lists within lists', filled(() => '- '), 'nested too deeply'],
  ])('as much as is read: %s', (_, content, reason) =>
    refused(rules(content), reason, { seconds: 40, megabytes: 1500 }),
  );

  it('a file of 50 MB and a million rows are refused before they are read', async () => {
    const large = folderWith((path) => writeFileSync(path, Buffer.alloc(50 * 1024 * 1024, '# x\n')));
    await refused(large, `more than ${MAX_RULE_BYTES} bytes`);
    const lines = Array.from(
      { length: 1_000_000 },
      (_, n) => `  - { id: unit/u${n}, forms: [u${n}], dimension: items }\n`,
    );
    await refused(rules(`units:\n${lines.join('')}`), `more than ${MAX_RULE_BYTES} bytes`);
  });

  it('many files are counted together', async () => {
    const folder = folderWith((path) => writeFileSync(path, ''));
    for (let n = 0; n < 5; n++) writeFileSync(join(folder, `${n}.yaml`), Buffer.alloc(MAX_RULE_BYTES / 4, '# x\n'));
    expect(await faultsOf(folder)).toContain('more than');
  });
});

describe('a folder', () => {
  it.each([
    ['a link to itself', (path: string) => symlinkSync('own.yaml', path), 'ELOOP'],
    ['a link to nowhere', (path: string) => symlinkSync('nowhere', path), 'ENOENT'],
    ['a folder of that name', (path: string) => mkdirSync(path), 'not a regular file'],
    ['a device without end', (path: string) => symlinkSync('/dev/zero', path), 'not a regular file'],
    ['a pipe that nobody writes to', (path: string) => execFileSync('mkfifo', [path]), 'not a regular file'],
  ])('with %s is refused at once', async (_, fill, reason) => {
    expect(await faultsOf(folderWith(fill))).toContain(reason);
  });

  it('has each id once', async () => {
    const folder = rules(row('forms: [筹码]'));
    writeFileSync(join(folder, 'second.yaml'), row('forms: [筹马]'));
    expect(await faultsOf(folder)).toContain('second.yaml: unit/chouma: this id stands twice');
  });
});
