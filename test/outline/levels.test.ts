// Levels follow the order in which a document uses its kinds of numbering, not a fixed table.
import { expect, test } from 'vitest';
import { BODY, headingsOf } from './outline-of.js';

const lines = (...words: string[]) => headingsOf(words.join('\n'));

test('a kind seen before closes what is open, a new one goes deeper', () => {
  expect(
    lines('一、回顾', '（一）学习', BODY, '（二）服务', '1.窗口', BODY, '2.热线', BODY, '二、体会', '（一）认识', BODY),
  ).toEqual([
    '1 一、 回顾',
    '2 （一） 学习',
    '2 （二） 服务',
    '3 1. 窗口',
    '3 2. 热线',
    '1 二、 体会',
    '2 （一） 认识',
  ]);
});

test('1、 may be the top, and a slip into another kind goes on with its sequence', () => {
  expect(lines(`1、学习扎实。${BODY}`, `二、服务有效。${BODY}`, `3、活动丰富。${BODY}`)).toEqual([
    '1 1、 学习扎实 +',
    '1 二、 服务有效 +',
    '1 3、 活动丰富 +',
  ]);
});

test('第一部分 stands above 一、, 第一章 above 第一节', () => {
  expect(lines('第一部分　回顾', '一、学习', BODY, '第二部分　体会', '一、认识', BODY)).toEqual([
    '1 第一部分 回顾',
    '2 一、 学习',
    '1 第二部分 体会',
    '2 一、 认识',
  ]);
  expect(lines('第一章　成效', '第一节　供水', BODY, '第二章　经验', '第一节　规划', BODY)).toEqual([
    '1 第一章 成效',
    '2 第一节 供水',
    '1 第二章 经验',
    '2 第一节 规划',
  ]);
});

test('signs of one depth are siblings, whether numbered or not', () => {
  expect(
    lines('# 清江市工作总结', '## 一、学习', '### （一）读书', BODY, '## 二、服务', BODY, '## 附录', BODY),
  ).toEqual(['1 一、 学习', '2 （一） 读书', '1 二、 服务', '1 附录']);
});

test('a heading on a line of its own closes a numbering that runs into its text, and the part around it', () => {
  expect(
    lines('清江市工作总结', '**工作回顾**', BODY, `1、学习。${BODY}`, `2、服务。${BODY}`, '建设让人民满意的机关', BODY),
  ).toEqual(['1 工作回顾', '2 1、 学习 +', '2 2、 服务 +', '1 建设让人民满意的机关']);
  expect(
    lines('清江市工作总结', '2022年工作回顾', BODY, `1.学习。${BODY}`, `2.服务。${BODY}`, '打造清廉机关', BODY),
  ).toEqual(['1 2022年工作回顾', '2 1. 学习 +', '2 2. 服务 +', '1 打造清廉机关']);
});

test('but not a part that has a number or signs of its own', () => {
  expect(lines('一、工作回顾', BODY, `1、学习。${BODY}`, `2、服务。${BODY}`, '建设让人民满意的机关', BODY)).toEqual([
    '1 一、 工作回顾',
    '2 1、 学习 +',
    '2 2、 服务 +',
    '2 建设让人民满意的机关',
  ]);
  expect(
    lines('# 清江市工作总结', '## 工作回顾', `1、学习。${BODY}`, `2、服务。${BODY}`, '建设让人民满意的机关', BODY),
  ).toEqual(['1 工作回顾', '2 1、 学习 +', '2 2、 服务 +', '2 建设让人民满意的机关']);
});

test('a numbering without its first number stands under the part before it, where that part has its own next number', () => {
  const missing = `全年主要做了以下工作，具体情况是这样的：（一）学习抓得紧；队伍稳定，制度健全，作风扎实。`;
  expect(lines('一、回顾', missing, '（二）服务', BODY, '（三）作风', BODY, '二、打算', '（一）读书', BODY)).toEqual([
    '1 一、 回顾',
    '2 （二） 服务',
    '2 （三） 作风',
    '1 二、 打算 >',
    '2 （一） 读书 >',
  ]);
});

test('the head of a cut text stands below the larger numbering that follows', () => {
  expect(lines(`（三）走访。${BODY}`, `（四）助学。${BODY}`, '五、宣传', BODY, '（一）报纸', BODY)).toEqual([
    '1 （三） 走访 +',
    '1 （四） 助学 +',
    '1 五、 宣传',
    '2 （一） 报纸',
  ]);
  expect(lines(`2.走访。${BODY}`, `3.助学。${BODY}`, '三、宣传', BODY)).toEqual([
    '1 2. 走访 +',
    '1 3. 助学 +',
    '1 三、 宣传',
  ]);
});

test('a heading whose number was lost takes its place among its siblings', () => {
  expect(lines('01', '思想引领', BODY, '维权服务', BODY, '03', '创业就业', BODY)).toEqual([
    '1 01 思想引领',
    '1 维权服务',
    '1 03 创业就业',
  ]);
  expect(lines('工作总结', '01', '思想引领', BODY, '先进典型', BODY, '02', '创业就业', BODY)).toEqual([
    '1 01 思想引领',
    '2 先进典型',
    '1 02 创业就业',
  ]);
});

