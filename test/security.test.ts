// SECURITY.md promises nothing that no test shows: every row of its tables names a test that stands in the sources.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const HEAD = ['故障', '结果', '测试'];

type Row = { readonly group: string; readonly fault: string; readonly outcome: string; readonly tests: string };

/** The rows of the tables with the head above, with the heading over them. */
function readRows(markdown: string): Row[] {
  const rows: Row[] = [];
  let [group, inTable] = ['', false];
  for (const line of markdown.split('\n')) {
    const cells = line.startsWith('|')
      ? line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      : null;
    if (line.startsWith('#')) group = line.replace(/^#+ /, '');
    if (cells === null) inTable = false;
    else if (cells.join() === HEAD.join()) inTable = true;
    else if (inTable && !/^-+$/.test(cells[0]!)) {
      const [fault = '', outcome = '', tests = ''] = cells;
      rows.push({ group, fault, outcome, tests });
    }
  }
  return rows;
}

/** `file` and the title of a test in it as it is written, placeholders of `each` and all; several may stand in a cell. */
const namedTests = (tests: string) =>
  [...tests.matchAll(/`([^`]+)` `([^`]+)`/g)].map(([, file, title]) => [file!, title!]);

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A title stands before the function of its test; that of a group of tests is none. */
const hasTest = (source: string, title: string): boolean => {
  const written = new RegExp(
    `(describe[^\\n]*\\()?\\s*(['"\`])${escaped(title)}\\2,\\s*(?:async )?(?:\\(|\\w+ =>)`,
    'g',
  );
  return [...source.matchAll(written)].some(([, group]) => group === undefined);
};

const rows = readRows(readFileSync(new URL('SECURITY.md', root), 'utf8'));

describe('SECURITY.md', () => {
  it('has rows for faults, hostile files and hostile rules, none twice', () => {
    expect([...new Set(rows.map(({ group }) => group))]).toEqual(['故障', '恶意文件', '恶意规则']);
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(({ group, fault }) => `${group} ${fault}`)).size).toBe(rows.length);
  });

  it.each(rows)('$group: $fault', ({ outcome, tests }) => {
    expect(outcome).not.toBe('');
    const named = namedTests(tests);
    expect(named.length).toBeGreaterThan(0);
    for (const [file, title] of named as [string, string][]) {
      const path = new URL(file, root);
      expect({ file, there: existsSync(path) }).toEqual({ file, there: true });
      expect({ title, there: hasTest(readFileSync(path, 'utf8'), title) }).toEqual({ title, there: true });
    }
  });
});

describe('hasTest', () => {
  it.each([
    ["it('one', () => {", true],
    ["it.each([1])('one', async (n) => {", true],
    ["test(\n  'one',\n  async () => {", true],
    ["describe('one', () => {", false],
    ["describe.skipIf(a === null)('one', () => {", false],
    ["const a = ['one', 'two'];", false],
    ["it('one more', () => {", false],
  ])('%j: %j', (source, there) => {
    expect(hasTest(source, 'one')).toBe(there);
  });
});
