// Numbers that the room itself passes over, and why: `explain` shows the reason to whoever writes rules.
import { describe, expect, test } from 'vitest';
import { readSentence } from './read-sentence.js';

type Row = readonly [sentence: string, ...passed: (readonly [text: string, reason: string])[]];

const rows: Record<string, readonly Row[]> = {
  'codes and names': [
    ['开通5G基站。', ['5', 'code']],
    ['编号007。', ['007', 'code']],
    ['PM2.5浓度下降。', ['2.5', 'code']],
    ['A3彩页。', ['3', 'code']],
    ['投资448l。', ['448', 'code']],
  ],
  'marks of bold type': [
    ['**重点工作**', ['**', 'marker'], ['**', 'marker']],
    ['## **重点工作**', ['**', 'marker'], ['**', 'marker']],
  ],
  'nothing says that it counts': [
    ['见3/8。', ['3/8', 'no_context']],
    ['| 万吨 |', ['万', 'no_context']],
    ['（亿元）', ['亿', 'no_context']],
    ['万元', ['万', 'no_context']],
    ['万元，其中省级补助较多。', ['万', 'no_context']],
    ['亿元;支出平稳。', ['亿', 'no_context']],
    ['单位面积产出，亿元/平方公里。', ['亿', 'no_context']],
    ['建成一个中心。', ['一', 'article']],
  ],
  'no unit': [
    ['共**，下步工作。', ['**', 'no_unit']],
    ['*市召开会议。', ['*', 'no_unit']],
    ['收入12。', ['12', 'no_unit']],
    ['收入120多。', ['120多', 'no_unit']],
    ['新增12多发地段。', ['12', 'no_unit']],
    ['2020多媒体展。', ['2020', 'no_unit']],
    ['总数达 十二。', ['十二', 'no_unit']],
    ['受益百。', ['百', 'no_unit']],
    ['半。', ['半', 'no_unit']],
    ['受益12人，得3和5。', ['3', 'no_unit'], ['5', 'no_unit']],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each(cases.map((row) => ({ sentence: row[0], row })))('$sentence', ({ row: [sentence, ...expected] }) => {
    const { passed } = readSentence(sentence);
    expect(passed.map(({ start, end, reason, row }) => [sentence.slice(start, end), reason, row])).toEqual(
      expected.map((row) => [...row, null]),
    );
  });
});

describe('twins that count', () => {
  test.each([
    ['GDP2502亿元。', '2502亿元'],
    ['CPI3.2%。', '3.2%'],
    ['购置设备12kg。', '12kg'],
    ['捐款**元。', '**元'],
    ['达到2/3。', '2/3'],
    ['约1/3的企业。', '1/3'],
    ['1/4以上的农户。', '1/4'],
    ['实现产值近万元。', '万元'],
    ['受益近百。', '百'],
    ['受益群众达千余。', '千余'],
    ['受益9.42万贫困人口。', '9.42万'],
    ['得分为95。', '95'],
    ['一半的企业。', '一半'],
  ])('%s', (sentence, expected) => {
    expect(readSentence(sentence).quantities.map(({ quantity }) => quantity.text)).toEqual([expected]);
  });
});

test('a rule that claims a number is named, the passed are in the order of the text', () => {
  const sentence = '编号007，2022年，见3/8。';
  const { passed } = readSentence(sentence);
  expect(passed.map(({ start, end }) => sentence.slice(start, end))).toEqual(['007', '2022年', '3/8']);
  expect(passed.map(({ row, reason }) => [reason, row === null])).toEqual([
    ['code', true],
    ['date', false],
    ['no_context', true],
  ]);
});

test('the evidence names the words that decided', () => {
  const sentence = '全市累计平均得分为95，约1/3。';
  const evidence = readSentence(sentence).quantities.flatMap((found) => found.evidence);
  expect(evidence.map(({ field, row, start, end }) => [field, row, sentence.slice(start, end)])).toEqual([
    ['bare', 'bare/index', '得分为'],
    ['aggregate', 'aggregate/cumulative', '累计'],
    ['qualifier', 'qualifier/about-before', '约'],
  ]);
});
