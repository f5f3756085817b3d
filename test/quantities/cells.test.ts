// A cell of a table: which head gives a bare number its unit and scale, and which cells count nothing.
import { describe, expect, test } from 'vitest';
import { readCell } from '../../src/quantities/index.js';
import { builtinRulebook } from '../../src/rulebook/builtin.js';
import { fold } from '../../src/rulebook/fold.js';
import { PLAIN } from './read-sentence.js';

type Heads = {
  readonly caption?: string;
  readonly row?: string;
  readonly column?: string;
  /** Below the column head, and in the column of units. */
  readonly below?: string;
  readonly unit?: string;
};

/** The reading of a cell below and beside these heads, which stand around it in the text as in a table. */
function readingOf(cell: string, { caption, row, column, below, unit }: Heads, plan = false) {
  const parts = [caption, column, below, row, unit, cell];
  const text = `${parts.join('\t')}\t下一格（万元）`;
  const placeOf = (index: number) => {
    const start = parts.slice(0, index).join('\t').length + (index === 0 ? 0 : 1);
    return { start, end: start + (parts[index]?.length ?? 0) };
  };
  const spanOf = (index: number) => (parts[index] === undefined ? null : placeOf(index));
  const line = spanOf(0);
  const heads = {
    captions: line === null ? [] : [{ ...line, unitOnly: false }],
    columnHead: spanOf(1),
    columnUnit: spanOf(2),
    rowHead: spanOf(3),
    rowUnit: spanOf(4),
  };
  return { text, reading: readCell(text, fold(text), { ...placeOf(5), plan }, heads, builtinRulebook()) };
}

/** `12.5 = 125000 元 money`: the span, the value, the unit and what it measures. */
function cellOf(cell: string, heads: Heads): string {
  const { text, reading } = readingOf(cell, heads);
  return reading.quantities
    .map(({ quantity: { text: written, start, end, value, min, max, masked, unit, altUnits, dimension } }) => {
      expect(written).toBe(text.slice(start, end));
      return [written, '=', masked ? 'masked' : (value ?? `${min}~${max}`), [unit, ...altUnits].join('/'), dimension]
        .filter((part) => part !== '')
        .join(' ');
    })
    .join('; ');
}

describe('the unit of a head', () => {
  test.each<[string, Heads, string]>([
    ['650.0', { column: '产量（万吨）' }, '650.0 = 6500000 吨 mass'],
    ['86', { column: '参加人数（人）' }, '86 = 86 人 people'],
    ['12.5', { column: '（万元）' }, '12.5 = 125000 元 money'],
    ['3.2', { column: '增速（±%）' }, '3.2 = 3.2 % ratio'],
    ['-2.3', { column: '同比增长（％）' }, '-2.3 = -2.3 % ratio'],
    ['1,234', { column: '投资(亿元)' }, '1,234 = 123400000000 元 money'],
    ['６５０', { column: '产量（吨）' }, '６５０ = 650 吨 mass'],
    [' 650 ', { column: '产量（吨）' }, '650 = 650 吨 mass'],
    ['18', { column: '培训：期' }, '18 = 18 期 events'],
    ['120', { column: '产值（现价）（亿元）' }, '120 = 12000000000 元 money'],
    ['120', { column: '产值（亿元）（现价）' }, '120 = 12000000000 元 money'],
    ['7', { column: '户数（万）' }, '7 = 70000 other'],
    ['120', { caption: '单位：亿元' }, '120 = 12000000000 元 money'],
    ['120', { caption: '单位： 公顷', column: '面积' }, '120 = 120 公顷 area'],
    ['十二', { column: '参加人数（人）' }, '十二 = 12 人 people'],
    ['1.2万', { column: '参加人数（人）' }, '1.2万 = 12000 人 people'],
    ['1.2万', { column: '投资（万元）' }, '1.2万 = 12000 other'],
    ['3—5', { column: '产量（万吨）' }, '3—5 = 30000~50000 吨 mass'],
    ['**', { column: '参加人数（人）' }, '** = masked 人 people'],
    ['20多', { column: '参加人数（人）' }, '20多 = 20 人 people'],
    ['5', { column: '2022年', row: '投资（万元）' }, '5 = 50000 元 money'],
    ['5', { column: '数量（个）', row: '投资（万元）', caption: '单位：公顷' }, '5 = 5 个 items'],
    ['5', { row: '投资（万元）', caption: '单位：公顷' }, '5 = 50000 元 money'],
    ['1.3', { column: '人均产值（万元/人）' }, '1.3 = 13000 元/人 money'],
    ['4', { column: '图书（亿册（张））' }, '4 = 400000000 册/张 documents'],
    ['6', { column: '产量（千克）' }, '6 = 6 千克 mass'],
    ['6', { column: '产量（万千升）' }, '6 = 60000 千升 volume'],
    ['6', { column: '面积（千公顷）' }, '6 = 6000 公顷 area'],
    ['6', { column: '万元' }, '6 = 60000 元 money'],
  ])('%s under %o', (cell, heads, expected) => {
    expect(cellOf(cell, heads)).toBe(expected);
  });
});

