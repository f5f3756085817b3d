// The room asks of a segmenter nothing but its interface.
import { describe, expect, test } from 'vitest';
import type { Segmenter, Word } from '../../src/index.js';
import { builtinRulebook, createExtractor, textDocument } from '../../src/index.js';
import { linkSentence } from './link-sentence.js';

const TAGS: Readonly<Record<string, string>> = { 推荐: 'v', 最美: 'a', 家庭: 'n', 培训: 'vn', 妇女: 'n', 全年: 't' };

/** Words of a list, every other character a word of its own. `asked` takes what it was given. */
function fakeSegmenter(asked: string[] = []): Segmenter {
  return {
    id: 'fake 1.0',
    tag: (text) => {
      asked.push(text);
      const words: Word[] = [];
      for (let start = 0; start < text.length; start = words.at(-1)!.end) {
        const word = Object.keys(TAGS).find((known) => text.startsWith(known, start)) ?? text[start]!;
        words.push({ start, end: start + word.length, tag: TAGS[word] ?? 'x' });
      }
      return words;
    },
  };
}

describe('a segmenter of one’s own', () => {
  test('gives indicators and actions', () => {
    expect(linkSentence('全年推荐最美家庭2户，培训妇女300人。', fakeSegmenter())).toEqual([
      { text: '2户', indicator: '最美家庭', action: '推荐', how: 'before' },
      { text: '300人', indicator: '妇女', action: '培训', how: 'before' },
    ]);
  });

  test('is named in the report', () => {
    const extractor = createExtractor({ rules: builtinRulebook(), segmenter: fakeSegmenter() });
    expect(extractor(textDocument('推荐2户。')).report.generator.segmenter).toBe('fake 1.0');
  });

  test('is not asked about text without numbers', () => {
    const asked: string[] = [];
    linkSentence('各级组织认真履职尽责。\n会议强调要压实责任。\n', fakeSegmenter(asked));
    expect(asked).toEqual([]);
  });

  test('is given stretches around numbers, never the numbers', () => {
    const asked: string[] = [];
    linkSentence(`${'工作稳步推进。'.repeat(200)}全年推荐最美家庭2户。`, fakeSegmenter(asked));
    expect(asked.join('').length).toBeLessThan(300);
    expect(asked.join('')).not.toContain('2户');
  });

  test('may be left out: then nothing is linked', () => {
    expect(linkSentence('全年推荐最美家庭2户。', null)).toEqual([
      { text: '2户', indicator: null, action: null, how: null },
    ]);
  });
});