test('deeper signs stand under shallower ones, and the next of a depth closes them', () => {
  expect(
    lines(
      '# 清江市工作总结',
      '## 学习',
      '### 读书',
      BODY,
      '#### 晨读',
      BODY,
      '### 调研',
      BODY,
      '## 服务',
      BODY,
      '### 窗口',
      BODY,
    ),
  ).toEqual(['1 学习', '2 读书', '3 晨读', '2 调研', '1 服务', '2 窗口']);
});

test('a heading that lost its number stands beside its neighbours', () => {
  expect(
    lines('01 思想引领有高度', BODY, '维权服务有温度', BODY, '03 创业就业有力度', BODY, '04 家庭建设有深度', BODY),
  ).toEqual(['1 01 思想引领有高度', '1 维权服务有温度', '1 03 创业就业有力度', '1 04 家庭建设有深度']);
});

test('一、 may stand below 1、', () => {
  const part = (number: string) => [number, '一、修渠', BODY, '二、清塘', BODY];
  expect(lines(...part('1、水利'), ...part('2、交通'))).toEqual([
    '1 1、 水利',
    '2 一、 修渠',
    '2 二、 清塘',
    '1 2、 交通',
    '2 一、 修渠',
    '2 二、 清塘',
  ]);
});

test('a text may be cut before its first number, at the top and inside a part', () => {
  expect(lines('二、交通', BODY, '三、电力', BODY)).toEqual(['1 二、 交通', '1 三、 电力']);
  expect(
    lines('清江市工作总结', '2022年工作回顾', `（三）走访。${BODY}`, `（四）助学。${BODY}`, '六、宣传', BODY),
  ).toEqual(['1 2022年工作回顾', '2 （三） 走访 +', '2 （四） 助学 +', '2 六、 宣传']);
});

test('a deeper numbering stands below a heading that runs into its text', () => {
  expect(lines(`（一）水利。${BODY}`, `1.修渠。${BODY}`, `2.清塘。${BODY}`, `（二）交通。${BODY}`)).toEqual([
    '1 （一） 水利 +',
    '2 1. 修渠 +',
    '2 2. 清塘 +',
    '1 （二） 交通 +',
  ]);
});

test('a line of its own behind a numbering that runs into its text stands beside it where nothing is around', () => {
  expect(lines(`1、水利。${BODY}`, `2、交通。${BODY}`, '让服务走进社区', BODY)).toEqual([
    '1 1、 水利 +',
    '1 2、 交通 +',
    '1 让服务走进社区',
  ]);
});

test('a line without signs stands below one in bold', () => {
  expect(lines('清江市工作总结', '**工作成绩**', BODY, '让服务走进社区', BODY, '**工作体会**', BODY)).toEqual([
    '1 工作成绩',
    '2 让服务走进社区',
    '1 工作体会',
  ]);
});

test('theme sentences hold those of another kind, and no headings', () => {
  expect(
    lines(`——健康水平提升。${BODY}`, `**医院更近。**${BODY}`, `**药价更低。**${BODY}`, `——教育更加均等。${BODY}`),
  ).toEqual(['1 健康水平提升 +', '2 医院更近 +', '2 药价更低 +', '1 教育更加均等 +']);
  expect(lines('一、水利', `渠道畅通。${BODY}`, `塘坝清亮。${BODY}`, '（一）交通', BODY, '（二）电力', BODY)).toEqual([
    '1 一、 水利',
    '2 渠道畅通 +',
    '2 塘坝清亮 +',
    '2 （一） 交通',
    '2 （二） 电力',
  ]);
});

test.each([
  ['behind dashes', ['——渠道畅通', '——塘坝清亮', '——饮水安全']],
  ['that begin alike', ['全力保障饮水', '全力保障灌溉', '全力保障行洪']],
])('theme sentences %s hold no headings', (_, themes) => {
  const text = themes.map((theme) => `${theme}。${BODY}`);
  expect(lines('一、水利', ...text, '（一）交通', BODY, '（二）电力', BODY).slice(-2)).toEqual([
    '2 （一） 交通',
    '2 （二） 电力',
  ]);
});

test('a part of the whole report closes all numberings', () => {
  expect(lines('一、水利', BODY, '二、交通', BODY, '下一步工作打算', BODY)).toEqual([
    '1 一、 水利',
    '1 二、 交通',
    '1 下一步工作打算 >',
  ]);
});

test('numberings nest below one another though they bear the same signs', () => {
  expect(lines('## 一、水利', '## （一）修渠', BODY, '## （二）清塘', BODY, '## 二、交通', BODY)).toEqual([
    '1 一、 水利',
    '2 （一） 修渠',
    '2 （二） 清塘',
    '1 二、 交通',
  ]);
});

test('up to two signs stand above headings without signs, more of them below', () => {
  expect(lines('一、水利', BODY, '## 附录', BODY)).toEqual(['1 一、 水利', '1 附录']);
  expect(lines('一、水利', BODY, '### 修渠', BODY)).toEqual(['1 一、 水利', '2 修渠']);
  expect(lines('## 水利', '一、修渠', BODY, '### 清塘', BODY)).toEqual(['1 水利', '2 一、 修渠', '2 清塘']);
});
