// A text without its cuts, and what is found in it put back in its place.
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/index.js';
import { flowWithout } from '../src/flow.js';
import { textDocument } from '../src/read/document.js';

const TEXT = '投入8316\n万元，新建\n学校。';
const CUTS = [
  { start: 6, end: 7 },
  { start: 12, end: 13 },
];
const flow = flowWithout(textDocument(TEXT), TEXT, CUTS);

test('the text flows', () => {
  expect(flow.document.text).toBe('投入8316万元，新建学校。');
  expect(flow.folded).toBe(flow.document.text);
});

test('without cuts it is the document itself', () => {
  const document = textDocument(TEXT);
  expect(flowWithout(document, TEXT, []).document).toBe(document);
});

describe('a span is put back', () => {
  const trace = (start: number, end: number) => ({
    lines: [],
    taken: [],
    passed: [{ start, end, reason: '', row: null }],
  });
  const report = {
    meta: { titleSpan: null },
    sections: [],
    paragraphs: [],
    items: [],
    quantities: [],
    furniture: [],
    diagnostics: [],
  };
  const placed = (words: string) => {
    const start = flow.document.text.indexOf(words);
    const moved = flow.restore({ report: report as unknown as Report, trace: trace(start, start + words.length) });
    const [{ start: from, end: to } = { start: 0, end: 0 }] = moved.trace.passed;
    return TEXT.slice(from, to);
  };

  test.each([
    ['8316万元', '8316\n万元'],
    ['8316', '8316'],
    ['万元', '万元'],
    ['新建学校', '新建\n学校'],
    ['学校。', '学校。'],
    ['投入8316万元，新建学校。', TEXT],
  ])('%s', (words, found) => {
    expect(placed(words)).toBe(found);
  });
});

test('what a format knows of the text flows with it', () => {
  const document = {
    ...textDocument(TEXT),
    pages: [
      { number: 1, start: 0, end: 7 },
      { number: 2, start: 7, end: TEXT.length },
    ],
  };
  expect(flowWithout(document, TEXT, CUTS).document.pages).toEqual([
    { number: 1, start: 0, end: 6 },
    { number: 2, start: 6, end: flow.document.text.length },
  ]);
});
