// Signs stand under what they point to, in columns of a terminal.
import { describe, expect, it } from 'vitest';

import { drawExcerpt, type Underline } from '../../src/cli/excerpt.js';
import { displayWidth } from '../../src/write/display-width.js';
import { visible } from '../../src/write/visible.js';
import { mapLines } from '../../src/cli/line-map.js';

const draw = (text: string, ...words: [string, ...string[]]) => {
  const underlines = words.map((word, index): Underline => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, sign: index === 0 ? '^' : '~' };
  }) as [Underline, ...Underline[]];
  return drawExcerpt(text, mapLines(text).lineOf(underlines[0].start), underlines);
};

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['增长', 4],
    ['１２％', 6],
    ['\u3000', 2],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('drawExcerpt', () => {
  it('marks the number and the words that decided, two columns for a wide character', () => {
    expect(draw('同比增长12.5%，好', '12.5%', '增长')).toEqual(['同比增长12.5%，好', '\u3000\u3000~~~~^^^^^']);
    expect(draw('共５户', '５户')).toEqual(['共５户', '\u3000^^^^']);
  });

  it('stays in its line and says where it was cut', () => {
    const long = '甲'.repeat(40);
    expect(draw(`上一行\n${long}12户${long}\n下一行`, '12户')).toEqual([
      `\u2026${'甲'.repeat(14)}12户${'甲'.repeat(14)}\u2026`,
      ` ${'\u3000'.repeat(14)}^^^^`,
    ]);
  });

  it('does not cut a number', () => {
    const [words] = draw(`12户${'甲'.repeat(12)}3456.78`, '12户');
    expect(words).toBe(`12户${'甲'.repeat(12)}\u2026`);
  });

  it('follows a span over the line end in it', () => {
    expect(draw('共12\r\n户多\n', '12\r\n户')).toEqual(['共12\u21b5户', '\u3000^^^^^']);
  });

  it('shows nothing that a terminal would obey', () => {
    expect(visible('a\u001b[31mb\u202ec\td')).toBe('a\ufffd[31mbc d');
  });

  it('keeps surrogate pairs whole', () => {
    const [words] = draw(`12户${'𠮷'.repeat(20)}`, '12户');
    expect(words).toBe(`12户${'𠮷'.repeat(7)}\u2026`);
  });
});

describe('mapLines', () => {
  const text = '一\r\n二三\n\r四';
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [3, 2, 1],
    [4, 2, 2],
    [6, 3, 1],
    [7, 4, 1],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(mapLines(text).placeOf(offset)).toEqual({ line, column });
  });

  it('gives lines without their ends', () => {
    const { start, end } = mapLines(text).lineOf(4);
    expect(text.slice(start, end)).toBe('二三');
  });
});
