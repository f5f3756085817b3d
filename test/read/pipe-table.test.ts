// Pipe tables of Markdown: which lines are rows, and where their cells stand in the text as typed.
import { describe, expect, it } from 'vitest';
import { pipeRows } from '../../src/read/pipe-table.js';
import { readDocument } from '../../src/read/read-document.js';

/** Each row as its cells, headers marked by #. */
const rowsOf = (text: string) =>
  pipeRows(text).map(
    ({ header, cells }) => (header ? '#' : '') + cells.map(({ start, end }) => text.slice(start, end)).join('/'),
  );

describe('pipeRows', () => {
  it('marks head and body, not the line between', () => {
    const text = '前文\n\n| 指标 | 数量（件） |\n|:---|---:|\n| 信访 |  94 |\r\n|调解|260|\n\n后文 | 不是表';
    expect(rowsOf(text)).toEqual(['#指标/数量（件）', '信访/94', '调解/260']);
    const [head] = pipeRows(text);
    expect(text.slice(head!.start, head!.end)).toBe('| 指标 | 数量（件） |');
  });

  it.each([
    ['without outer pipes', '指标|数量\n---|---\n信访|94', ['#指标/数量', '信访/94']],
    ['with empty cells', '|a||\n|-|-|\n||1|', ['#a/', '/1']],
    ['with a pipe in a cell', '|a\\|b|c|\n|-|-|\n|1|2|', ['#a\\|b/c', '1/2']],
    ['cells beyond the head', '|a|b|\n|-|-|\n|1|2|3|', ['#a/b', '1/2']],
    ['of one column', '|a|\n|-|\n|1|', ['#a', '1']],
    ['after text', '说明\n|a|b|\n|-|-|\n|1|2|\n说明', ['#a/b', '1/2']],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    ['a rule', '标题\n---\n正文'],
    ['pipes without a delimiter line', '|a|b|\n|1|2|'],
    ['a delimiter line of another width', '|a|b|\n|-|-|-|\n|1|2|'],
    ['code', '```\n|a|b|\n|-|-|\n|1|2|\n```'],
    ['nothing', ''],
  ])('%s is no table', (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('comes as marks of a document, the text unchanged', async () => {
    const text = '| 指标 | 数量 |\n|---|---|\n| 信访 | 94 |\n';
    const document = await readDocument({ bytes: Buffer.from(text), name: 'a.md' });
    expect(document.text).toBe(text);
    expect(document.marks.map(({ kind }) => kind)).toEqual(['table_row', 'table_row']);
  });
});
