// Rule folders that are meant to hang the program, to fill its memory or to run code: refused with a reason, or harmless.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_RULE_BYTES } from '../../src/rulebook/rule-files.js';
import { encode } from '../read/encode.js';
import { faultsOf, folderWith, rules } from './rule-folders.js';
import { runWithin, SMALL, type Bounds } from './within.js';

const row = (fields: string) => `units:\n  - { id: unit/chouma, dimension: items, ${fields} }\n`;
async function refused(folder: string, reason: string | RegExp, bounds: Bounds = SMALL): Promise<void> {
  const { status, stdout, stderr } = await runWithin(['rules', '--check', folder], bounds);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(reason);
  expect(stderr.length).toBeLessThan(20_000);
}

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
    ['lists within lists', filled(() => '- '), 'nested too deeply'],
  ])('as much as is read: %s', (_, content, reason) =>
    refused(rules(content), reason, { seconds: 15, megabytes: 700 }),
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

  it('faults without number are told as far as anybody reads', async () => {
    const faults = await faultsOf(rules(`units: [${'1,'.repeat(20_000)}]`));
    expect(faults.split('\n')).toHaveLength(100);
  });

  it('many files are counted together', async () => {
    const folder = folderWith((path) => writeFileSync(path, ''));
    for (let n = 0; n < 5; n++) writeFileSync(join(folder, `${n}.yaml`), Buffer.alloc(MAX_RULE_BYTES / 4, '# x\n'));
    expect(await faultsOf(folder)).toContain('more than');
  });
});

describe('a folder', () => {
  it.skipIf(process.platform === 'win32').each([
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
