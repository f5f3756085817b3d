// One JSON value a line: a report, or a row.
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../src/write/json.js';
import { ndjson } from '../../src/write/ndjson.js';
import { quantityRows } from '../../src/write/rows/quantity-rows.js';
import { chinese, contentOf, english } from './content-of.js';

const content = contentOf('工作总结\n一、培训\n一是举办培训班2期，\u2028培训“骨干”95人。\n', 'a.txt');

describe('ndjson', () => {
  it('is the report on one line when no table is asked for', () => {
    expect(ndjson.part(content, chinese)).toBe(writeJson(content, { pretty: false }));
    expect(ndjson.part(content, { ...chinese, pretty: true })).toBe(writeJson(content, { pretty: false }));
  });

  it('is a row a line with the keys and the codes of the contract in every language', () => {
    const settings = { ...chinese, table: 'quantities' } as const;
    const lines = ndjson.part(content, settings).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([...quantityRows(content)]);
    expect(JSON.parse(lines[0]!)).toMatchObject({ indicator: '培训班', value: 2, unit: '期', dimension: 'events' });
    expect(ndjson.part(content, { ...english, table: 'quantities' })).toBe(lines.map((line) => `${line}\n`).join(''));
  });

  it('is nothing where there are no rows', () => {
    expect(ndjson.part(contentOf('没有数字。'), { ...chinese, table: 'items' })).toBe('');
  });
});
