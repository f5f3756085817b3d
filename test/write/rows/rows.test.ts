// Flat rows of a report, checked against a text whose numbers, lines and offsets were counted by hand.
import { describe, expect, it } from 'vitest';
import { itemColumns, itemRows } from '../../../src/write/rows/item-rows.js';
import { sentenceFinder } from '../../../src/write/rows/places.js';
import { quantityColumns, quantityRows } from '../../../src/write/rows/quantity-rows.js';
import { reportColumns, reportRow } from '../../../src/write/rows/report-row.js';
import { sectionColumns, sectionRows } from '../../../src/write/rows/section-rows.js';
import { shownHead, shownRow } from '../../../src/write/rows/shown.js';
import { tables } from '../../../src/write/rows/tables.js';
import { chinese, contentOf, english } from '../content-of.js';
import { expectLinear } from '../../linear-time.js';

const TEXT = [
  '云溪镇2022年工作总结',
  '一、服务企业3家',
  '全年平稳！走访企业3528家，同比增长12.5%；另办结来信',
  '近20件。',
  '（一）培训',
  '一是举办培训班2期。二是资助*名学生，约占三成…发放3至5万元？',
  '二、下一步打算',
  '力争新建学校2所。',
  '',
].join('\r\n');
const content = contentOf(TEXT, '2022/云溪.txt');
const rows = [...quantityRows(content)];

describe('quantityRows', () => {
  it('says everything of a quantity that stands around it', () => {
    expect(rows[1]).toEqual({
      report: '2022/云溪.txt',
      title: '云溪镇2022年工作总结',
      organization: '云溪镇',
      period: '2022年',
      sectionPath: '一、服务企业3家',
      item: null,
      indicator: '企业',
      header: null,
      action: '走访',
      text: '3528家',
      value: 3528,
      min: null,
      max: null,
      unit: '家',
      dimension: 'organizations',
      qualifier: 'exact',
      masked: false,
      change: null,
      basis: null,
      aggregate: null,
      per: null,
      status: 'actual',
      sentence: '走访企业3528家，同比增长12.5%',
      line: 3,
      page: null,
      start: 33,
      end: 38,
      id: 'q2',
    });
  });

  it.each([
    ['3家', '一、服务企业3家', 2, '一、服务企业3家'],
    ['12.5%', '走访企业3528家，同比增长12.5%', 3, '一、服务企业3家'],
    ['20件', '近20件', 4, '一、服务企业3家'],
    ['2期', '一是举办培训班2期', 6, '一、服务企业3家 > （一）培训'],
    ['*名', '二是资助*名学生，约占三成', 6, '一、服务企业3家 > （一）培训'],
    ['3至5万元', '发放3至5万元', 6, '一、服务企业3家 > （一）培训'],
    ['2所', '力争新建学校2所', 8, '二、下一步打算'],
  ])('%s stands in the sentence %s on line %i', (text, sentence, line, sectionPath) => {
    expect(rows.find((row) => row.text === text)).toMatchObject({ sentence, line, sectionPath });
  });

  it('gives the whole item', () => {
    expect(rows.find(({ text }) => text === '三成')!.item).toBe('二是资助*名学生，约占三成…发放3至5万元？');
  });

  it('names a report without a file by its title', () => {
    expect([...quantityRows(contentOf(TEXT))][0]!.report).toBe('云溪镇2022年工作总结');
    expect([...quantityRows(contentOf('走访企业3家。'))][0]!.report).toBeNull();
  });

  it('gives the row of a table as the sentence of its cells', () => {
    const table = contentOf(
      '乡镇 收入\n\n| 乡镇 | 收入（万元） |\n| --- | --- |\n| 云溪 | 12.5 |\n'.replaceAll('| ', '|'),
    );
    for (const { sentence, text } of quantityRows(table)) expect(sentence).toContain(text as string);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', (end) => {
    const text = `工作总结${end}${end}走访企业3家。${end}走访农户4户。`;
    expect([...quantityRows(contentOf(text))].map(({ line }) => line)).toEqual([3, 4]);
  });

  it('has a sentence that holds a number and its unit on two lines', () => {
    const text = '全年平稳。走访企业3528\n家，满意。另有3家。';
    const sentenceOf = sentenceFinder(text);
    const paragraph = { start: 0, end: text.length };
    expect(sentenceOf({ start: 9, end: 15 }, paragraph)).toBe('走访企业3528\n家，满意');
    expect(sentenceOf({ start: 21, end: 23 }, paragraph)).toBe('另有3家');
  });

  it('takes a time that grows with the text', { timeout: 60_000 }, () =>
    expectLinear(
      [4000, 16_000],
      (count) => ({ count, given: contentOf('走访企业3家。\n'.repeat(count)) }),
      ({ count, given }) => expect([...quantityRows(given)]).toHaveLength(count),
    ),
  );
});

