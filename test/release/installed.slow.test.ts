// The package as a user installs it from the archive, into a project and globally: it runs as the tree of its sources does.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { runCli, runProgram } from '../cli/run-cli.js';
import { tempFolder } from '../read/temp-folder.js';
import { npm, unreachable } from './npm.js';
import { manifest, pack } from './packed.js';

// Installing waits for the registry.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const reason = unreachable();
const windows = process.platform === 'win32';
const files = fileURLToPath(new URL('../formats/files/', import.meta.url));
const temp = tempFolder();
const project = join(temp.path, 'project');
const globally = join(temp.path, 'global');
const elsewhere = join(temp.path, 'elsewhere');
const command = join(project, 'node_modules/.bin/report-extract');
const globalCommand = join(globally, 'bin/report-extract');

const inputs = {
  text: temp.file('总结.txt', '一、总体情况\n全年服务企业3528家，同比增长12.5%。\n'),
  page: temp.file('总结.html', '<h1>总结</h1><p>全年服务企业3528家，同比增长12.5%。</p>'),
  docx: join(files, 'report.docx'),
  pdf: join(files, 'report.pdf'),
  // Its fonts are not embedded: it reads through the character maps of the package.
  mappedPdf: join(files, 'gbk.pdf'),
};

/** Installs nothing that runs scripts; what the cache of npm holds is not asked for again. */
const install = (archive: string, ...options: readonly string[]) =>
  npm(['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', ...options, archive], project);

/** Every path below a folder with the time of its last change. */
const state = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);

function setWritable(folder: string, writable: boolean): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  for (const path of [folder, ...paths]) {
    const { mode } = statSync(path);
    chmodSync(path, writable ? mode | 0o200 : mode & ~0o222);
  }
}

/** What the command prints, from the package and from the tree. */
async function bothPrint(program: string, args: readonly string[]): Promise<void> {
  const run = await runProgram(program, args, { cwd: elsewhere });
  expect(run).toEqual(await runCli(args, { cwd: elsewhere }));
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
  expect(run.stdout.length).toBeGreaterThan(20);
}

describe.skipIf(reason !== null || windows)(`the installed package (skipped here: ${reason ?? 'on Windows'})`, () => {
  beforeAll(() => {
    const { path } = pack(temp.path);
    for (const folder of [project, globally, elsewhere]) mkdirSync(folder, { recursive: true });
    temp.file('project/package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    install(path);
    install(path, '--global', '--prefix', globally);
  });

  test('brings its dependencies and none of the tools it is made with', () => {
    const installed = (name: string) => existsSync(join(project, 'node_modules', name));
    expect(Object.keys(manifest.dependencies).filter((name) => !installed(name))).toEqual([]);
    expect(['typescript', 'vitest', 'pdfjs-dist', 'opencc-js', 'prettier'].filter(installed)).toEqual([]);
  });

  test.each(Object.entries(inputs))('reads a %s as the tree does', async (_, path) => {
    await bothPrint(command, [path, '--pretty']);
  });

  test.each(['csv', 'html'])('writes %s as the tree does', async (format) => {
    await bothPrint(command, [inputs.docx, '--format', format]);
  });

  test('writes a workbook as the tree does', async () => {
    const [made, wanted] = ['made.xlsx', 'wanted.xlsx'].map((name) => join(elsewhere, name)) as [string, string];
    expect(await runProgram(command, [inputs.text, '-o', made])).toEqual({ status: 0, stdout: '', stderr: '' });
    await runCli([inputs.text, '-o', wanted]);
    expect(readFileSync(made).equals(readFileSync(wanted))).toBe(true);
  });

  test('works on a folder in threads', async () => {
    const folder = join(elsewhere, 'results');
    const run = await runProgram(command, [
      files,
      '--ignore',
      '{encrypted,scan}*',
      '--jobs',
      '2',
      '-o',
      folder,
      '--quiet',
    ]);
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['report.docx.json', 'report.pdf.json', 'report.wps.json']),
    );
  });

  test('npx finds the command and its version', () => {
    const { stdout, status } = spawnSync('npx', ['--no-install', 'report-extract', '--version'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${manifest.version}\n` });
  });

  test('schema, rules and completion need nothing that was left out', async () => {
    for (const args of [['schema'], ['rules'], ['completion', 'bash'], ['explain', inputs.text]])
      await bothPrint(command, args);
  });

  test('a global install runs from any folder through its link', async () => {
    await bothPrint(globalCommand, [inputs.mappedPdf, '--pretty']);
    await bothPrint(globalCommand, [inputs.docx, '--format', 'html']);
  });

  test('works where its own folder may not be written to, and leaves it untouched', async () => {
    const own = join(project, 'node_modules/report-extract');
    const before = state(own);
    expect(before.length).toBeGreaterThan(500);
    setWritable(own, false);
    try {
      await bothPrint(command, [inputs.docx, '--format', 'html']);
    } finally {
      setWritable(own, true);
    }
    expect(state(own)).toEqual(before);
  });

  test('the library gives what the command gives', async () => {
    const program = temp.file(
      'project/use.js',
      `import { extract, readReport, validateReport } from 'report-extract';
import { decimalString, parseNumeral } from 'report-extract/cn-numbers';
const report = await readReport(process.argv[2]);
const { text, value } = extract('发放助学金12.78万元。').quantities[0];
const numeral = decimalString(parseNumeral('3亿5000万').reading.value);
console.log(JSON.stringify({ report, faults: validateReport(report), text, value, numeral }));`,
    );
    const run = await runProgram(process.execPath, [program, inputs.docx]);
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual({
      report: JSON.parse((await runCli([inputs.docx])).stdout) as unknown,
      faults: [],
      text: '12.78万元',
      value: 127800,
      numeral: '350000000',
    });
  });

  test('nothing but the exports can be imported', async () => {
    const program = temp.file('project/deep.js', `await import('report-extract/dist/cli/main.js');`);
    const run = await runProgram(process.execPath, [program]);
    expect(run.stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
    expect(run.status).toBe(1);
  });
});
