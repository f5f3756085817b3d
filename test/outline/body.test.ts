// Paragraphs, lines joined again, and enumerated points.
import { describe, expect, test } from 'vitest';
import { BODY, outlineOf } from './outline-of.js';

const paragraphs = (...lines: string[]) => outlineOf(lines.join('\n')).paragraphs.map(({ text }) => text);
const points = (text: string) => {
  const { items } = outlineOf(text);
  const markers = new Map(items.map(({ id, marker }) => [id, marker]));
  return items.map(({ parent, text: words }) => (parent === null ? words : `${markers.get(parent)} > ${words}`));
};

describe('a broken line is joined to the next', () => {
  const first = '全县气象部门坚持人民至上，扎实做好气象防灾减灾和服务保障工作，防灾';

  test('inside a sentence', () => {
    expect(paragraphs(first, '减灾能力提升。')).toEqual([`${first}\n减灾能力提升。`]);
  });

  test('as long as the paragraph goes on', () => {
    expect(paragraphs(first, '减灾能力达到', '85%，居全省前列。')).toEqual([
      `${first}\n减灾能力达到\n85%，居全省前列。`,
    ]);
  });

  test('behind a comma, however short', () => {
    expect(paragraphs('出口大幅下降，', '企业经营困难。')).toEqual(['出口大幅下降，\n企业经营困难。']);
  });

  test('over an empty line only where the paragraph is long', () => {
    expect(paragraphs(`${first}${first}`, '', '减灾能力提升。')).toHaveLength(1);
    expect(paragraphs(first, '', '减灾能力提升。')).toHaveLength(2);
  });

  test.each([
    ['a sentence that is whole', `${first}水平提高。`, '服务更加精准。'],
    ['a short line', '巾帼心向党', '奋进新征程'],
    ['a number that follows', first + first, '一是加强领导。'],
    ['a bullet that follows', `- ${first}`, '- 减灾能力提升'],
    ['a dash that follows', first, '——减灾能力提升。'],
    ['cells of a table', `${first}\t12`, '减灾\t13'],
    ['a paragraph behind cells', `${first}\t减灾`, '各县服务能力稳步提升。'],
    ['cells behind a paragraph', first, '减灾\t13'],
    ['a caption in bold', first, '**主要指标一览表**'],
    ['a caption behind signs', first, '## 主要指标一览表'],
  ])('but not %s', (_, ...lines) => {
    expect(paragraphs(...lines)).toHaveLength(2);
  });
});

test('a short line is whole wherever it stands', () => {
  expect(paragraphs(BODY, '巾帼心向党', '奋进新征程')).toHaveLength(3);
});

test('a broken line is not joined to the text of a heading', () => {
  const broken = '县水利局广大干部职工在新修水渠12条的基础上勇挑重担真抓实干攻坚克难';
  const text = ['渠道畅通', '塘坝清亮', '饮水安全'].map((theme) => `${theme}。${BODY}`);
  expect(paragraphs('一、水利', broken, ...text)).toEqual([broken, BODY, BODY, BODY]);
});

describe('points', () => {
  test('run from marker to marker or to the end of the paragraph', () => {
    expect(points('主要做法如下。一是加强学习。组织多次。二是强化服务。')).toEqual([
      '一是加强学习。组织多次。',
      '二是强化服务。',
    ]);
  });

  test('nest by kind', () => {
    expect(points('一是建立机制：①抓学习；②抓服务。二是选树典型。三是两件事：①抓评比；②抓宣传。')).toEqual([
      '一是建立机制：①抓学习；②抓服务。',
      '一是 > ①抓学习；',
      '一是 > ②抓服务。',
      '二是选树典型。',
      '三是两件事：①抓评比；②抓宣传。',
      '三是 > ①抓评比；',
      '三是 > ②抓宣传。',
    ]);
  });

  test.each([
    ['第一，提高认识。第二，改进作风。', ['第一，提高认识。', '第二，改进作风。']],
    ['三件事：（1）抓学习；（2）抓服务。', ['（1）抓学习；', '（2）抓服务。']],
    ['今后，一要加强学习，二要强化服务。', ['一要加强学习，', '二要强化服务。']],
    ['原因有两个。其一，认识不足。其二，投入不够。', ['其一，认识不足。', '其二，投入不够。']],
  ])('%s', (text, wanted) => {
    expect(points(text)).toEqual(wanted);
  });

  test('numbered sentences that are no headings', () => {
    expect(points('做了以下工作：\n1.组织学习十二次，全员参加。\n2.办理实事三十件，群众满意。')).toEqual([
      '1.组织学习十二次，全员参加。',
      '2.办理实事三十件，群众满意。',
    ]);
  });

  test('numbered sentences whose numbering is no point inside a line', () => {
    expect(points('做了以下工作：\n一、组织学习十二次，全员参加。\n二、办理实事三十件，群众满意。')).toEqual([
      '一、组织学习十二次，全员参加。',
      '二、办理实事三十件，群众满意。',
    ]);
  });

  test('end before the space that parts them', () => {
    expect(points('一是加强学习。  二是强化服务。')).toEqual(['一是加强学习。', '二是强化服务。']);
  });

  test.each([
    ['第三，修渠三条。第四，修路两条。第五，种树百株。', ['第三，修渠三条。', '第四，修路两条。', '第五，种树百株。']],
    ['还要办好两件事：（2）修渠；（3）修路。', ['（2）修渠；', '（3）修路。']],
    ['第一，修渠三条。第四，种树百株。第二，修路两条。', ['第一，修渠三条。第四，种树百株。', '第二，修路两条。']],
    ['第三，修渠三条。第五，修路两条。', []],
  ])('may lack their first number, but not the one beside them: %s', (text, wanted) => {
    expect(points(`${BODY}${text}`)).toEqual(wanted);
  });

  test('count within their section, and one by one', () => {
    expect(points(`一、水利\n第一，修渠三条。\n第二，清塘两座。\n二、交通\n${BODY}`)).toHaveLength(2);
    expect(points(`一、水利\n${BODY}第一，修渠三条。\n二、交通\n${BODY}第二，修路两条。`)).toEqual([]);
    expect(points(`${BODY}第一，修渠三条。第三，修路两条。`)).toEqual([]);
  });

  test.each([
    '民生实事①全部完成。',
    '第一产业增长，第二产业下降。',
    '之一是加强学习。',
    '提升1.5个百分点。',
    '据统计（1）各县达标。',
  ])('none: %s', (text) => {
    expect(points(text)).toEqual([]);
  });

  test('one alone needs a marker that can be nothing else', () => {
    expect(points(`${BODY}二是强化服务。`)).toEqual(['二是强化服务。']);
    expect(points(`${BODY}第二，强化服务。`)).toEqual([]);
  });
});
