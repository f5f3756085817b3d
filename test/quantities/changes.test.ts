// Amounts of change with their basis, and what only looks like one: levels, comparisons, actions.
import { describe, test } from 'vitest';
import type { Row } from './read-sentence.js';
import { expectQuantities, named } from './read-sentence.js';

const up = (basis: string | null = null) => ({ direction: 'up', basis }) as const;
const down = (basis: string | null = null) => ({ direction: 'down', basis }) as const;

const rises: Row[] = [
  ['两年平均增长6.1%。', { text: '6.1%', value: 6.1, unit: '%', change: up('两年平均') }],
  ['环比增长**12.5%**。', { text: '12.5%', value: 12.5, unit: '%', change: up('环比') }],
  ['較上年增加百分之十八。', { text: '百分之十八', value: 18, unit: '%', change: up('較上年') }],
  ['比２０２０年增长5%。', { text: '5%', value: 5, unit: '%', change: up('比２０２０年') }],
  ['可比产品总成本提高1%。', { text: '1%', value: 1, unit: '%', change: up() }],
  ['比“九五”末分别增长5%。', { text: '5%', value: 5, unit: '%', change: up('比“九五”末') }],
  ['旅游收入增长10.6%。', { text: '10.6%', value: 10.6, unit: '%', change: up() }],
  ['订单同比增长24%。', { text: '24%', value: 24, unit: '%', change: up('同比') }],
  ['出货量环比上升3.2%。', { text: '3.2%', value: 3.2, unit: '%', change: up('环比') }],
  ['办结率比上年提高2.4个百分点。', { text: '2.4个百分点', value: 2.4, unit: '个百分点', change: up('比上年') }],
  ['在校生较上学期增加126人。', { text: '126人', value: 126, unit: '人', change: up('较上学期') }],
  ['产值年均增长7%。', { text: '7%', value: 7, unit: '%', change: up('年均') }],
  ['蔬菜价格上涨4.8%。', { text: '4.8%', value: 4.8, unit: '%', change: up() }],
  ['全乡粮食增产380吨。', { text: '380吨', value: 380, unit: '吨', change: up() }],
  ['物价总水平涨幅2.1%。', { text: '2.1%', value: 2.1, unit: '%', change: up() }],
  ['进出口增幅达15.5%。', { text: '15.5%', value: 15.5, unit: '%', change: up() }],
  ['订货额增长了1.5倍。', { text: '1.5倍', value: 1.5, unit: '倍', change: up() }],
  ['水产品产量比二〇〇八年增长百分之十二。', { text: '百分之十二', value: 12, unit: '%', change: up('比二〇〇八年') }],
  ['与上年同期相比增长6%。', { text: '6%', value: 6, unit: '%', change: up('与上年同期相比') }],
  ['贷款户数增加约300户。', { text: '300户', value: 300, unit: '户', qualifier: 'about', change: up() }],
  ['产量增长近两成。', { text: '两成', value: 20, unit: '%', qualifier: 'near', change: up() }],
  ['播种面积扩大三分之一。', { text: '三分之一', value: 1 / 3, unit: '', change: up() }],
];

const falls: Row[] = [
  ['比改造前缩短半小时。', { text: '半小时', value: 0.5, unit: '小时', change: down('比改造前') }],
  ['同比少用水20万立方米。', { text: '20万立方米', value: 200_000, unit: '立方米', change: down('同比') }],
  ['产能电耗同比下降2.3%。', { text: '2.3%', value: 2.3, unit: '%', change: down('同比') }],
  ['信访总量减少340件。', { text: '340件', value: 340, unit: '件', change: down() }],
  ['单耗降低8公斤。', { text: '8公斤', value: 8, unit: '公斤', change: down() }],
  ['三公经费压减15%。', { text: '15%', value: 15, unit: '%', change: down() }],
  ['审批时限缩短12天。', { text: '12天', value: 12, unit: '天', change: down() }],
  ['增速比上月回落0.4个百分点。', { text: '0.4个百分点', value: 0.4, unit: '个百分点', change: down('比上月') }],
  ['集采药品平均降幅53%。', { text: '53%', value: 53, unit: '%', change: down() }],
  ['压缩审批时间50%。', { text: '50%', value: 50, unit: '%', change: down() }],
  ['交通事故起数较去年下降一成。', { text: '一成', value: 10, unit: '%', change: down('较去年') }],
];

