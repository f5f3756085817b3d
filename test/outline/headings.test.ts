// Headings without a number, lead sentences, subtitles, and the part on plans.
import { describe, expect, test } from 'vitest';
import { BODY, headingsOf } from './outline-of.js';

const lines = (...words: string[]) => headingsOf(words.join('\n'));

describe('numbered lines', () => {
  test('are headings where most of them are themes, and items where most are sentences', () => {
    expect(lines(`1.学习。${BODY}`, `2.服务。${BODY}`)).toEqual(['1 1. 学习 +', '1 2. 服务 +']);
    expect(lines('做了以下工作：', '1.组织学习十二次，全员参加。', '2.办理实事三十件，群众满意。')).toEqual([]);
  });

  test('may end in a colon', () => {
    expect(lines('一、主要做法：', BODY, '二、存在问题：', BODY)).toEqual(['1 一、 主要做法', '1 二、 存在问题']);
  });

  test('a title does not hold its closing sign or its marks', () => {
    expect(lines('## **一、强化学习。**', BODY, '## **二、改进服务。**', BODY)).toEqual([
      '1 一、 强化学习',
      '1 二、 改进服务',
    ]);
  });
});

describe('glued headings', () => {
  test('begin where the sequence goes on', () => {
    expect(lines(`现总结如下。一、强化学习。${BODY}二、改进服务。（一）窗口。${BODY}（二）热线。${BODY}`)).toEqual([
      '1 一、 强化学习 +',
      '1 二、 改进服务',
      '2 （一） 窗口 +',
      '2 （二） 热线 +',
    ]);
  });

  test('begin behind a sentence where the next line has the second number', () => {
    const line = `一年来，主要做了以下工作。（一）学校更多。${BODY}`;
    expect(lines('一、回顾', line, `（二）医院更近。${BODY}`, '二、体会', BODY)).toEqual([
      '1 一、 回顾',
      '2 （一） 学校更多 +',
      '2 （二） 医院更近 +',
      '1 二、 体会',
    ]);
    expect(lines(`主要抓了三件事：1.学校更多。${BODY}`, `2.医院更近。${BODY}`)).toEqual([
      '1 1. 学校更多 +',
      '1 2. 医院更近 +',
    ]);
    // A point in its paragraph, with no second number below.
    expect(lines('一、回顾', line, '二、体会', BODY)).toEqual(['1 一、 回顾', '1 二、 体会']);
  });

  test('go on with a numbering that lines before have begun', () => {
    expect(
      lines('一、强化学习', BODY, '（一）读书', BODY, `（二）讲座。${BODY}二、改进服务。${BODY}`).map((one) =>
        one.slice(0, 8),
      ),
    ).toEqual(['1 一、 强化学', '2 （一） 读书', '2 （二） 讲座', '1 二、 改进服']);
  });

  test.each([
    ['points parted by semicolons', `今后要做到：一、抓生产；二、抓生活；三、抓安全。${BODY}`],
    ['single sentences', '今后要做到：一、坚持抓生产不动摇。二、坚持抓生活不松劲。三、坚持抓安全不懈怠。'],
    ['a list of numbers', `一、二、三产业协调发展。${BODY}二、三产业占比提高。${BODY}`],
    ['a number that comes in a line of its own', `第二产业增长。二、三类县达标。${BODY}`],
    ['points in plain text', `主要不足：（一）力量不足。编制偏少。（二）经费不足。设备偏旧。`],
  ])('are not made of %s', (_, text) => {
    expect(headingsOf(`各地情况如下。\n${text}`)).toEqual([]);
  });
});

