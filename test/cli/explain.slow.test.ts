// The command explain: every number with its place, its words and its rows.
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../read/temp-folder.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
const TEXT = '一、总体情况\r\n2022年服务企业3528家，同比增长12.5%。\r\n';
const report = folder.file('总结.txt', TEXT);
const at = (word: string) => TEXT.indexOf(word);
const explain = async (...args: string[]) => {
  const { status, stdout, stderr } = await runCli(['explain', report, ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

describe('report-extract explain', () => {
  it('tells places by line and column and by offset, in the order of the text', async () => {
    const output = await explain('--lang', 'en');
    const places = [...output.matchAll(/^(\d+):(\d+) {2}offset (\d+)–(\d+)$/gm)].map((match) =>
      match.slice(1).map(Number),
    );
    const starts = places.map(([, , start]) => start!);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(places).toContainEqual([2, 10, at('3528'), at('3528') + 5]);
    expect(places).toContainEqual([2, 20, at('12.5'), at('12.5') + 5]);
  });

  it('draws carets under the number', async () => {
    const lines = (await explain('--at', String(at('12.5')))).split('\n');
    expect(lines[1]).toContain('同比增长12.5%。');
    expect(lines[2]!.endsWith('^^^^^')).toBe(true);
  });

  it('names amount, dimension, fields and the rows that decided them', async () => {
    const output = await explain('--at', String(at('12.5')), '--lang', 'en');
    expect(output).toMatch(/^ {2}taken {2}12\.5 % · ratio {2}\S+$/m);
    expect(output).toMatch(/^ {4}change\s+up\s+change\/\S+ "增长"$/m);
    expect(output).toMatch(/^ {4}basis\s+同比\s+basis\/\S+ "同比"$/m);
  });

  it('says how the indicator was found, beside indicator and action', async () => {
    const counted = await explain('--at', String(at('3528')));
    expect(counted).toMatch(/^ {4}指标 {2}企业 {2}取数字前面的名词 \(before\)$/m);
    expect(counted).toMatch(/^ {4}动作 {2}服务$/m);
    const grown = await explain('--at', String(at('12.5')), '--lang', 'en');
    expect(grown).toMatch(/^ {4}indicator {2}企业 {2,}no noun of its own: what the number before measures \(level\)$/m);
    expect(grown).toMatch(/^ {4}action {5}增长$/m);
  });

  it.each([
    ['before', '受理投诉12件。'],
    ['after', '提供300个岗位。'],
    ['level', '收入5亿元，增长3%。'],
    ['clause_before', '聚焦困难群体，走访慰问158人。'],
    ['object', '8人入选“省级技术能手”。'],
    ['verb', '走访慰问158人。'],
    ['distributed', '专利申请量、授权量分别达到860件和540件。'],
    ['share', '女职工占职工总数的38.4%。'],
    ['none', '12个。'],
  ])('has words for a link by %s in both languages', async (how, input) => {
    for (const language of ['zh', 'en']) {
      const { stdout } = await runCli(['explain', '-', '--lang', language], { input });
      expect(stdout).toMatch(new RegExp(`^ {4}(?:指标|indicator) +\\S.* {2,}\\S.* \\(${how}\\)$`, 'm'));
    }
  });

  it('says why a number was passed over', async () => {
    const output = await explain('--at', String(at('2022')));
    expect(output).toMatch(/^ {2}略过：日期 \(date\) {2}exclusion\/\S+$/m);
  });

  it('ends with how many there were', async () => {
    expect(await explain()).toMatch(/\n\n取出 2 个，略过 \d+ 个。\n$/);
  });

  it('says that nothing stands at an offset, and what stands near', async () => {
    const output = await explain('--at', String(at('同比')));
    expect(output).toContain(`位置 ${at('同比')}（2:16）上没有数字。`);
    expect(output).toContain(`偏移 ${at('3528')}–`);
    expect(output).toContain(`偏移 ${at('12.5')}–`);
  });

  it('refuses an offset outside the text', async () => {
    const { status, stderr } = await runCli(['explain', report, '--at', String(TEXT.length)]);
    expect(status).toBe(2);
    expect(stderr).toContain(`位置从 0 到 ${TEXT.length - 1}`);
  });

  it('reads standard input', async () => {
    const { stdout } = await runCli(['explain', '-'], { input: TEXT });
    expect(stdout).toBe(await explain());
  });

  it('writes no colours into a pipe', async () => {
    expect(await explain()).not.toContain('\u001b');
  });

  describe('tells of lines', () => {
    it('what they are and by which row, but for those that are only text', async () => {
      const output = await explain('--lang', 'en');
      expect(output).toMatch(/^Lines:\n1:1 {2}heading, level 1 {2}numbered {2}marker\/han {2}一、总体情况\n\n/);
      expect(await explain()).toMatch(/^各行：\n1:1 {2}1 级标题 {2}有编号 {2}marker\/han {2}一、总体情况\n\n/);
    });

    it('all of them where asked', async () => {
      const output = await explain('--lines', '--lang', 'en');
      expect(output).toMatch(/^2:1 {2}text +no other sign +2022年服务企业/m);
    });

    it('that of an offset, below its numbers', async () => {
      const output = await explain('--at', String(at('12.5')), '--lang', 'en');
      expect(output).toMatch(/\n\nLines:\n2:1 {2}text {2}no other sign {2}2022年服务企业3528家，同比增长12\.5%。\n$/);
    });
  });
});
