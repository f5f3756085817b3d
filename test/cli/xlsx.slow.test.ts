// --format xlsx as a user runs it: one report, a folder into one workbook or many, and LibreOffice opening the result.
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.js';
import { tempFolder } from '../read/temp-folder.js';
import { sheetsOf } from '../write/xlsx/read-workbook.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
const at = (name: string) => join(folder.path, name);
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const report = folder.file('总结.txt', '一、总体情况\n全年服务企业3528家，同比增长12.5%。文件_x000A_名=1共2份。\n');
const quiet = { status: 0, stdout: '', stderr: '' };
const namesOf = async (path: string) => [...(await sheetsOf(readFileSync(path))).keys()];

describe('--format xlsx', () => {
  it('is what a name that ends in .xlsx asks for', async () => {
    expect(await runCli([report, '-o', at('a.xlsx')])).toEqual(quiet);
    expect(await runCli([report, '--format', 'xlsx', '-o', at('b')])).toEqual(quiet);
    expect(readFileSync(at('a.xlsx'))).toEqual(readFileSync(at('b')));
    expect(await namesOf(at('a.xlsx'))).toEqual(['指标数据', '章节', '要点', '报告', '说明']);
  });

  it('is the same in every locale and time zone, and English with --lang en', async () => {
    const places = [
      { LANG: 'en_US.UTF-8', TZ: 'America/New_York' },
      { LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' },
    ];
    for (const [index, env] of places.entries()) {
      expect(await runCli([report, '-o', at(`zone${index}.xlsx`)], { env })).toEqual(quiet);
    }
    expect(readFileSync(at('zone0.xlsx'))).toEqual(readFileSync(at('zone1.xlsx')));
    expect(await runCli([report, '-o', at('en.xlsx'), '--lang', 'en'])).toEqual(quiet);
    expect(await namesOf(at('en.xlsx'))).toEqual(['Quantities', 'Sections', 'Items', 'Reports', 'Notes']);
  });

  it('puts a folder into one workbook, in the order of the paths', async () => {
    expect(await runCli([fixtures, '-o', at('all.xlsx'), '--quiet'])).toEqual(quiet);
    const { stdout } = await runCli([fixtures, '--quiet']);
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Report);
    const sheets = await sheetsOf(readFileSync(at('all.xlsx')));
    expect(
      sheets
        .get('报告')!
        .slice(1)
        .map(([name]) => name),
    ).toEqual(reports.map(({ source }) => source.name));
    const [head = [], ...rows] = sheets.get('指标数据')!;
    const value = head.indexOf('数值');
    expect(rows.map((row) => row[value])).toEqual(
      reports.flatMap(({ quantities }) => quantities.map((one) => one.value)),
    );
  });

  it('writes a workbook for each report into a folder', async () => {
    expect(await runCli([fixtures, '--format', 'xlsx', '-o', `${at('each')}/`, '--quiet'])).toEqual(quiet);
    const cases = readdirSync(fixtures);
    expect(readdirSync(at('each'))).toEqual(expect.arrayContaining(cases));
    expect(await namesOf(join(at('each'), cases[0]!, 'input.txt.xlsx'))).toContain('指标数据');
  });
});

/** The program beside its spreadsheet part, which may be missing where only the word processor is installed. */
const CALC = 'test -e "$(dirname "$(realpath "$(command -v soffice)")")/libsclo.so"';
const office = spawnSync('sh', ['-c', CALC]).status === 0;
describe.skipIf(!office)('LibreOffice (skipped where there is no soffice with Calc)', () => {
  const tables = new Map<string, (string | number | null)[][]>();
  let quantities: Report['quantities'];

  beforeAll(async () => {
    mkdirSync(at('office'));
    cpSync(join(fixtures, 'womens-federation/input.txt'), at('office/a.txt'));
    writeFileSync(at('office/b.txt'), readFileSync(report));
    await runCli([at('office'), '-o', at('office.xlsx'), '--quiet']);
    const { stdout } = await runCli([at('office'), '--quiet']);
    quantities = stdout
      .trimEnd()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as Report).quantities);
    await convert(at('office.xlsx'));
    for (const name of readdirSync(at('csv'))) tables.set(name, cellsOf(readFileSync(join(at('csv'), name), 'utf8')));
  }, 180_000);

  it('opens every sheet', () => {
    expect([...tables.keys()].toSorted()).toEqual(
      ['指标数据', '章节', '要点', '报告', '说明'].map((name) => `office-${name}.csv`).toSorted(),
    );
  });

  it('reads numbers as numbers and text as text', () => {
    const [head = [], ...rows] = tables.get('office-指标数据.csv')!;
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(column('数值')).toEqual(quantities.map(({ value }) => value));
    expect(column('原文')).toEqual(quantities.map(({ text }) => text));
    expect(column('起点')).toEqual(quantities.map(({ start }) => start));
    expect(column('句子')).toContain('文件_x000A_名=1共2份');
  });
});

/** Every sheet of a workbook as CSV: texts in quotes, numbers as they are. A profile of its own lets it run beside others. */
async function convert(path: string): Promise<void> {
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';
  const profile = `-env:UserInstallation=${pathToFileURL(at('profile')).href}`;
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', at('csv'), path]);
}

function cellsOf(csv: string): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [[]];
  for (const [, cell = '', end] of csv.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g)) {
    const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : null;
    rows.at(-1)!.push(text ?? (cell === '' ? null : Number(cell)));
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
