// The recipes of the READMEs run as they stand, and give what was counted by hand in fixtures/womens-federation/input.txt.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { tempFolder } from './read/temp-folder.js';

type Block = { readonly language: string; readonly body: string; readonly after: string };

const root = fileURLToPath(new URL('..', import.meta.url));
const temp = tempFolder();
const SHELL = `npx() { shift; '${process.execPath}' '${join(root, 'bin/report-extract.js')}' "$@"; }\n`;

/** The three amounts that are not per head: 发放妇女创业贷款1.35亿元, 筹集资金78.6万元, 募集物资价值46.5万元. */
const MONEY: readonly (readonly [string, number])[] = [
  ['妇女创业贷款', 135_000_000],
  ['资金', 786_000],
  ['物资价值', 465_000],
];
const TOTAL = 136_251_000;
/** Numbers in the text below each heading. */
const BUSIEST: readonly (readonly [string, number])[] = [
  ['三、聚焦民生关切，维护妇女权益', 11],
  ['一、聚焦思想引领，凝聚巾帼力量', 10],
  ['四、聚焦强基固本，夯实组织根基', 9],
];
/** 粉丝比上年增加1.2万人, 办结率98.5%，同比提高2.1个百分点. */
const CHANGES = ['indicator,change,value,unit', '粉丝,up,12000.0,人', '办结率,up,2.1,个百分点'];

/** The blocks of the section that has SQL in it, each with the text up to the next. */
function recipesOf(name: string): Block[] {
  const section = readFileSync(join(root, name), 'utf8')
    .split(/^##+ /m)
    .find((text) => text.includes('```sql'))!;
  const found = section.matchAll(/^```(\w+)\n([\s\S]*?)^```$((?:(?!^```\w)[\s\S])*)/gm);
  return [...found].map(([, language, body, after]) => ({ language: language!, body: body!, after: after! }));
}

const runs = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
const jq = runs('jq', '--version');
const pandas = runs('python3', '-c', 'import pandas');
const print = (program: string, ...args: string[]) =>
  execFileSync(program, args, {
    cwd: temp.path,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8' },
  });
const lines = (text: string) => text.trim().split('\n');

/** The cells of the table that stands in a text. */
const tableIn = (text: string) =>
  [...text.matchAll(/^\|(.+)\|$/gm)].map(([, row]) => row!.split('|').map((cell) => cell.trim()));

async function query(sql: string): Promise<string[][]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(sql);
  connection.closeSync();
  return [reader.columnNames(), ...reader.getRowsJson().map((row) => row.map(String))];
}

symlinkSync(join(root, 'fixtures'), join(temp.path, 'fixtures'), 'dir');

describe.each(['README.md', 'README.en.md'])('the recipes of %s', (name) => {
  const blocks = recipesOf(name);
  const of = (language: string) => blocks.filter((block) => block.language === language);
  /** The output that is shown for the nth block in a language. */
  const shown = (language: string, nth = 0) => blocks[blocks.indexOf(of(language)[nth]!) + 1]!;

  beforeAll(() => {
    for (const { body } of of('sh')) print('bash', '--norc', '-euo', 'pipefail', '-c', SHELL + body);
  });

  test('are three files, two commands of jq, two queries and a program', () => {
    expect(blocks.map(({ language }) => language)).toEqual([
      'sh',
      'bash',
      'txt',
      'bash',
      'txt',
      'sql',
      'sql',
      'python',
      'txt',
    ]);
  });

  test.skipIf(!jq)(jq ? 'jq' : 'jq is not installed, so its recipes were not run', () => {
    const [list, sum] = of('bash').map(({ body }) => print('bash', '--norc', '-c', body));
    expect(lines(list!)).toEqual(MONEY.map(([indicator, value]) => ['input.txt', indicator, value, '元'].join('\t')));
    expect(Number(sum)).toBe(TOTAL);
    expect([list, sum]).toEqual([shown('bash', 0).body, shown('bash', 1).body]);
  });

  test('DuckDB on NDJSON', async () => {
    const [sections] = of('sql');
    const rows = await query(withFiles(sections!.body));
    expect(rows).toEqual([['sectionPath', 'n'], ...BUSIEST.map((row) => row.map(String))]);
    expect(tableIn(sections!.after).filter((_, index) => index !== 1)).toEqual(rows);
  });

  test('DuckDB on CSV', async () => {
    const [, money] = of('sql');
    const rows = await query(withFiles(money!.body));
    expect(rows).toEqual([
      ['指标', '数值', '单位'],
      ...MONEY.map(([indicator, value]) => [indicator, String(value), '元']),
    ]);
    expect(tableIn(money!.after).filter((_, index) => index !== 1)).toEqual(rows);
  });

  test.skipIf(!pandas)(pandas ? 'pandas' : 'python3 with pandas is not installed, so its recipe was not run', () => {
    writeFileSync(join(temp.path, 'recipe.py'), of('python')[0]!.body);
    const [sum, ...changes] = lines(print('python3', 'recipe.py'));
    expect(Number(sum)).toBe(TOTAL);
    expect(changes).toEqual(CHANGES);
    expect([sum, ...changes]).toEqual(lines(shown('python').body));
  });
});

/** DuckDB runs in this process, whose folder is another. */
const withFiles = (sql: string) =>
  sql.replaceAll(/FROM '([^']+)'/g, (_, file: string) => `FROM '${join(temp.path, file)}'`);
