// How the written number stands to the true one: words before it, inside it, after it, and over a list.
import { describe, test } from 'vitest';
import type { Row } from './read-sentence.js';
import { expectQuantities, named } from './read-sentence.js';

const before: Row[] = [
  ['干部至少走访20户。', { text: '20户', value: 20, unit: '户', qualifier: 'at_least' }],
  ['面积约**260**亩，约 **30亩**。', { text: '30亩', value: 30, unit: '亩', qualifier: 'about' }],
  ['开设专栏近百期。', { text: '百期', value: 100, unit: '期', qualifier: 'near' }],
  ['吸引近3000名游客。', { text: '3000名', value: 3000, unit: '名', qualifier: 'near' }],
  ['存款余额接近40亿元。', { text: '40亿元', value: 4_000_000_000, unit: '元', qualifier: 'near' }],
  ['植被恢复约260亩。', { text: '260亩', value: 260, unit: '亩', qualifier: 'about' }],
  ['耗时大约45分钟。', { text: '45分钟', value: 45, unit: '分钟', qualifier: 'about' }],
  ['受益群众超5万人。', { text: '5万人', value: 50_000, unit: '人', qualifier: 'over' }],
  ['客流量超过12万人次。', { text: '12万人次', value: 120_000, unit: '人次', qualifier: 'over' }],
  ['经营收入突破800万元。', { text: '800万元', value: 8_000_000, unit: '元', qualifier: 'over' }],
  ['参赛选手逾200名。', { text: '200名', value: 200, unit: '名', qualifier: 'over' }],
  ['每人培训不少于40学时。', { text: '40学时', value: 40, unit: '学时', qualifier: 'at_least', per: '每人' }],
  ['合格率不低于95%。', { text: '95%', value: 95, unit: '%', qualifier: 'at_least' }],
  ['走访至少20户。', { text: '20户', value: 20, unit: '户', qualifier: 'at_least' }],
  ['单笔支出不超过3万元。', { text: '3万元', value: 30_000, unit: '元', qualifier: 'at_most' }],
  ['到场率不足六成。', { text: '六成', value: 60, unit: '%', qualifier: 'at_most' }],
  ['库容不到90立方米。', { text: '90立方米', value: 90, unit: '立方米', qualifier: 'at_most' }],
];

const inside: Row[] = [
  ['巡回宣讲300余场。', { text: '300余场', value: 300, unit: '场', qualifier: 'over' }],
  ['覆盖20万余人次。', { text: '20万余人次', value: 200_000, unit: '人次', qualifier: 'over' }],
  ['筹集善款70余万元。', { text: '70余万元', value: 700_000, unit: '元', qualifier: 'over' }],
  ['登记4.3万余人。', { text: '4.3万余人', value: 43_000, unit: '人', qualifier: 'over' }],
  ['慰问困难职工90多名。', { text: '90多名', value: 90, unit: '名', qualifier: 'over' }],
  ['撮合1.1万余对。', { text: '1.1万余对', value: 11_000, unit: '对', qualifier: 'over' }],
  ['运走垃圾20来吨。', { text: '20来吨', value: 20, unit: '吨', qualifier: 'about' }],
  ['百余名青年报名。', { text: '百余名', value: 100, unit: '名', qualifier: 'over' }],
  [
    '上百个摊位开张，上万名群众观看了直播。',
    { text: '上百个', value: 100, unit: '个', qualifier: 'at_least' },
    { text: '上万名', value: 10_000, unit: '名', qualifier: 'at_least' },
  ],
];

const after: Row[] = [
  ['报销比例达到75%以上。', { text: '75%', value: 75, unit: '%', qualifier: 'at_least' }],
  ['持股30%及以上。', { text: '30%', value: 30, unit: '%', qualifier: 'at_least' }],
  ['失业率控制在4.5%以内。', { text: '4.5%', value: 4.5, unit: '%', qualifier: 'at_most' }],
  ['申请5个工作日内办结。', { text: '5个工作日', value: 5, unit: '个工作日', qualifier: 'at_most' }],
  ['接警后30分钟内到场。', { text: '30分钟', value: 30, unit: '分钟', qualifier: 'at_most' }],
  ['小额标的5万元以下。', { text: '5万元', value: 50_000, unit: '元', qualifier: 'at_most' }],
  ['每天锻炼60分钟左右。', { text: '60分钟', value: 60, unit: '分钟', qualifier: 'about', per: '每天' }],
  ['库存粮食三百斤有余。', { text: '三百斤', value: 300, unit: '斤', qualifier: 'over' }],
];

const nearest: Row[] = [
  ['义诊惠及近3万余人。', { text: '3万余人', value: 30_000, unit: '人', qualifier: 'over' }],
  ['超过八成以上的住户同意加装。', { text: '八成', value: 80, unit: '%', qualifier: 'at_least' }],
  [
    '总数不超过300人，约20余万人次受益。',
    { text: '300人', value: 300, unit: '人', qualifier: 'at_most' },
    { text: '20余万人次', value: 200_000, unit: '人次', qualifier: 'over' },
  ],
];

const lists: Row[] = [
  [
    '存栏绵羊、山羊分别为70只、80只左右。',
    { text: '70只', value: 70, unit: '只', qualifier: 'about' },
    { text: '80只', value: 80, unit: '只', qualifier: 'about' },
  ],
  [
    '两类人群签约率分别超过60%和75%。',
    { text: '60%', value: 60, unit: '%', qualifier: 'over' },
    { text: '75%', value: 75, unit: '%', qualifier: 'over' },
  ],
  [
    '两村收入分别突破50万元、30万元。',
    { text: '50万元', value: 500_000, unit: '元', qualifier: 'over' },
    { text: '30万元', value: 300_000, unit: '元', qualifier: 'over' },
  ],
];

const none: Row[] = [
  ['治理23条内河，设立6个内设机构。', { text: '23条', value: 23, unit: '条' }, { text: '6个', value: 6, unit: '个' }],
  ['开通5条内外贸航线。', { text: '5条', value: 5, unit: '条' }],
  ['附近3家企业参加。', { text: '3家', value: 3, unit: '家' }],
  ['最近12户搬入新居。', { text: '12户', value: 12, unit: '户' }],
  ['全年节约5万元。', { text: '5万元', value: 50_000, unit: '元', change: { direction: 'down', basis: null } }],
  ['签约8个项目。', { text: '8个', value: 8, unit: '个' }],
  ['预约接种200人。', { text: '200人', value: 200, unit: '人' }],
  [
    '达到36家，增至58家，有19家。',
    { text: '36家', value: 36, unit: '家' },
    { text: '58家', value: 58, unit: '家' },
    { text: '19家', value: 19, unit: '家' },
  ],
  ['查处案件12起以来的情况。', { text: '12起', value: 12, unit: '起' }],
];

describe.each(Object.entries({ before, inside, after, nearest, lists, none }))('%s', (_, rows) => {
  test.each(named(rows))('$sentence', ({ row }) => expectQuantities(row));
});
