// The filters and the order of the table, apart from any browser.
import { describe, expect, it } from 'vitest';
import { chooseRows, sortRows, type Query, type Sort } from '../../../src/write/page/client/choose-rows.js';
import { pageData } from '../../../src/write/page/page-data.js';
import { spokenWords } from '../../../src/write/page/words.js';
import { chinese, contentOf } from '../content-of.js';

const TEXT = `一、总体情况
服务企业3528家，同比增长12.5%。
（一）培训
累计培训妇女近200人次。
二、下一步打算
计划新建学校8所，服务群众若干人。
`;
const data = { words: spokenWords(chinese.words), ...pageData(contentOf(TEXT)) };
const ALL: Query = { dimensions: new Set(), section: null, status: null, words: '' };
const chosen = (query: Partial<Query>) =>
  chooseRows(data, { ...ALL, ...query }).map((index) => data.quantities[index]!.text);
const sorted = (sort: Sort | null) =>
  sortRows(chooseRows(data, ALL), data, sort, 'zh-CN').map((index) => data.quantities[index]!.text);

const IN_ORDER = ['3528家', '12.5%', '200人次', '8所', '若干人'];

describe('chooseRows', () => {
  it.each<[string, Partial<Query>, string[]]>([
    ['nothing asked', {}, IN_ORDER],
    ['kinds', { dimensions: new Set(['ratio', 'person_times']) }, ['12.5%', '200人次']],
    ['a section with what is under it', { section: 0 }, ['3528家', '12.5%', '200人次']],
    ['a section under another', { section: 1 }, ['200人次']],
    ['targets', { status: 'target' }, ['8所', '若干人']],
    ['what was reached', { status: 'actual' }, ['3528家', '12.5%', '200人次']],
    ['a word of the indicator', { words: '企业' }, ['3528家', '12.5%']],
    ['a word of a limit', { words: '累计' }, ['200人次']],
    ['the amount as shown', { words: '3,528' }, ['3528家']],
    ['several words', { words: ' 企业  增长 ' }, ['12.5%']],
    ['all together', { words: '人', status: 'target', section: 2 }, ['若干人']],
    ['what is not there', { words: '没有' }, []],
  ])('%s', (_, query, expected) => {
    expect(chosen(query)).toEqual(expected);
  });
});

describe('sortRows', () => {
  it.each<[string, Sort | null, string[]]>([
    ['not at all', null, IN_ORDER],
    [
      'amounts upwards, without an amount last',
      { column: 'value', down: false },
      ['8所', '12.5%', '200人次', '3528家', '若干人'],
    ],
    [
      'amounts downwards, without an amount last',
      { column: 'value', down: true },
      ['3528家', '200人次', '12.5%', '8所', '若干人'],
    ],
    ['sections by their place', { column: 'section', down: true }, ['8所', '若干人', '200人次', '3528家', '12.5%']],
    ['limits, without one last', { column: 'notes', down: false }, ['200人次', '若干人', '12.5%', '3528家', '8所']],
  ])('%s', (_, sort, expected) => {
    expect(sorted(sort)).toEqual(expected);
  });
});