describe('lines without a number', () => {
  test('short lines above a paragraph', () => {
    expect(lines('清江市工作总结', '让服务走进社区', BODY, '让新风吹进乡村', BODY)).toEqual([
      '1 让服务走进社区',
      '1 让新风吹进乡村',
    ]);
  });

  test('two parallel lines are title and subtitle, where the report does so more than once', () => {
    expect(lines('清江市工作总结', '聚焦学习', '突出青年宣讲', BODY, '聚焦服务', '突出老人关爱', BODY)).toEqual([
      '1 聚焦学习 | 突出青年宣讲',
      '1 聚焦服务 | 突出老人关爱',
    ]);
  });

  test('slogans and verse are none', () => {
    expect(
      lines('清江市工作总结', BODY, '巾帼心向党', '昨天的星火，照亮今天的征程；', '今天的星火，孕育未来的辉煌。'),
    ).toEqual([]);
  });

  test('an address in bold is none', () => {
    expect(lines('清江市工作报告', '**各位代表：**', BODY, '**工作回顾**', BODY, '**同志们！**', BODY)).toEqual([
      '1 工作回顾',
    ]);
  });

  test('telling words make one wherever it stands', () => {
    expect(lines('清江市工作总结', '2022年工作回顾', BODY, '下一步工作打算', BODY)).toEqual([
      '1 2022年工作回顾',
      '1 下一步工作打算 >',
    ]);
  });

  test('captions and the lines of a table are none', () => {
    const table = [
      '主要产品产量',
      '指标值',
      '同比增长（±%）',
      '粮食',
      '650.0',
      '17.3',
      '#水稻',
      '79.4',
      '17.5',
      '玉米',
      '540.4',
      '17.8',
    ];
    expect(lines('清江市统计公报', '一、农业', BODY, ...table, '二、工业', BODY)).toEqual([
      '1 一、 农业',
      '1 二、 工业',
    ]);
    expect(lines('清江市统计公报', BODY, '**表2. 主要农产品产量**', '| 粮食 | 650 |', BODY)).toEqual([]);
  });
});

describe('lead sentences', () => {
  test('are headings where most paragraphs of a part begin with one', () => {
    expect(
      lines('一、情况', `强化领导。${BODY}`, `规范执法。${BODY}`, '二、问题', `差距仍然存在。${BODY}`, BODY),
    ).toEqual(['1 一、 情况', '2 强化领导 +', '2 规范执法 +', '1 二、 问题']);
  });

  test('may be longer where short ones go before', () => {
    const long = '进一步健全便民网络，把办事窗口开到每一个村和社区的门口';
    expect(lines('一、民生', `学校更多。${BODY}`, `医院更近。${BODY}`, `${long}。${BODY}`)).toEqual([
      '1 一、 民生',
      '2 学校更多 +',
      '2 医院更近 +',
      `2 ${long} +`,
    ]);
    const opening = `全县上下齐心协力克服了多重困难，稳住了经济发展的大盘。${BODY}`;
    expect(lines('一、民生', opening, `学校更多。${BODY}`, `医院更近。${BODY}`)).toHaveLength(3);
    const remark = `在总结成绩的同时，我们也清醒地认识到前进路上的困难不少。${BODY}`;
    expect(lines('一、民生', `学校更多。${BODY}`, `医院更近。${BODY}`, remark)).toHaveLength(3);
  });

  test('one alone is a heading where other parts that begin on the line of their heading hold several', () => {
    const part = (...themes: string[]) => themes.map((theme) => `${theme}。${BODY}`);
    expect(
      lines(
        ...part('（一）农业', '粮食增产', '果园提质'),
        ...part('（二）工业', '园区扩容'),
        ...part('（三）民生', '学校更多', '医院更近'),
      ),
    ).toEqual([
      '1 （一） 农业 +',
      '2 粮食增产 +',
      '2 果园提质 +',
      '1 （二） 工业 +',
      '2 园区扩容 +',
      '1 （三） 民生 +',
      '2 学校更多 +',
      '2 医院更近 +',
    ]);
    expect(
      lines(...part('（一）农业', '（二）工业', '园区扩容', '（三）民生', '学校更多', '医院更近')).slice(1),
    ).toEqual(['1 （二） 工业 +', '1 （三） 民生 +', '2 学校更多 +', '2 医院更近 +']);
  });

  test('behind dashes and in bold', () => {
    expect(lines('清江市工作总结', `——健康水平提升。${BODY}`, `——教育更加均等。${BODY}`)).toEqual([
      '1 健康水平提升 +',
      '1 教育更加均等 +',
    ]);
    expect(lines('## 一、维权', `**劳动关系和谐。**${BODY}`, `**困难帮扶精准。**${BODY}`)).toEqual([
      '1 一、 维权',
      '2 劳动关系和谐 +',
      '2 困难帮扶精准 +',
    ]);
  });

  test('forms of address and tables between them do not count', () => {
    const address = `各位代表！${BODY}`;
    expect(
      lines('一、民生', `办好实事。${BODY}`, '| 年份 | 件数 |', '|---|---|', `守住底线。${BODY}`, address, address),
    ).toEqual(['1 一、 民生', '2 办好实事 +', '2 守住底线 +']);
  });
});

