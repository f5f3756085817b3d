// The title, and the lines that belong to the page.
import { describe, expect, test } from 'vitest';
import { BODY, linesOf, outlineOf } from './outline-of.js';

const title = (...lines: string[]) => outlineOf(lines.join('\n')).title?.text ?? null;
const furniture = (...lines: string[]) => {
  const text = lines.join('\n');
  return outlineOf(text).furniture.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};

describe('the title', () => {
  test('is the line with telling words', () => {
    expect(title('清江市妇联2022年工作总结', BODY)).toBe('清江市妇联2022年工作总结');
  });

  test('or the first line above the text', () => {
    expect(title('新时代文明实践的清江答卷', BODY)).toBe('新时代文明实践的清江答卷');
  });

  test('two lines are joined by a space or by the dash that stands there', () => {
    expect(title('清江市教育局', '2023年工作总结', BODY)).toBe('清江市教育局 2023年工作总结');
    expect(title('砥砺奋进谱新篇', '——清江市妇联五年工作综述', BODY)).toBe('砥砺奋进谱新篇——清江市妇联五年工作综述');
  });

  test.each([
    ['清江市妇联工作总结', '清江市妇联工作总结'],
    ['清江市妇联工作总结', '**清江市妇联 工作总结**'],
    ['清江市妇联工作总结', '清江市妇联工作总结2'],
    ['**清江市妇联工作总结**', '**清江市妇联工作总结**'],
  ])('once more on the next line is no part of the body: %s, %s', (first, second) => {
    expect(title(first, '', second, '', BODY)).toBe('清江市妇联工作总结');
    expect(furniture(first, '', second, '', BODY)).toEqual([['other', second]]);
    expect(outlineOf([first, second, BODY].join('\n')).sections).toEqual([]);
  });

  test('but not what only begins as it does', () => {
    expect(furniture('清江市妇联工作', '清江市妇联工作回顾', BODY)).toEqual([]);
  });

  test('stands below the menu of a page', () => {
    expect(title('首页', '新闻中心', '清江市妇联2022年工作总结', BODY)).toBe('清江市妇联2022年工作总结');
    expect(furniture('首页', '新闻中心', '清江市妇联2022年工作总结', BODY)).toEqual([['navigation', '首页\n新闻中心']]);
  });

  test.each([
    '2010 年工作总结和 2011 年工作打算',
    '2022年工作总结及2023年工作思路',
    '清江州2025年经济运行情况分析',
    '清江县水务局工作总结暨下一步工作安排',
  ])('may go on with what is to come: %s', (line) => {
    expect(title(line, '鹭洲县水务局', BODY)).toBe(line);
  });

  test('is none where the first line is a byline', () => {
    expect(title('清江日报全媒体记者 张某', BODY)).toBeNull();
  });

  test('stands below the head of a site', () => {
    const head = [
      '首页         水务要闻         政策法规',
      '欢迎访问清江市水务局门户网站! 本站支持多种网络',
      '机构简介',
      '内设机构',
    ];
    expect(title(...head, '2017年清江市水务局工作报告', BODY)).toBe('2017年清江市水务局工作报告');
  });

  test('may stand twice', () => {
    const line = '清江市妇联2022年工作总结';
    expect(furniture(line, line, BODY)).toEqual([['other', line]]);
    expect(furniture(line, BODY, line, BODY)).toEqual([]);
  });

  test('has no marks, its place has', () => {
    const text = `# **清江市工作总结**\n${BODY}`;
    const { title: found } = outlineOf(text);
    expect(found?.text).toBe('清江市工作总结');
    expect(text.slice(found!.place.start, found!.place.end)).toBe('# **清江市工作总结**');
  });

  test.each([
    ['a sentence', '现将工作情况汇报如下：'],
    ['a form of address', '各位代表：'],
    ['a numbered line', '一、工作回顾'],
  ])('is never %s', (_, line) => {
    expect(title(line, BODY)).toBeNull();
  });
});

