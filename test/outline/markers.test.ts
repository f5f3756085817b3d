// Numbering at the start of a line: its kind, its number, its length.
import { describe, expect, test } from 'vitest';
import { readMarker } from '../../src/outline/marker.js';
import { fold } from '../../src/rulebook/fold.js';
import { BODY, outlineOf, rules } from './outline-of.js';

const read = (words: string) => {
  const marker = readMarker(fold(words), rules);
  return (
    marker && [marker.row.numbering, marker.ordinal, words.slice(0, marker.text.length), words.slice(marker.length)]
  );
};

describe('is read', () => {
  test.each([
    ['一、综合', 'han', 1, '一、', '综合'],
    ['十二、人口', 'han', 12, '十二、', '人口'],
    ['一 、 综合', 'han', 1, '一 、', '综合'],
    ['（三）加强领导', 'han-bracketed', 3, '（三）', '加强领导'],
    ['（ 三 ）加强领导', 'han-bracketed', 3, '（ 三 ）', '加强领导'],
    ['1.加强学习', 'arabic-point', 1, '1.', '加强学习'],
    ['１．加强学习', 'arabic-point', 1, '１．', '加强学习'],
    ['2 . 加强学习', 'arabic-point', 2, '2 .', '加强学习'],
    ['1、加强学习', 'arabic-comma', 1, '1、', '加强学习'],
    ['（1）加强学习', 'arabic-bracketed', 1, '（1）', '加强学习'],
    ['(1)加强学习', 'arabic-bracketed', 1, '(1)', '加强学习'],
    ['1）加强学习', 'arabic-half', 1, '1）', '加强学习'],
    ['③抓落实', 'circled', 3, '③', '抓落实'],
    ['第二部分　工作打算', 'part', 2, '第二部分', '工作打算'],
    ['第三章　发展目标', 'part', 3, '第三章', '发展目标'],
    ['第一节　供水', 'division', 1, '第一节', '供水'],
    ['第二，强化服务', 'ordinal', 2, '第二，', '强化服务'],
    ['二是强化服务', 'shi', 2, '二是', '强化服务'],
    ['三要强化服务', 'yao', 3, '三要', '强化服务'],
    ['其二，投入不够', 'qi', 2, '其二，', '投入不够'],
    ['01', 'zero', 1, '01', ''],
    ['02 强化服务', 'zero', 2, '02', '强化服务'],
  ])('%s', (words, ...wanted) => {
    expect(read(words)).toEqual(wanted);
  });
});

describe('is none', () => {
  test.each([
    '1.2万人参加',
    '2022年工作回顾',
    '第一产业增加值',
    '一般公共预算',
    '（2022）',
    '（一期）工程',
    '十分重视',
    '0.5%',
    '第三节课',
  ])('%s', (words) => {
    expect(read(words)).toBeNull();
  });
});

test('a marker is told as it is written, in full width or with spaces', () => {
  const { sections } = outlineOf('１、加强学习。组织学习多次。\n２、强化服务。办理实事多件。');
  expect(sections.map(({ marker, title }) => [marker, title])).toEqual([
    ['１、', '加强学习'],
    ['２、', '强化服务'],
  ]);
});

test('a number on a line of its own takes no line that has a number itself', () => {
  const { sections, paragraphs } = outlineOf(`01\n一、加强学习。组织学习多次。\n02\n强化服务\n${BODY}`);
  expect(sections.map(({ marker, title, start }) => [marker, title, start])).toEqual([
    ['一、', '加强学习', 3],
    ['02', '强化服务', 18],
  ]);
  expect(paragraphs[0]?.text).toBe('01');
});