describe('sectionRows and itemRows', () => {
  it('count the quantities in them and below', () => {
    expect([...sectionRows(content)].map(({ path, plan, line, quantities }) => [path, plan, line, quantities])).toEqual(
      [
        ['一、服务企业3家', false, 2, 8],
        ['一、服务企业3家 > （一）培训', false, 5, 4],
        ['二、下一步打算', true, 7, 1],
      ],
    );
    expect(
      [...itemRows(content)].map(({ marker, ordinal, line, quantities }) => [marker, ordinal, line, quantities]),
    ).toEqual([
      ['一是', 1, 6, 1],
      ['二是', 2, 6, 3],
    ]);
  });

  it('count inner items for the outer ones', () => {
    const nested = contentOf('一是培训：（1）举办2期；（2）培训95人。二是资助3户。\n');
    const counted = [...itemRows(nested)].map(({ marker, quantities }) => [marker, quantities]);
    expect(counted).toEqual([
      ['一是', 2],
      ['（1）', 1],
      ['（2）', 1],
      ['二是', 1],
    ]);
  });
});

describe('reportRow', () => {
  it('counts what is in the report', () => {
    expect(reportRow(content.report)).toEqual({
      report: '2022/云溪.txt',
      title: '云溪镇2022年工作总结',
      organization: '云溪镇',
      period: '2022年',
      periodStart: '2022-01-01',
      periodEnd: '2022-12-31',
      published: null,
      delivered: null,
      kind: 'annual',
      format: 'text',
      pages: null,
      chars: TEXT.length,
      sections: 3,
      items: 2,
      quantities: 9,
      warnings: 0,
      sha256: null,
    });
  });
});

describe('tables', () => {
  it.each(Object.entries(tables))('%s has rows with just its columns, in their order', (_, { columns, rowsOf }) => {
    const all = [...rowsOf(content)];
    expect(all.length).toBeGreaterThan(0);
    for (const row of all) expect(Object.keys(row)).toEqual(columns);
  });

  it.each(Object.entries(tables))('%s has heads of its own in both languages', (_, { columns }) => {
    for (const { words } of [chinese, english]) {
      const head = shownHead(columns, words);
      expect(new Set(head).size).toBe(columns.length);
    }
    // An English head is the key of the NDJSON row, so that one query fits both.
    expect(shownHead(columns, english.words)).toEqual(columns);
  });

  it('are known by their columns', () => {
    expect(Object.values(tables).map(({ columns }) => columns)).toEqual([
      quantityColumns,
      sectionColumns,
      itemColumns,
      reportColumns,
    ]);
  });
});

describe('shownRow', () => {
  const columns = ['value', 'unit', 'dimension', 'qualifier', 'masked', 'change', 'aggregate', 'per', 'status'];
  const row = {
    value: 2.5,
    unit: 'people',
    dimension: 'people',
    qualifier: 'at_least',
    masked: false,
    change: 'up',
    aggregate: null,
    per: 'each',
    status: 'target',
  };

  it('puts codes into words and leaves numbers and texts', () => {
    expect(shownRow(columns, row, chinese.words)).toEqual([
      2.5,
      'people',
      '人数',
      '不少于',
      '否',
      '上升',
      null,
      '各',
      '目标',
    ]);
    expect(shownRow(columns, { ...row, per: '日均' }, chinese.words)[7]).toBe('日均');
  });
});