describe('the part on plans', () => {
  test.each([
    '下一步工作打算',
    '下半年工作安排',
    '下季度安排',
    '下月工作计划',
    '下学期工作思路',
    '2023年工作展望',
    '今后五年的奋斗目标',
  ])('%s', (title) => {
    expect(lines('一、2022年工作回顾', BODY, `二、${title}`, '（一）学习', BODY, '（二）服务', BODY).slice(1)).toEqual([
      `1 二、 ${title} >`,
      '2 （一） 学习 >',
      '2 （二） 服务 >',
    ]);
  });

  test.each([
    ['the tasks of the year', '围绕上述目标，明年要突出抓好三项重点工作：'],
    ['the aims of the year', '今年全县经济社会发展的主要预期目标是：粮食产量保持稳定，居民收入继续增加。'],
    ['what the year is to be like', '各位代表，今年政府工作的总要求是：坚持稳中求进，着力改善民生。'],
  ])('begins with the numbering that begins anew behind a paragraph on %s', (_, announcement) => {
    expect(
      lines(`（一）农业。${BODY}`, `（二）工业。${BODY}`, announcement, `（一）富农。${BODY}`, `（二）强工。${BODY}`),
    ).toEqual(['1 （一） 农业 +', '1 （二） 工业 +', '1 （一） 富农 + >', '1 （二） 强工 + >']);
  });

  test.each([
    ['a numbering that begins anew without a word of plans', BODY],
    ['a look back', '一年来，我们按照年初的总体要求，重点抓好了以下几项工作：'],
    ['aims that were met', '年初确定的主要预期目标全部完成，今年的重点工作进展顺利。'],
  ])('does not begin with %s', (_, before) => {
    const review = [`（一）农业。${BODY}`, `（二）工业。${BODY}`, before, `（一）富农。${BODY}`, `（二）强工。${BODY}`];
    expect(lines(...review).filter((line) => line.endsWith('>'))).toEqual([]);
  });

  test('does not begin with a numbering that another heading explains', () => {
    expect(
      lines(
        '一、招商',
        '（一）引资',
        BODY,
        '（二）引智',
        BODY,
        '二、民生',
        '今年全县的主要预期目标是：办好十件实事。',
        '（一）上学',
        BODY,
        '（二）看病',
        BODY,
      ).filter((line) => line.endsWith('>')),
    ).toEqual([]);
  });

  test('begins where a numbering follows a part without numbers and the keynote of the year', () => {
    expect(
      lines(
        '清江市政府工作报告',
        '**学校更多**',
        BODY,
        '**医院更近**',
        BODY,
        '今年政府工作的总体要求是：稳中求进。',
        '一、办学',
        BODY,
        '二、看病',
        BODY,
      ),
    ).toEqual(['1 学校更多', '1 医院更近', '2 一、 办学 >', '2 二、 看病 >']);
  });

  test('takes in the heading under which the keynote opens', () => {
    const review = ['一、2022：爬坡过坎', '（一）学习', BODY, '（二）服务', BODY];
    const eve = '2023年是打基础的关键一年。';
    expect(
      lines(...review, '二、2023：向海而兴', eve, '今年政府工作的指导思想是：稳中求进。', '（一）办学', BODY).slice(3),
    ).toEqual(['1 二、 2023：向海而兴 >', '2 （一） 办学 >']);
    expect(
      lines(...review, '二、民生实事', BODY, '今年政府工作的指导思想是明确的。', '（一）办学', BODY).slice(3),
    ).toEqual(['1 二、 民生实事', '2 （一） 办学']);
  });

  test('but not where no part before it looks back', () => {
    const keynote = '今年工作的总体思路是：抓学习，促服务。各单位按照这个思路扎实推进，全部任务如期完成。';
    expect(lines('一、学习', BODY, '二、服务', keynote, '三、作风', BODY)).toEqual([
      '1 一、 学习',
      '1 二、 服务',
      '1 三、 作风',
    ]);
  });

  test('may be a few headings under a part that looks back', () => {
    expect(
      lines('一、学习', BODY, '二、服务', BODY, '下一步，我们将做好以下几件事：', '（一）读书', BODY, '三、作风', BODY),
    ).toEqual(['1 一、 学习', '1 二、 服务', '2 （一） 读书 >', '1 三、 作风']);
  });

  test('ends where the report looks back again', () => {
    expect(lines('一、下一步打算', BODY, '二、一年来的体会', BODY)).toEqual([
      '1 一、 下一步打算 >',
      '1 二、 一年来的体会',
    ]);
    expect(lines('一、今后五年的奋斗目标', BODY, '二、五年里积累的宝贵经验', BODY)).toEqual([
      '1 一、 今后五年的奋斗目标 >',
      '1 二、 五年里积累的宝贵经验',
    ]);
  });
});
