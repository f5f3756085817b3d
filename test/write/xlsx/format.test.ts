// Reports as a workbook: what stands in which cell, in both languages, and what a hundred thousand rows take.
import { describe, expect, it } from 'vitest';
import { createExtractor, loadRulebook, textDocument } from '../../../src/index.js';
import { messagesFor, type Language } from '../../../src/messages/index.js';
import type { Content, FormatSettings } from '../../../src/write/formats.js';
import { xlsx } from '../../../src/write/xlsx/format.js';
import { bytesOf, partsOf, sheetsOf, type ReadCell } from './read-workbook.js';

const extractor = createExtractor({ rules: await loadRulebook([]), segmenter: null });
const contentOf = (text: string): Content => ({ ...extractor(textDocument(text)), text });
const FAMILIES = ['column.', 'boolean.', 'kind.', 'dimension.', 'qualifier.', 'direction.', 'aggregate.', 'per.'];
const settingsIn = async (language: Language): Promise<FormatSettings> => {
  const words = (await messagesFor(language)).under([
    ...FAMILIES,
    'status.',
    'sheet.',
    'about.',
    'meaning.',
    'remark.',
  ]);
  return { pretty: false, columns: 120, table: null, list: false, words };
};

async function workbookOf(texts: readonly string[], language: Language = 'zh'): Promise<Uint8Array> {
  const settings = await settingsIn(language);
  async function* parts() {
    for (const text of texts) yield xlsx.part(contentOf(text), settings);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsx.join(parts(), settings)) chunks.push(chunk as Uint8Array);
  return bytesOf(chunks);
}

/** The rows of a sheet by the heads of their columns. */
async function rowsOf(bytes: Uint8Array, sheet: string): Promise<Record<string, ReadCell>[]> {
  const [head = [], ...rows] = (await sheetsOf(bytes)).get(sheet)!;
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null])));
}

const report = [
  '青岚市2022年工作总结',
  '一、生产平稳',
  '全年为3528户农户发放补贴258.12万元，同比增长12.5%，办结率96%。参与3至5名干部，数百人次，另有*个项目。',
  '二、下一步工作打算',
  '一是力争新建8个基地。二是全年发放3户，再发放3户。',
].join('\n');

describe('the workbook of a report', () => {
  it('has five sheets with a row for every row of their tables', async () => {
    const sheets = await sheetsOf(await workbookOf([report, report]));
    const { sections, items, quantities } = contentOf(report).report;
    expect([...sheets].map(([name, rows]) => [name, rows.length])).toEqual([
      ['指标数据', 1 + 2 * quantities.length],
      ['章节', 1 + 2 * sections.length],
      ['要点', 1 + 2 * items.length],
      ['报告', 3],
      ['说明', expect.any(Number)],
    ]);
  });

  it('holds the values of the report, percent too, as numbers that are equal to those of JSON', async () => {
    const rows = await rowsOf(await workbookOf([report]), '指标数据');
    const { quantities } = contentOf(report).report;
    expect(rows.map((row) => [row['原文'], row['数值'], row['下限'], row['上限'], row['单位']])).toEqual(
      quantities.map(({ text, value, min, max, unit }) => [text, value, min, max, unit === '' ? null : unit]),
    );
    const of = (text: string) => rows.find((row) => row['原文'] === text)!;
    expect(of('258.12万元')).toMatchObject({ 数值: 2581200, 单位: '元', 类别: '金额', 章节: '一、生产平稳', 行: 3 });
    expect(of('12.5%')).toMatchObject({ 数值: 12.5, 增减: '上升', 相比: '同比' });
    expect(of('96%')['数值']).toBe(96);
    expect(of('*个')).toMatchObject({ 数值: null, 隐去: '是' });
    expect(of('8个')).toMatchObject({ 状态: '目标', 要点: '一是力争新建8个基地。' });
  });

  it('marks the number at its own place in the sentence, where it stands there twice', async () => {
    const xml = partsOf(await workbookOf([report])).get('xl/worksheets/sheet1.xml')!;
    const marked = [...xml.matchAll(/<is>(<r>.*?)<\/is>/g)].map(([, runs]) =>
      runs!.replaceAll(/<r><rPr>.*?<\/rPr><t[^>]*>(.*?)<\/t><\/r>/g, '[$1]').replaceAll(/<[^>]+>/g, ''),
    );
    expect(marked.slice(-2)).toEqual(['二是全年发放[3户]，再发放3户', '二是全年发放3户，再发放[3户]']);
    expect(marked.every((sentence) => sentence.includes('['))).toBe(true);
    expect(marked).toHaveLength(contentOf(report).report.quantities.length);
  });

  it('gives days of the period as days', async () => {
    const [row] = await rowsOf(await workbookOf([report]), '报告');
    expect(row).toMatchObject({
      标题: '青岚市2022年工作总结',
      报告期起: new Date('2022-01-01'),
      数量个数: 10,
      类型: '年度',
    });
  });

  it('explains every column of the first sheet, what was cut, and what made it', async () => {
    const bytes = await workbookOf([report, `${'长'.repeat(40_000)}共3户。`]);
    const notes = new Map((await sheetsOf(bytes)).get('说明')!.map(([topic, meaning]) => [topic, meaning]));
    for (const head of (await sheetsOf(bytes)).get('指标数据')![0]!) expect(notes.has(head)).toBe(true);
    expect(notes.get('只留开头的单元格个数')).toBe(1);
    const { name, version, rules } = contentOf(report).report.generator;
    expect(notes.get('程序、规则和分词引擎')).toBe(`${name} ${version}, rules ${rules}`);
  });

  it('is English where English is asked for', async () => {
    const bytes = await workbookOf([report], 'en');
    const sheets = await sheetsOf(bytes);
    expect([...sheets.keys()]).toEqual(['Quantities', 'Sections', 'Items', 'Reports', 'Notes']);
    expect(JSON.stringify([...sheets.get('Notes')!, sheets.get('Quantities')![0]])).not.toMatch(/\p{Script=Han}/u);
    expect((await rowsOf(bytes, 'Quantities'))[0]).toMatchObject({ value: 3528, dimension: 'households' });
  });

  it('without a report has the heads', async () => {
    const sheets = await sheetsOf(await workbookOf([]));
    expect([...sheets.values()].slice(0, 4).map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
  });
});