const objects: Row[] = [
  ['降低企业用工成本3.2亿元。', { text: '3.2亿元', value: 320_000_000, unit: '元', change: down() }],
  ['压减违规行为45起。', { text: '45起', value: 45, unit: '起', change: down() }],
  ['减少在校走读生60名。', { text: '60名', value: 60, unit: '名', change: down() }],
  ['增加到岗医生12名。', { text: '12名', value: 12, unit: '名', change: up() }],
  ['降低成本到3.2亿元。', { text: '3.2亿元', value: 320_000_000, unit: '元' }],
];

const counted: Row[] = [
  ['提升8.6万名山区群众出行条件。', { text: '8.6万名', value: 86_000, unit: '名' }],
  ['巩固提升了23万农村居民供水水平。', { text: '23万', value: 230_000, unit: '' }],
  ['提高15个村卫生室服务能力。', { text: '15个', value: 15, unit: '个' }],
  ['提升改造120家农家书屋。', { text: '120家', value: 120, unit: '家' }],
  ['实施环境提升项目32个。', { text: '32个', value: 32, unit: '个' }],
  ['新建改造提升农田30万亩以上。', { text: '30万亩', value: 300_000, unit: '亩', qualifier: 'at_least' }],
  ['老旧小区改造提升186户。', { text: '186户', value: 186, unit: '户' }],
  ['全省排名提升7位。', { text: '7位', value: 7, unit: '位', change: up() }],
  ['亩产提高50公斤以上。', { text: '50公斤', value: 50, unit: '公斤', qualifier: 'at_least', change: up() }],
  ['参保人数提高1.3万人。', { text: '1.3万人', value: 13_000, unit: '人', change: up() }],
  ['名次比去年提升3个。', { text: '3个', value: 3, unit: '个', change: up('比去年') }],
  ['提高3个百分点。', { text: '3个百分点', value: 3, unit: '个百分点', change: up() }],
  ['提高100元补助。', { text: '100元', value: 100, unit: '元', change: up() }],
  ['增加126人就业。', { text: '126人', value: 126, unit: '人', change: up() }],
];

const bases: Row[] = [
  ['收入比上年实际增长6.4%。', { text: '6.4%', value: 6.4, unit: '%', change: up('比上年') }],
  ['投入较去年名义增长9%。', { text: '9%', value: 9, unit: '%', change: up('较去年') }],
  ['事故起数与前三年均值相比下降8.1%。', { text: '8.1%', value: 8.1, unit: '%', change: down('与前三年均值相比') }],
  [
    '火灾起数和损失与去年同期相比分别下降15%、30.8%。',
    { text: '15%', value: 15, unit: '%', change: down('与去年同期相比') },
    { text: '30.8%', value: 30.8, unit: '%', change: down('与去年同期相比') },
  ],
  ['产量同上年相比均增长4%。', { text: '4%', value: 4, unit: '%', change: up('同上年相比') }],
];

const spread: Row[] = [
  [
    '收案、结案同比分别上升1.24%，2.01%。',
    { text: '1.24%', value: 1.24, unit: '%', change: up('同比') },
    { text: '2.01%', value: 2.01, unit: '%', change: up('同比') },
  ],
  [
    '三地产量分别减少5吨,8吨和3吨。',
    { text: '5吨', value: 5, unit: '吨', change: down() },
    { text: '8吨', value: 8, unit: '吨', change: down() },
    { text: '3吨', value: 3, unit: '吨', change: down() },
  ],
  [
    '产量增长5%，3个项目投产。',
    { text: '5%', value: 5, unit: '%', change: up() },
    { text: '3个', value: 3, unit: '个' },
  ],
  [
    '产量分别增长5%，3%的企业亏损。',
    { text: '5%', value: 5, unit: '%', change: up() },
    { text: '3%', value: 3, unit: '%' },
  ],
];