describe('the unit of a row', () => {
  test.each<[string, Heads, string]>([
    ['7', { column: '1998', unit: '万千瓦' }, '7 = 70000 千瓦 power'],
    ['26.8', { column: '绝对数', unit: '亿 吨' }, '26.8 = 2680000000 吨 mass'],
    ['51.5', { column: '绝对数', unit: '亿吨公里' }, '51.5 = 5150000000 吨公里 other'],
    ['88.3', { column: '2001年', unit: '%' }, '88.3 = 88.3 % ratio'],
    ['72.4', { column: '2001年', unit: '亿册（张）' }, '72.4 = 7240000000 册/张 documents'],
    ['31', { unit: '部/百人' }, '31 = 31 部/百人 documents'],
    ['7', { column: '增长（%）', unit: '万吨' }, '7 = 7 % ratio'],
    ['7', { column: '2001年', below: '万吨' }, '7 = 70000 吨 mass'],
    ['7', { column: '2001年', below: '亿元', unit: '万吨' }, '7 = 700000000 元 money'],
    ['7', { column: '2001年', unit: '万吨', caption: '单位：亿元' }, '7 = 70000 吨 mass'],
    ['3—5', { column: '2001年', unit: '万吨' }, '3—5 = 30000~50000 吨 mass'],
  ])('%s beside %o', (cell, heads, expected) => {
    expect(cellOf(cell, heads)).toBe(expected);
  });
});

describe('a caption that gives the unit of all the table', () => {
  test.each<[string, Heads, string]>([
    ['9.2', { caption: '表4 各类学校招生情况 单位：万人' }, '9.2 = 92000 人 people'],
    ['9.2', { caption: '各类学校招生情况（单位：万人）' }, '9.2 = 92000 人 people'],
    ['9.2', { caption: '（计量单位：万 人）' }, '9.2 = 92000 人 people'],
    ['9.2', { caption: '单位：万人  2021年' }, '9.2 = 92000 人 people'],
    ['9.2', { caption: '图书出版情况 单位：亿册（张）' }, '9.2 = 920000000 册/张 documents'],
    ['9.2', { caption: '单位：万元/人' }, '9.2 = 92000 元/人 money'],
    ['9.2', { caption: '物价比上年上涨（%）', row: '食品价格指数' }, '9.2 = 9.2 % ratio'],
    ['9.2', { caption: '单位：万人', column: '参保人数' }, '9.2 = 92000 人 people'],
    ['9.2', { caption: '单位：亿元', column: '比年初增加额' }, '9.2 = 920000000 元 money'],
  ])('%s under %o', (cell, heads, expected) => {
    expect(cellOf(cell, heads)).toBe(expected);
  });

  test.each<[string, Heads]>([
    ['names another thing', { caption: '主要指标 完成：万元' }],
    ['names the unit of some numbers only', { caption: '主要指标（金额单位：万元）' }],
    ['names two units', { caption: '单位：万元、%' }],
    ['names an owner', { caption: '单位：万达集团' }],
    ['stands over growth', { caption: '单位：万元', column: '比上年增长' }],
    ['stands over a share', { caption: '单位：万元', row: '其中：外资占比' }],
    ['stands over a place', { caption: '单位：万元', column: '全省位次' }],
    ['stands over a count of people', { caption: '单位：万元', column: '从业人数' }],
  ])('gives none where it %s', (_, heads) => {
    expect(cellOf('9.2', heads)).toBe('9.2 = 9.2 other');
  });
});

