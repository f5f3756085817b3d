// Words that govern a number from before it: sums, shares for each, targets.
import { describe, expect, test } from 'vitest';
import type { Row } from './read-sentence.js';
import { expectQuantities, named, readSentence } from './read-sentence.js';

const aggregates: Row[] = [
  ['全国共招收研究生4.7万人。', { text: '4.7万人', value: 47_000, unit: '人', aggregate: 'total' }],
  ['全市共建有社区食堂27个。', { text: '27个', value: 27, unit: '个', aggregate: 'total' }],
  ['几年来共建成口袋公园12座。', { text: '12座', value: 12, unit: '座', aggregate: 'total' }],
  ['宣传村企共建成效3次。', { text: '3次', value: 3, unit: '次' }],
  [
    '全县共破案件数、接报警情数较上年分别下降12%、9%。',
    { text: '12%', value: 12, unit: '%', change: { direction: 'down', basis: '较上年' } },
    { text: '9%', value: 9, unit: '%', change: { direction: 'down', basis: '较上年' } },
  ],
  [
    '全年累计发电9.3亿千瓦时、增长2.6%。',
    { text: '9.3亿千瓦时', value: 930_000_000, unit: '千瓦时', aggregate: 'cumulative' },
    { text: '2.6%', value: 2.6, unit: '%', change: { direction: 'up', basis: null } },
  ],
  [
    '浓度累计下降27%。',
    { text: '27%', value: 27, unit: '%', aggregate: 'cumulative', change: { direction: 'down', basis: null } },
  ],
  ['汽车和电子合计占比42.6%。', { text: '42.6%', value: 42.6, unit: '%', aggregate: 'total' }],
  [
    '各村共增收300万元。',
    { text: '300万元', value: 3_000_000, unit: '元', aggregate: 'total', change: { direction: 'up', basis: null } },
  ],
  ['全国共有产业园区86个。', { text: '86个', value: 86, unit: '个', aggregate: 'total' }],
  ['支部改选中共选出女书记14名。', { text: '14名', value: 14, unit: '名', aggregate: 'total' }],
  ['分配共有产权住房300套。', { text: '300套', value: 300, unit: '套' }],
  ['其中共有党员32名。', { text: '32名', value: 32, unit: '名', aggregate: 'total' }],
  ['全年共发布信息240余次。', { text: '240余次', value: 240, unit: '次', qualifier: 'over', aggregate: 'total' }],
  ['工资和设备支出合计96万元。', { text: '96万元', value: 960_000, unit: '元', aggregate: 'total' }],
  ['总计接访418批。', { text: '418批', value: 418, unit: '批', aggregate: 'total' }],
  ['一共栽植果苗7000株。', { text: '7000株', value: 7000, unit: '株', aggregate: 'total' }],
  ['累计编发稿件1000余篇。', { text: '1000余篇', value: 1000, unit: '篇', qualifier: 'over', aggregate: 'cumulative' }],
  ['累计达57个。', { text: '57个', value: 57, unit: '个', aggregate: 'cumulative' }],
  ['学校共有教职工132人。', { text: '132人', value: 132, unit: '人', aggregate: 'total' }],
  ['各类机构共1564\n1个养老院。', { text: '1个', value: 1, unit: '个', aggregate: null }],
  ['完成总投资4.5亿元。', { text: '4.5亿元', value: 450_000_000, unit: '元' }],
  ['粮食总产量达9.6万吨。', { text: '9.6万吨', value: 96_000, unit: '吨' }],
  ['完成公共服务项目30个。', { text: '30个', value: 30, unit: '个' }],
  ['开展警民共建活动8场。', { text: '8场', value: 8, unit: '场' }],
  ['发展共青团员65名。', { text: '65名', value: 65, unit: '名' }],
  [
    '公共图书馆藏书8万册，共享单车400辆。',
    { text: '8万册', value: 80_000, unit: '册' },
    { text: '400辆', value: 400, unit: '辆' },
  ],
  [
    '累计建成小组26个，今年新建5个。',
    { text: '26个', value: 26, unit: '个', aggregate: 'cumulative' },
    { text: '5个', value: 5, unit: '个' },
  ],
];