const lists: Row[] = [
  ['全县人口自然增长率3.96‰。', { text: '3.96‰', value: 3.96, unit: '‰', change: null }],
  [
    '投资和消费同比分别增长5.1%、下降2.3%。',
    { text: '5.1%', value: 5.1, unit: '%', change: up('同比') },
    { text: '2.3%', value: 2.3, unit: '%', change: down('同比') },
  ],
  [
    '工业和农业投资分别增长6.8%、11.3%。',
    { text: '6.8%', value: 6.8, unit: '%', change: up() },
    { text: '11.3%', value: 11.3, unit: '%', change: up() },
  ],
  [
    '客运量和货运量分别下降5%和2%。',
    { text: '5%', value: 5, unit: '%', change: down() },
    { text: '2%', value: 2, unit: '%', change: down() },
  ],
  [
    '税收28.4亿元，增长9%；非税收入6.1亿元，下降3%。',
    { text: '28.4亿元', value: 2_840_000_000, unit: '元' },
    { text: '9%', value: 9, unit: '%', change: up() },
    { text: '6.1亿元', value: 610_000_000, unit: '元' },
    { text: '3%', value: 3, unit: '%', change: down() },
  ],
];

const levels: Row[] = [
  ['库存降为15吨。', { text: '15吨', value: 15, unit: '吨' }],
  ['人口自然增长率为5.2‰。', { text: '5.2‰', value: 5.2, unit: '‰' }],
  ['加快推进30个重大项目。', { text: '30个', value: 30, unit: '个' }],
  ['覆盖率由85%提高到98.6%。', { text: '85%', value: 85, unit: '%' }, { text: '98.6%', value: 98.6, unit: '%' }],
  ['社员增加到420人。', { text: '420人', value: 420, unit: '人' }],
  ['发案数由50件减少到20件。', { text: '50件', value: 50, unit: '件' }, { text: '20件', value: 20, unit: '件' }],
  ['办理时限从20天压缩至7天。', { text: '20天', value: 20, unit: '天' }, { text: '7天', value: 7, unit: '天' }],
  ['贫困发生率下降至0.9%。', { text: '0.9%', value: 0.9, unit: '%' }],
  ['床位增至360张。', { text: '360张', value: 360, unit: '张' }],
  ['库存降到15吨。', { text: '15吨', value: 15, unit: '吨' }],
];

const comparisons: Row[] = [
  ['高于全国平均增速1.5个百分点。', { text: '1.5个百分点', value: 1.5, unit: '个百分点' }],
  ['慢于全省增速0.4个百分点。', { text: '0.4个百分点', value: 0.4, unit: '个百分点' }],
  ['茶叶产值增速1.5%。', { text: '1.5%', value: 1.5, unit: '%', change: up() }],
  ['产值较五年前翻了一番。', { text: '一番', value: 2, unit: '倍', change: up('较五年前') }],
  ['提升改造茶园道路46公里。', { text: '46公里', value: 46, unit: '公里' }],
  ['高于全市平均4个百分点。', { text: '4个百分点', value: 4, unit: '个百分点' }],
  ['低于控制目标0.5个百分点。', { text: '0.5个百分点', value: 0.5, unit: '个百分点' }],
  ['新增就业4200人。', { text: '4200人', value: 4200, unit: '人' }],
  ['净增市场主体380户。', { text: '380户', value: 380, unit: '户' }],
  ['实现增加值185亿元。', { text: '185亿元', value: 18_500_000_000, unit: '元' }],
  ['落实减税降费1.7亿元。', { text: '1.7亿元', value: 170_000_000, unit: '元' }],
  ['培育新的增长点6个。', { text: '6个', value: 6, unit: '个' }],
  ['用电增速是全市平均增速的3倍。', { text: '3倍', value: 3, unit: '倍' }],
  ['涨幅仅为同类产品涨幅的六成。', { text: '六成', value: 60, unit: '%' }],
  ['消减隐患，开展减灾演练11次。', { text: '11次', value: 11, unit: '次' }],
];

describe.each(Object.entries({ rises, falls, objects, counted, bases, spread, lists, levels, comparisons }))(
  '%s',
  (_, rows) => {
    test.each(named(rows))('$sentence', ({ row }) => expectQuantities(row));
  },
);
