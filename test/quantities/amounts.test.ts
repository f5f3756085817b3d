// The number itself: scales and mixed numerals, ranges, vague amounts, masks, numbers without a measure word, sums and halves.
import { describe, test } from 'vitest';
import type { Row } from './read-sentence.js';
import { expectQuantities, named } from './read-sentence.js';

const scales: Row[] = [
  [
    '奖励1 000元，补贴38 500元。',
    { text: '1 000元', value: 1000, unit: '元' },
    { text: '38 500元', value: 38_500, unit: '元' },
  ],
  ['产量 650 700 吨。', { text: '700 吨', value: 700, unit: '吨' }],
  ['筹资3亿5000万元。', { text: '3亿5000万元', value: 350_000_000, unit: '元' }],
  ['补贴25万6千元。', { text: '25万6千元', value: 256_000, unit: '元' }],
  ['蓄水二亿八千六百万立方米。', { text: '二亿八千六百万立方米', value: 286_000_000, unit: '立方米' }],
  ['义卖所得一万元。', { text: '一万元', value: 10_000, unit: '元' }],
  ['培训一千二百三十四人。', { text: '一千二百三十四人', value: 1234, unit: '人' }],
  ['修渠两千零五十米。', { text: '两千零五十米', value: 2050, unit: '米' }],
  ['种植药材一百五十亩。', { text: '一百五十亩', value: 150, unit: '亩' }],
  ['贷款1.35亿元。', { text: '1.35亿元', value: 135_000_000, unit: '元' }],
  ['发电0.07亿千瓦时。', { text: '0.07亿千瓦时', value: 7_000_000, unit: '千瓦时' }],
  ['调运物资8千余件。', { text: '8千余件', value: 8000, unit: '件', qualifier: 'over' }],
  [
    '三名干部驻村，两个项目投产，6户家庭受表彰。',
    { text: '三名', value: 3, unit: '名' },
    { text: '两个', value: 2, unit: '个' },
    { text: '6户', value: 6, unit: '户' },
  ],
  ['安置１５６４７人。', { text: '１５６４７人', value: 15_647, unit: '人' }],
  ['募集伍拾万元整。', { text: '伍拾万元', value: 500_000, unit: '元' }],
  ['完成廿五个村的排查。', { text: '廿五个', value: 25, unit: '个' }],
];

const ranges: Row[] = [
  ['每户3至5名成员。', { text: '3至5名', min: 3, max: 5, unit: '名', per: '每户' }],
  ['单场参与30—50人。', { text: '30—50人', min: 30, max: 50, unit: '人' }],
  ['奖励1～2万元。', { text: '1～2万元', min: 10_000, max: 20_000, unit: '元' }],
  ['损耗控制为5%—8%。', { text: '5%—8%', min: 5, max: 8, unit: '%' }],
  ['毛利率10-15%。', { text: '10-15%', min: 10, max: 15, unit: '%' }],
  ['补助标准500元至800元。', { text: '500元至800元', min: 500, max: 800, unit: '元' }],
  ['树龄相近的古树60~80株。', { text: '60~80株', min: 60, max: 80, unit: '株' }],
  ['造林一百至二百亩。', { text: '一百至二百亩', min: 100, max: 200, unit: '亩' }],
];

const vague: Row[] = [
  ['十几个社团登台。', { text: '十几个', min: 11, max: 19, unit: '个', qualifier: 'vague' }],
  ['几十名工匠参训。', { text: '几十名', min: 20, max: 99, unit: '名', qualifier: 'vague' }],
  ['数百辆客车检修完毕。', { text: '数百辆', min: 200, max: 999, unit: '辆', qualifier: 'vague' }],
  ['筹集数十万元。', { text: '数十万元', min: 200_000, max: 990_000, unit: '元', qualifier: 'vague' }],
  ['数十支队伍参赛。', { text: '数十支', min: 20, max: 99, unit: '支', qualifier: 'vague' }],
  ['解决若干个难题。', { text: '若干个', unit: '个', qualifier: 'vague' }],
  ['百户企业调查。', { text: '百户', value: 100, unit: '户' }],
  ['收入突破万元，', { text: '万元', value: 10_000, unit: '元', qualifier: 'over' }],
  ['数千只候鸟越冬。', { text: '数千只', min: 2000, max: 9999, unit: '只', qualifier: 'vague' }],
];

const masks: Row[] = [
  ['走访*个村。', { text: '*个', masked: true, unit: '个' }],
  ['接访*余人。', { text: '*余人', masked: true, unit: '人', qualifier: 'over' }],
  ['受众*万余人次。', { text: '*万余人次', masked: true, unit: '人次', qualifier: 'over' }],
  ['拨付XX万元。', { text: 'XX万元', masked: true, unit: '元' }],
  ['服务××人次。', { text: '××人次', masked: true, unit: '人次' }],
  ['按时办结率**%。', { text: '**%', masked: true, unit: '%' }],
  ['协调某部门，到*市、*县调研，慰问**户。', { text: '**户', masked: true, unit: '户' }],
  ['共计*场。', { text: '*场', masked: true, unit: '场', aggregate: 'total' }],
];

