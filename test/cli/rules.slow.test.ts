// The commands rules and rules --check, with overlays that are good, wrong in their examples, and broken.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { tempFolder } from '../read/temp-folder.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
const overlay = (name: string, yaml: string) => {
  mkdirSync(join(folder.path, name));
  writeFileSync(join(folder.path, name, 'own.yaml'), yaml);
  return join(folder.path, name);
};
const unit = (value: number) => `units:
  - id: unit/chouma
    forms: [筹码]
    dimension: items
    examples:
      - text: 发放筹码形礼品12筹码
        gives: { value: ${value}, unit: 筹码 }
    counterexamples: [筹码很多]
`;
const good = overlay('good', unit(12));
const wrong = overlay('wrong', unit(13));
const broken = overlay(
  'broken',
  'units:\n  - id: unit/chouma\n    forms: []\n    dimension: money\n  - id: chouma\n    forms: [码]\n    dimension: nonsense\n',
);

describe('report-extract rules', () => {
  it('lists rows as id, kind, origin and content', async () => {
    const { status, stdout } = await runCli(['rules']);
    expect(status).toBe(0);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.length !== 4 || row[2] !== 'built-in')).toEqual([]);
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  });

  it('leaves the content of no row empty', async () => {
    const { stdout } = await runCli(['rules']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => !/^[^\t]+\t[^\t]+\t[^\t]+\t\S/.test(line))).toEqual([]);
    expect(lines).toContainEqual(expect.stringMatching(/^compound\/hope\tcompounds\t.*希望 \+ 小学/));
  });

  it('lists one kind with --kind', async () => {
    const { stdout } = await runCli(['rules', '--kind', 'units']);
    const kinds = new Set(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[1]),
    );
    expect([...kinds]).toEqual(['units']);
  });

  it('shows the file of an overlay as origin, wherever --rules stands', async () => {
    const [after, before] = await Promise.all([runCli(['rules', '--rules', good]), runCli(['--rules', good, 'rules'])]);
    expect(after.stdout).toContain(`unit/chouma\tunits\t${join(good, 'own.yaml')}\t筹码\n`);
    expect(before).toEqual(after);
  });
});

describe('--rules DIR', () => {
  it('puts the rows in force and changes the hash of the rules', async () => {
    const input = '发放礼品12筹码。';
    const [plain, own] = await Promise.all([runCli(['-'], { input }), runCli(['-', '--rules', good], { input })]);
    const [without, within] = [JSON.parse(plain.stdout) as Report, JSON.parse(own.stdout) as Report];
    expect(within.quantities.map(({ text, rule }) => [text, rule])).toContainEqual(['12筹码', 'unit/chouma']);
    expect(without.quantities.map(({ text }) => text)).not.toContain('12筹码');
    expect(within.generator.rules).not.toBe(without.generator.rules);
  });

  it('refuses a bad overlay whole, with every fault as file:line: id: reason', async () => {
    const { status, stdout, stderr } = await runCli(['-', '--rules', broken], { input: '共12户。' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const faults = stderr.split('\n').filter((line) => line.startsWith(join(broken, 'own.yaml')));
    expect(faults.length).toBeGreaterThanOrEqual(3);
    expect(faults.filter((line) => !/own\.yaml:\d+: (?:\S+: )?\S/.test(line))).toEqual([]);
    expect(faults.some((line) => line.includes(': unit/chouma: '))).toBe(true);
  });
});

describe('report-extract rules --check', () => {
  it('passes a good overlay', async () => {
    const run = await runCli(['rules', '--check', good]);
    expect(run).toEqual({ status: 0, stdout: '规则 1 条，正例 1 个，反例 1 个，全部通过。\n', stderr: '' });
  });

  it('shows each example that fails, status 1', async () => {
    const { status, stdout } = await runCli(['rules', '--check', wrong, '--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^unit\/chouma: "发放筹码形礼品12筹码"\n {2}expected .*13.*\n {2}got .*12/);
    expect(stdout).toMatch(/\nrows: 1, examples: 1, counterexamples: 1\. Failed: 1\.\n$/);
  });

  it('refuses a broken overlay, status 1', async () => {
    const { status, stderr } = await runCli(['rules', '--check', broken]);
    expect(status).toBe(1);
    expect(stderr).toContain('own.yaml:');
  });
});
