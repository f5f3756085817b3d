// Tables: which cells may hold numbers, and which heads, units and captions each is read by.
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/model/span.js';
import { readTables } from '../../src/outline/index.js';
import { textDocument } from '../../src/read/document.js';
import { fold } from '../../src/rulebook/fold.js';
import { BODY, outlineOf, rules } from './outline-of.js';

/** `粮食 | 2001年 | 650 [万吨] # 单位：吨`: row head, column head, cell, the cell that may be its unit, captions. */
function cellsOf(...lines: string[]): string[] {
  const text = lines.join('\n');
  const { marks } = textDocument(text);
  const wordsOf = (span: Span | null): string => (span === null ? '' : text.slice(span.start, span.end));
  return readTables(fold(text), outlineOf(text, marks), marks, rules).cells.map((cell) => {
    const unit = wordsOf(cell.columnUnit) || wordsOf(cell.rowUnit);
    const captions = cell.captions.map(wordsOf).filter((words) => /[：表]/.test(words));
    return [
      `${wordsOf(cell.rowHead)} | ${wordsOf(cell.columnHead)} | ${wordsOf(cell)}`,
      unit === '' ? '' : ` [${unit}]`,
      ...captions.map((words) => ` # ${words}`),
    ].join('');
  });
}

describe('the column of units', () => {
  test('gives each row its unit and holds no numbers itself', () => {
    expect(
      cellsOf(BODY, '| 指标 | 单 位 | 2001年 |', '|---|---|---|', '| 发电 | 亿千瓦时 | 33 |', '| 公路 | 公里 | 65 |'),
    ).toEqual(['发电 | 2001年 | 33 [亿千瓦时]', '公路 | 2001年 | 65 [公里]']);
    expect(cellsOf(BODY, '指标\t计量单位\t2001年', '发电\t亿千瓦时\t33')).toEqual(['发电 | 2001年 | 33 [亿千瓦时]']);
  });

  test('may have no head', () => {
    expect(cellsOf(BODY, '| 指标 | | 2001年 |', '|---|---|---|', '| 发电 | 亿千瓦时 | 33 |')).toContain(
      '发电 | 2001年 | 33 [亿千瓦时]',
    );
  });

  test('is not the first one, which names who reports', () => {
    expect(cellsOf(BODY, '| 单位 | 人数 |', '|---|---|', '| 教育局 | 12 |')).toEqual(['教育局 | 人数 | 12']);
  });

  test('is none where the head says something else', () => {
    expect(cellsOf(BODY, '| 姓名 | 职务 | 票数 |', '|---|---|---|', '| 张某 | 主席 | 12 |')).toContain(
      '张某 | 票数 | 12',
    );
  });
});

test('a row of units below the heads', () => {
  const cells = cellsOf(BODY, '| 指标 | 产量 | 增长 |', '|---|---|---|', '| | 万吨 | % |', '| 粮食 | 65 | 1.2 |');
  expect(cells.slice(-2)).toEqual(['粮食 | 产量 | 65 [万吨]', '粮食 | 增长 | 1.2 [%]']);
});

test('years in the first row are heads, other numbers are none', () => {
  expect(cellsOf(BODY, '指标\t2001\t2002', '发电\t33\t35')).toEqual(['发电 | 2001 | 33', '发电 | 2002 | 35']);
  expect(cellsOf(BODY, '发电\t2001\t35', '供水\t33\t38')[0]).toBe('发电 |  | 2001');
});

test('marks of bold type are no part of a cell', () => {
  expect(cellsOf(BODY, '| 指标 | 件数 |', '|---|---|', '| **合计** | **12** |', '| 未公布 | ** |')).toEqual([
    '合计 | 件数 | 12',
    '未公布 | 件数 | **',
  ]);
});

describe('the name of a row', () => {
  test.each([
    ['其中：公路运输', '公路运输'],
    ['其中: 女性', '女性'],
    ['其中高技术产品', '高技术产品'],
    ['其他收入', '其他收入'],
    ['其中', '其中'],
  ])('%s is %s', (head, name) => {
    expect(cellsOf(BODY, '| 指标 | 件数 |', '|---|---|', `| ${head} | 12 |`)).toEqual([`${name} | 件数 | 12`]);
  });
});

describe('captions', () => {
  const table = ['| 指标 | 2001年 |', '|---|---|', '| 粮食 | 65 |'];

  test('are the short lines above, the nearest first', () => {
    expect(cellsOf(BODY, '表3 主要农产品', '单位：万吨', ...table)).toEqual([
      '粮食 | 2001年 | 65 # 单位：万吨 # 表3 主要农产品',
    ]);
    expect(cellsOf(BODY, '', '**表3. 主要农产品 单位：万吨**', '', ...table)).toEqual([
      '粮食 | 2001年 | 65 # **表3. 主要农产品 单位：万吨**',
    ]);
    expect(cellsOf(BODY, '## 主要农产品（单位：万吨）', ...table)).toEqual([
      '粮食 | 2001年 | 65 # ## 主要农产品（单位：万吨）',
    ]);
  });

  test('are no sentences and no rows', () => {
    expect(cellsOf('全年粮食获得丰收。', ...table)).toEqual(['粮食 | 2001年 | 65']);
    expect(cellsOf(BODY, '单位：万吨', BODY, ...table)).toEqual(['粮食 | 2001年 | 65']);
  });

  test('may stand in the table, for the rows below them', () => {
    expect(cellsOf(BODY, ...table, '| 单位：亿元 | |', '| 税收 | 7 |')).toEqual([
      '粮食 | 2001年 | 65',
      '税收 | 2001年 | 7 # 单位：亿元',
    ]);
    expect(cellsOf(BODY, '| | 单位：亿元 |', '|---|---|', '| 年份 | 税收 |', '| 去年 | 7 |')).toEqual([
      '去年 | 税收 | 7 # 单位：亿元',
    ]);
  });

  test('end the table before them, as headings do', () => {
    expect(cellsOf(BODY, '指标\t产量（万吨）', '粮食\t65', '表2 税收', '指标\t金额（亿元）', '税收\t7').at(-1)).toBe(
      '税收 | 金额（亿元） | 7 # 表2 税收',
    );
  });

  test('speak for one table, and not for the next below it', () => {
    const cells = cellsOf(BODY, '单位：万吨', ...table, '', '| 指标 | 金额 |', '|---|---|', '| 税收 | 7 |');
    expect(cells).toEqual(['粮食 | 2001年 | 65 # 单位：万吨', '税收 | 金额 | 7']);
  });

  test('page numbers do not', () => {
    expect(cellsOf(BODY, '指标\t产量（万吨）', '粮食\t65', '— 3 —', '水果\t7').at(-1)).toBe('水果 | 产量（万吨） | 7');
  });
});