describe('furniture', () => {
  test('front matter, even where it holds the title', () => {
    const front = '---\ntitle: 清江市统计公报\ndate: 2025-06-30\n---';
    expect(furniture(front, BODY)).toEqual([['front_matter', front]]);
    expect(title(front, BODY)).toBe('清江市统计公报');
  });

  test.each(['清江县教育体育局', '市财政局', '鹭洲区人民法院'])('the body right under the title: %s', (office) => {
    expect(furniture('2022年工作总结', office, '(2022 年 11 月 26 日)', BODY)).toEqual([
      ['byline', office],
      ['published', '(2022 年 11 月 26 日)'],
    ]);
    expect(furniture(BODY, office, BODY)).toEqual([]);
  });

  test.each(['奋力开创全市水务工作新格局', '打造清江县水务发展新布局'])('but no motto: %s', (line) => {
    expect(furniture('2022年工作总结', line, BODY)).toEqual([]);
  });

  test('a name that the front matter lists', () => {
    expect(furniture('---\ntitle: 清江市工作报告\nauthors:\n- 尉某某\n---', '**尉某某**', BODY)[1]).toEqual([
      'byline',
      '**尉某某**',
    ]);
  });

  test('a size chooser over several lines', () => {
    expect(furniture('清江市工作总结', '【字号：', '大', '中', '小', '】', '打印', BODY)).toEqual([
      ['navigation', '【字号：\n大\n中\n小\n】\n打印'],
    ]);
  });

  test('day and speaker under the title, there and below a heading', () => {
    const day = '——2023年2月14日在清江市第五届人民代表大会第四次会议上';
    expect(furniture('清江市政府工作报告', day, '清江市市长 张某某', BODY)).toEqual([
      ['byline', `${day}\n清江市市长 张某某`],
    ]);
    expect(furniture('清江市方案', BODY, BODY, '## 方案的说明', day, '市政府秘书长 张某某', BODY)).toEqual([
      ['byline', `${day}\n市政府秘书长 张某某`],
    ]);
  });

  test('the meeting with its day behind it', () => {
    const line = '**——在清江县第三届人民代表大会第一次会议上（一九九八年二月三日）**';
    expect(furniture('**清江县政府工作报告**', line, '各位代表：', BODY)).toEqual([['byline', line]]);
    expect(furniture('清江县工作总结', '——在比赛中获奖（一等奖）', BODY)).toEqual([]);
  });

  test.each(['市 长 张某某', '代县长 **张 某**', '党组书 记 张某'])(
    'the speaker as typesetters part and mark him: %s',
    (line) => {
      expect(furniture('清江市政府工作报告', line, '各位代表：', BODY)).toEqual([['byline', line]]);
    },
  );

  test.each(['市 长热线接听群众来电数量大增', '县长 **高度** 重视'])('is not %s', (line) => {
    expect(furniture('清江市政府工作报告', line, BODY)).toEqual([]);
  });

  test('what follows the report, to the end', () => {
    const tail = ['相关阅读', '清江召开座谈会', '新闻排行', '1', '清江大桥通车'];
    expect(furniture('清江市工作总结', BODY, ...tail, '版权所有：清江网')).toEqual([
      ['related', tail.join('\n')],
      ['copyright', '版权所有：清江网'],
    ]);
  });

  test.each([
    ['published', '2023-01-16 09:20 来源：清江日报'],
    ['published', '（新华社清江一月二十日讯）'],
    ['published', '清江市妇联2023-1-4'],
    ['byline', '（责任编辑：某某）'],
    ['page_number', '— 3 —'],
    ['page_number', '第3页 共5页'],
    ['address', '地址：清江市人民路8号'],
    ['other', '――――――――'],
    ['navigation', '上一篇：清江新闻'],
    ['caption', '图为宣讲现场'],
    ['caption', '**图2. 用电量突破5亿千瓦时**'],
    ['caption', '表10 2021年招生情况 单位：万人'],
    ['other', '| :--- | ---: |'],
    ['other', '![](./chart.gif)'],
    ['caption', '来自 清江晚报 的图片'],
    ['caption', '图片来源：清江网'],
    ['navigation', '前往： 导览、搜索'],
  ])('%s: %s', (kind, line) => {
    expect(furniture('清江市工作总结', BODY, line)).toEqual([[kind, line]]);
  });

  test.each([
    '会议定于2023年1月4日召开。',
    '来源于群众的意见得到落实。',
    '- 时间: 截至2023年1月4日',
    '图书馆建设加快。',
    '表 32 万只 29.6',
    '表2 所列项目已全部完成。',
    '| 信访 | 94 |',
    '来自一线的图片展',
    '前往：社区调研',
    '版权保护不断加强。',
  ])('none: %s', (line) => {
    expect(furniture('清江市工作总结', BODY, line)).toEqual([]);
  });
});

test('every line is told of, with what it is', () => {
  expect(linesOf(`清江市工作总结\n\n一、回顾\n${BODY}\n— 1 —`)).toEqual(['title', 'heading', 'paragraph', 'furniture']);
});