describe('no unit in a head', () => {
  test.each<[string, Heads, string]>([
    ['7', {}, '7 = 7 other'],
    ['7', { column: '数量' }, '7 = 7 other'],
    ['7', { column: '收入（元以上地区）' }, '7 = 7 other'],
    ['7', { column: '企业（万达）' }, '7 = 7 other'],
    ['7', { column: '' }, '7 = 7 other'],
    ['7', { column: '2001年', unit: '万达公司' }, '7 = 7 other'],
    ['7', { column: '增速', unit: '万吨' }, '7 = 7 other'],
    ['7', { column: '占比', row: '投资（万元）' }, '7 = 7 other'],
    ['7', { column: '期' }, '7 = 7 other'],
  ])('%s under %o', (cell, heads, expected) => {
    expect(cellOf(cell, heads)).toBe(expected);
  });
});

describe('cells that are read as running text', () => {
  test.each<[string, Heads, string]>([
    ['12人', { column: '投资（万元）' }, '12人 = 12 人 people'],
    ['良好', { column: '人数（人）' }, ''],
    ['2022', { column: '年份' }, ''],
    ['3', { column: ' 序号 ' }, ''],
    ['13800000000', { column: '联系电话', row: '投资（万元）' }, ''],
  ])('%s under %o', (cell, heads, expected) => {
    expect(cellOf(cell, heads)).toBe(expected);
  });
});

test('a cell in a part on future work is a target, any other is what was', () => {
  const heads = { column: '产量（万吨）' };
  const of = (plan: boolean) => readingOf('650.0', heads, plan).reading;
  expect(of(false)).toEqual({
    quantities: [
      {
        quantity: {
          ...PLAIN,
          text: '650.0',
          start: 11,
          end: 16,
          value: 6_500_000,
          unit: '吨',
          dimension: 'mass',
          rule: 'unit/吨',
        },
        evidence: [],
      },
    ],
    passed: [],
    dates: [],
    diagnostics: [],
  });
  expect(of(true).quantities[0]?.quantity.status).toBe('target');
});

test.each([
  ['300余', 'over'],
  ['300', 'exact'],
])('%s in a cell is %s', (cell, qualifier) => {
  const { quantities } = readingOf(cell, { column: '参加人数（人）' }).reading;
  expect(quantities.map(({ quantity }) => [quantity.value, quantity.unit, quantity.qualifier])).toEqual([
    [300, '人', qualifier],
  ]);
});

test('a bare number is by the rule of plain cells', () => {
  expect(readingOf('7', { column: '数量' }).reading.quantities[0]?.quantity.rule).toBe('cell/plain');
});

test.each([
  ['1234567890123456.78', 'value_rounded'],
  ['9'.repeat(310), 'value_out_of_range'],
])('a cell with %s says so: %s', (cell, code) => {
  const { text, reading } = readingOf(cell, { column: '金额（元）' });
  expect(reading.diagnostics.map(({ code: found, start, end }) => [found, text.slice(start ?? 0, end ?? 0)])).toEqual([
    [code, cell],
  ]);
});
