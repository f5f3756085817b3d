// Text that a converter wrapped: equally long lines that stop in mid-sentence flow again, and what is found is put back in its place.
import { describe, expect, test } from 'vitest';
import { builtinRulebook, createExtractor } from '../../src/index.js';
import { findSoftBreaks } from '../../src/outline/index.js';
import { textDocument } from '../../src/read/document.js';
import { expectInvariants } from '../invariants.js';

const extract = createExtractor({ rules: builtinRulebook(), segmenter: null });
const reportOf = (text: string) => {
  const { report } = extract(textDocument(text));
  expectInvariants(report, text);
  return report;
};

const WRAPPED = [
  '今年以来,全县水务系统坚持以群众为根本,以节水增效为抓',
  '手,扎实推进各项工作,较好地完成了全年任务,先后荣获全',
  '省节水型社会建设先进单位、全省农村供水先进集体、“十一',
  '五”水务工作先进单位、全市防汛抗旱工作先进单位、全市水',
  '土保持先进集体、全县文明单位等称号,建设资金累计达 316',
  '万元,新建泵站 12 座,铺设供水管道 8 公里,新增灌溉面积',
  '1.5 万亩,接待群众 628',
];
const SPACED = [
  '一、供水保障。全年共保障城乡供水户8779户20391人,减免水费',
  '的困难家庭逐年增加,供水范围不断扩大,全年累计服务群众628007人',
  '次,共支出资金3555万元,月人均补助达到56元,群众满意度再提',
  '升。加固堤防四处,新增床位四百张,河湖重建项目顺利启动,供',
  '水一期工程基本竣工,新增蓄水池一百五十座,分散供养的农户月',
  '供水标准再次提高,集中供养农户月供水标准也有提高,年初市里',
  '下达的农村安居工程任务全部完成,有效解决了群众的用水困难。',
];

describe.each(['\n', '\r\n', '　\n', '\n\n'])('lines that end with %j', (end) => {
  const report = reportOf(WRAPPED.join(end));

  test('are one paragraph without headings', () => {
    expect(report.sections).toEqual([]);
    expect(report.paragraphs.map(({ text }) => text)).toEqual([WRAPPED.join(end)]);
  });

  test('may part a number from its unit', () => {
    expect(report.quantities.map(({ text, value, unit }) => [text, value, unit]).slice(0, 2)).toEqual([
      [`316${end}万元`, 3160000, '元'],
      ['12 座', 12, '座'],
    ]);
  });

  test('may part a fixed word', () => {
    expect(report.quantities.map(({ text }) => text)).not.toContain('十一');
  });
});

describe('line ends that became spaces', () => {
  const report = reportOf(SPACED.join(' '));

  test('may part the unit', () => {
    expect(report.quantities.slice(2, 4).map(({ text, unit, dimension }) => [text, unit, dimension])).toEqual([
      ['628007人 次', '人次', 'person_times'],
      ['3555万元', '元', 'money'],
    ]);
  });
});

test('a numbered line begins anew, and so does one behind the end of a sentence', () => {
  const lines = [
    ...WRAPPED.slice(0, 6),
    '1.5 万亩。',
    '一、供水保障',
    ...WRAPPED.slice(0, 5),
    '万元。',
    '',
    ...WRAPPED,
  ];
  const { sections, paragraphs } = reportOf(lines.join('\n'));
  expect(sections.map(({ title }) => title)).toEqual(['供水保障']);
  expect(paragraphs).toHaveLength(3);
});

test('a bracket or a quotation may close at the end of a full line', () => {
  const lines = [
    ...WRAPPED.slice(0, 4),
    '土保持先进集体、全县文明单位称号,认真贯彻节水“新理念”',
    '重要要求,新建泵站 12 座,铺设供水管道 8 公里。',
  ];
  const { paragraphs, sections } = reportOf([...WRAPPED, ...lines].join('\n'));
  expect(sections).toEqual([]);
  expect(paragraphs.map(({ text }) => text.slice(-12))).toEqual(['铺设供水管道 8 公里。']);
});

test('where paragraphs are set in, a sentence may end with a full line inside one', () => {
  const paragraph = [
    '　　' + WRAPPED[0]!.slice(0, -2),
    ...WRAPPED.slice(1, 4),
    '土保持先进集体、全县文明单位等称号,工作取得新的进展。',
    '干部群众普遍满意。',
  ];
  const text = Array.from({ length: 4 }, () => paragraph.join('\n')).join('\n');
  expect(reportOf(text).paragraphs).toHaveLength(4);
});

test('a page number between two lines stays where it is', () => {
  const lines = [...WRAPPED.slice(0, 3), '— 2 —', ...WRAPPED.slice(3)];
  expect(reportOf(lines.join('\n')).furniture.map(({ kind }) => kind)).toEqual(['page_number']);
});

describe('lines that are no wrapped text', () => {
  test.each([
    ['a list of names', ['清江县第一中学', '鹭洲镇中心小学', '清江县实验小学', '清江县第二中学', '鹭洲镇中心医院']],
    ['verse', ['巾帼心向党', '奋进新征程', '建功新时代', '共创新辉煌', '同心向未来', '一起再出发']],
    [
      'rows of equal length without a comma',
      Array.from({ length: 8 }, (_, i) => `清江县第${i + 1}实验小学改扩建工程项目全面开工建设并有序推进`),
    ],
    [
      'whole sentences',
      Array.from({ length: 8 }, () => '全县上下团结奋斗，主要目标任务全面完成，民生不断改善，群众满意。'),
    ],
  ])('%s', (_, lines) => {
    expect(findSoftBreaks(lines.join('\n'), [], builtinRulebook())).toEqual([]);
    expect(findSoftBreaks(lines.join(' '), [], builtinRulebook())).toEqual([]);
  });
});
