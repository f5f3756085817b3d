// The look before an exclusion pattern: the words are right, few enough, and no match is without one of them.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtinRulebook } from '../../src/rulebook/builtin.js';
import { fold } from '../../src/rulebook/fold.js';
import { requiredWords } from '../../src/rulebook/required-words.js';

test.each<[pattern: string, words: string[] | null]>([
  ['世纪', ['世纪']],
  ['([一-龥]{1,3} ?个?(?:周|星期))', ['周', '星期']],
  [
    '[一二](?:比|：)[一二三]{1,4}',
    [
      '一比一',
      '一比二',
      '一比三',
      '一：一',
      '一：二',
      '一：三',
      '二比一',
      '二比二',
      '二比三',
      '二：一',
      '二：二',
      '二：三',
    ],
  ],
  ['[一-龥]{1,3} ?个(?:多|半)?月', ['个多月', '个半月', '个月']],
  ['第[一二三]{1,3}届', ['第一', '第二', '第三']],
  ['(?:第)?[1-3]期', ['1期', '2期', '3期']],
  ['(?:甲|乙)+丙', ['甲丙', '乙丙']],
  ['甲{0,2}乙', ['乙']],
  ['甲*', null],
  ['(?:甲|)', null],
  ['[^甲]乙', ['乙']],
  ['[0-9]+', null],
  ['\\p{Han}', null],
  ['甲\\.乙', ['甲.乙']],
  ['甲|[0-9]', null],
])('%s', (pattern, words) => {
  expect(requiredWords(pattern)?.toSorted() ?? null).toEqual(words?.toSorted() ?? null);
});

describe('built-in exclusions', () => {
  const rows = builtinRulebook().exclusions.patterns.map(({ row, pattern }) => ({
    row,
    pattern,
    words: 'pattern' in row ? requiredWords(row.pattern) : null,
  }));
  const folder = new URL('../../fixtures/', import.meta.url);
  const paragraphs = readdirSync(folder).flatMap((name) =>
    fold(readFileSync(new URL(`${name}/input.txt`, folder), 'utf8')).split('\n'),
  );
  const examples = rows.flatMap(({ row }) =>
    'examples' in row ? (row.examples ?? []).map(({ text }) => fold(text)) : [],
  );

  test('what a pattern finds holds one of its words', () => {
    let found = 0;
    for (const { row, pattern, words } of rows)
      for (const text of [...paragraphs, ...examples]) {
        const count = pattern.findAll(text).length;
        found += count;
        if (count > 0 && words !== null)
          expect(
            words.some((word) => text.includes(word)),
            `${row.id}: ${text}`,
          ).toBe(true);
      }
    expect(found).toBeGreaterThan(300);
  });

  test('few patterns have none', () => {
    expect(rows.filter(({ words }) => words === null).map(({ row }) => row.id)).toEqual([
      'exclusion/slogan-alternating',
      'exclusion/one-each',
      'exclusion/idiom-thousand',
    ]);
  });
});