const pers: Row[] = [
  [
    '农民人均月增收850元。',
    { text: '850元', value: 850, unit: '元', per: '人均', change: { direction: 'up', basis: null } },
  ],
  [
    '次均费用下降120元。',
    { text: '120元', value: 120, unit: '元', per: '次均', change: { direction: 'down', basis: null } },
  ],
  [
    '補助每戶3000元，每人每月785元。',
    { text: '3000元', value: 3000, unit: '元', per: '每戶' },
    { text: '785元', value: 785, unit: '元', per: '每人每月' },
  ],
  [
    '每千名老年人拥有床位48张，每百户拥有汽车46辆。',
    { text: '48张', value: 48, unit: '张', per: '每千名' },
    { text: '46辆', value: 46, unit: '辆', per: '每百户' },
  ],
  ['每组3至5名。', { text: '3至5名', min: 3, max: 5, unit: '名', per: '每组' }],
  ['向两校各赠图书500册。', { text: '500册', value: 500, unit: '册', per: 'each' }],
  ['各有关单位120家参加。', { text: '120家', value: 120, unit: '家' }],
  ['评选平安村、平安社区各20个。', { text: '20个', value: 20, unit: '个', per: 'each' }],
  ['为孤儿每人发放800元。', { text: '800元', value: 800, unit: '元', per: '每人' }],
  ['农民人均可支配收入12443元。', { text: '12443元', value: 12_443, unit: '元', per: '人均' }],
  ['户均分红2600元。', { text: '2600元', value: 2600, unit: '元', per: '户均' }],
  ['日均客流4100人次。', { text: '4100人次', value: 4100, unit: '人次', per: '日均' }],
  ['每周开课3次。', { text: '3次', value: 3, unit: '次', per: '每周' }],
  ['每亩节水40立方米。', { text: '40立方米', value: 40, unit: '立方米', per: '每亩' }],
  ['农民人均可支配收入增长8%。', { text: '8%', value: 8, unit: '%', change: { direction: 'up', basis: null } }],
  ['各级团组织120个。', { text: '120个', value: 120, unit: '个' }],
  ['各项补贴发放39万元。', { text: '39万元', value: 390_000, unit: '元' }],
  ['每逢佳节走访15户。', { text: '15户', value: 15, unit: '户' }],
  [
    '城乡居民人均收入分别为31000元、17000元。',
    { text: '31000元', value: 31_000, unit: '元', per: '人均' },
    { text: '17000元', value: 17_000, unit: '元', per: '人均' },
  ],
];

const targets: Row[] = [
  [
    '预期目标是：产值增长7%以上；能耗下降3%。去年增长5%。',
    {
      text: '7%',
      value: 7,
      unit: '%',
      qualifier: 'at_least',
      change: { direction: 'up', basis: null },
      status: 'target',
    },
    { text: '3%', value: 3, unit: '%', change: { direction: 'down', basis: null }, status: 'target' },
    { text: '5%', value: 5, unit: '%', change: { direction: 'up', basis: null } },
  ],
  ['下一步，对剩余21个部门开展巡察。', { text: '21个', value: 21, unit: '个', status: 'target' }],
  [
    '计划签约项目10个以上，已完成6个。',
    { text: '10个', value: 10, unit: '个', qualifier: 'at_least', status: 'target' },
    { text: '6个', value: 6, unit: '个' },
  ],
  ['占年度目标任务的52%。', { text: '52%', value: 52, unit: '%' }],
  ['力争完成投资500亿元。', { text: '500亿元', value: 50_000_000_000, unit: '元', status: 'target' }],
  ['确保新增绿地30公顷。', { text: '30公顷', value: 30, unit: '公顷', status: 'target' }],
  ['计划新建公厕12座。', { text: '12座', value: 12, unit: '座', status: 'target' }],
  [
    '今年的预期目标是增长6%左右。',
    { text: '6%', value: 6, unit: '%', qualifier: 'about', change: { direction: 'up', basis: null }, status: 'target' },
  ],
  [
    '力争参保率由目前的91%提高到95%以上。',
    { text: '91%', value: 91, unit: '%' },
    { text: '95%', value: 95, unit: '%', qualifier: 'at_least', status: 'target' },
  ],
  [
    '计划到2025年门店从12家增至30家。',
    { text: '12家', value: 12, unit: '家' },
    { text: '30家', value: 30, unit: '家', status: 'target' },
  ],
  ['确保从省外引进12家企业。', { text: '12家', value: 12, unit: '家', status: 'target' }],
  [
    '加工厂投产后预计每年可增收40万元。',
    {
      text: '40万元',
      value: 400_000,
      unit: '元',
      per: '每年',
      status: 'target',
      change: { direction: 'up', basis: null },
    },
  ],
  ['预计年内可实现产值2亿元。', { text: '2亿元', value: 200_000_000, unit: '元' }],
  ['到年底将建成步道80公里。', { text: '80公里', value: 80, unit: '公里', status: 'target' }],
  [
    '总任务300户，已完成280户。',
    { text: '300户', value: 300, unit: '户', status: 'target' },
    { text: '280户', value: 280, unit: '户' },
  ],
  ['完成全年任务的105.8%。', { text: '105.8%', value: 105.8, unit: '%' }],
  ['预计全年增长7%。', { text: '7%', value: 7, unit: '%', change: { direction: 'up', basis: null } }],
  ['占总任务的52%。', { text: '52%', value: 52, unit: '%' }],
  [
    '明年力争招商60亿元。去年到位资金41亿元。',
    { text: '60亿元', value: 6_000_000_000, unit: '元', status: 'target' },
    { text: '41亿元', value: 4_100_000_000, unit: '元' },
  ],
];

describe.each(Object.entries({ aggregates, pers, targets }))('%s', (_, rows) => {
  test.each(named(rows))('$sentence', ({ row }) => expectQuantities(row));
});

test('what a planned change begins from is a fact', () => {
  const { quantities } = readSentence('补助由69元提高到74元，时限从5天左右压缩至3天；从外地引进12人。', { plan: true });
  expect(quantities.map(({ quantity: { text, status } }) => [text, status])).toEqual([
    ['69元', 'actual'],
    ['74元', 'target'],
    ['5天', 'actual'],
    ['3天', 'target'],
    ['12人', 'target'],
  ]);
});

test('all that stands in a part on future work is a target', () => {
  const { quantities } = readSentence('新建公园3个，培训工匠200名。', { plan: true });
  expect(quantities.map(({ quantity }) => quantity.status)).toEqual(['target', 'target']);
});