const unitless: Row[] = [
  ['全区还有一半的耕地靠天吃饭。', { text: '一半', value: 0.5, unit: '', dimension: 'ratio' }],
  ['占比达到一半以上。', { text: '一半', value: 0.5, unit: '', qualifier: 'at_least' }],
  ['覆盖率百分之百。', { text: '百分之百', value: 100, unit: '%', dimension: 'ratio' }],
  ['上万群众观看了直播。', { text: '上万', value: 10_000, unit: '', qualifier: 'at_least' }],
  ['百余志愿者参加。', { text: '百余', value: 100, unit: '', qualifier: 'over' }],
  ['比例达3/4。', { text: '3/4', value: 0.75, unit: '', dimension: 'ratio' }],
  ['2／3以上的社员同意。', { text: '2／3', value: 2 / 3, unit: '', qualifier: 'at_least' }],
  ['出厂价格指数为 99.2。', { text: '99.2', value: 99.2, unit: '' }],
  ['帮助9.42万贫困人口脱贫。', { text: '9.42万', value: 94_200, unit: '' }],
  ['组织数十万妇联干部学习。', { text: '数十万', min: 200_000, max: 990_000, unit: '', qualifier: 'vague' }],
  ['惠及近10万老年人。', { text: '10万', value: 100_000, unit: '', qualifier: 'near' }],
  ['解决300多独居老人吃饭难。', { text: '300多', value: 300, unit: '', qualifier: 'over', dimension: 'other' }],
  ['吸引1200余返乡青年创业。', { text: '1200余', value: 1200, unit: '', qualifier: 'over' }],
  ['登记2000多困难职工。', { text: '2000多', value: 2000, unit: '', qualifier: 'over' }],
  ['三分之一的站点完成改造。', { text: '三分之一', value: 1 / 3, unit: '', dimension: 'ratio' }],
  ['五分之四以上的股东同意。', { text: '五分之四', value: 0.8, unit: '', qualifier: 'at_least' }],
  ['居民消费价格指数为101.3。', { text: '101.3', value: 101.3, unit: '' }],
];

const sums: Row[] = [
  ['车票票价3元5角。', { text: '3元5角', value: 3.5, unit: '元', dimension: 'money' }],
  ['全程用时2小时30分。', { text: '2小时30分', value: 2.5, unit: '小时', dimension: 'time' }],
  ['蔬菜产值翻一番。', { text: '一番', value: 2, unit: '倍', change: { direction: 'up', basis: null } }],
  ['产值比五年前翻**一番**。', { text: '一番', value: 2, unit: '倍', change: { direction: 'up', basis: '比五年前' } }],
  ['下了一番功夫，几番努力见成效。'],
  ['审结盗窃26案。', { text: '26案', value: 26, unit: '案' }],
  ['清掏雨水井230座次。', { text: '230座次', value: 230, unit: '座次' }],
  ['汇率比上年末低4个基本点。', { text: '4个基本点', value: 4, unit: '个基本点', dimension: 'points' }],
  ['产能比五年前翻两番。', { text: '两番', value: 4, unit: '倍', change: { direction: 'up', basis: '比五年前' } }],
];

const signs: Row[] = [
  ['同比增长－５．６％。', { text: '－５．６％', value: -5.6, unit: '%', change: { direction: 'up', basis: '同比' } }],
  ['温度控制为-18℃。', { text: '-18℃', value: -18, unit: '℃' }],
  ['亏损-300万元。', { text: '-300万元', value: -3_000_000, unit: '元' }],
  ['1995年-2000年产量-2.3万吨。', { text: '2.3万吨', value: 23_000, unit: '吨' }],
];

const invisibleMarks: Row[] = [
  ['培训\u200b12\u200b人。', { text: '12\u200b人', value: 12, unit: '人' }],
  [
    '增长\u200b12\u200e.5\ufeff%。',
    { text: '12\u200e.5\ufeff%', value: 12.5, unit: '%', change: { direction: 'up', basis: null } },
  ],
  ['共1\u20602\u202d万户。', { text: '1\u20602\u202d万户', value: 120_000, unit: '户', aggregate: 'total' }],
];

const sharedUnits: Row[] = [
  [
    '工业增加值提高7和9.84个百分点。',
    { text: '7', value: 7, unit: '个百分点', change: { direction: 'up', basis: null } },
    { text: '9.84个百分点', value: 9.84, unit: '个百分点', change: { direction: 'up', basis: null } },
  ],
  [
    '分别提高了7.14和9.84个百分点。',
    { text: '7.14', value: 7.14, unit: '个百分点', change: { direction: 'up', basis: null } },
    { text: '9.84个百分点', value: 9.84, unit: '个百分点', change: { direction: 'up', basis: null } },
  ],
  [
    '合格率分别为10.1个、17.3个百分点。',
    { text: '10.1个', value: 10.1, unit: '个百分点', dimension: 'points' },
    { text: '17.3个百分点', value: 17.3, unit: '个百分点' },
  ],
];

const halves: Row[] = [
  ['压实土方三亩半。', { text: '三亩半', value: 3.5, unit: '亩' }],
  ['巡山两个半小时。', { text: '两个半小时', value: 2.5, unit: '小时' }],
  ['巡山一个半小时。', { text: '一个半小时', value: 1.5, unit: '小时' }],
  ['集中培训两天半。', { text: '两天半', value: 2.5, unit: '天' }],
  ['占地三亩半个院子。', { text: '三亩', value: 3, unit: '亩' }, { text: '半个', value: 0.5, unit: '个' }],
  ['产量是往年的一倍半。', { text: '一倍半', value: 1.5, unit: '倍' }],
];

describe.each(
  Object.entries({ scales, ranges, vague, masks, unitless, sums, signs, invisibleMarks, sharedUnits, halves }),
)('%s', (_, rows) => {
  test.each(named(rows))('$sentence', ({ row }) => expectQuantities(row));
});
