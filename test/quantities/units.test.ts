// Where a quantity begins and ends, what its unit is, and what it measures.
import { describe, test } from 'vitest';
import type { Quantity } from '../../src/index.js';
import type { Row } from './read-sentence.js';
import { expectQuantities, named } from './read-sentence.js';

const people: Row[] = [
  ['全镇现有护林员86人。', { text: '86人', value: 86, unit: '人', dimension: 'people' }],
  ['夜校共有学员名册，新增学员41名。', { text: '41名', value: 41, unit: '名', dimension: 'people' }],
  ['邀请12位老支书回村座谈。', { text: '12位', value: 12, unit: '位', dimension: 'people' }],
  ['窗口接待办事群众7300人次。', { text: '7300人次', value: 7300, unit: '人次', dimension: 'person_times' }],
  ['门诊服务1.25万人次。', { text: '1.25万人次', value: 12_500, unit: '人次', dimension: 'person_times' }],
  ['为8户独居老人安装扶手。', { text: '8户', value: 8, unit: '户', dimension: 'households' }],
  ['志愿者上门服务95户次。', { text: '95户次', value: 95, unit: '户次', dimension: 'households' }],
  [
    '评出“书香之家”60户（名）。',
    { text: '60户（名）', value: 60, unit: '户', altUnits: ['名'], dimension: 'households' },
  ],
];

const bodies: Row[] = [
  ['辖区有餐饮单位214家。', { text: '214家', value: 214, unit: '家', dimension: 'organizations' }],
  ['走访3528家超市。', { text: '3528家', value: 3528, unit: '家' }],
  ['改扩建幼儿园6所。', { text: '6所', value: 6, unit: '所', dimension: 'organizations' }],
  ['组建应急救援队14支。', { text: '14支', value: 14, unit: '支', dimension: 'organizations' }],
  ['提供1.1万个就业岗位。', { text: '1.1万个', value: 11_000, unit: '个', dimension: 'items' }],
  ['出台18项具体措施。', { text: '18项', value: 18, unit: '项', dimension: 'items' }],
  ['建成581个联盟。', { text: '581个', value: 581, unit: '个' }],
];

const events: Row[] = [
  ['开设课程二十四期。', { text: '二十四期', value: 24, unit: '期', dimension: 'events' }],
  ['培训班十七八期。', { text: '十七八期', min: 17, max: 18, unit: '期' }],
  ['举办培训班两期。', { text: '两期', value: 2, unit: '期' }],
  ['完成网络课程64期项目化培训。', { text: '64期', value: 64, unit: '期' }],
  ['接种疫苗9800剂次。', { text: '9800剂次', value: 9800, unit: '剂次', dimension: 'events' }],
  ['送戏下乡47场。', { text: '47场', value: 47, unit: '场', dimension: 'events' }],
  ['文艺轻骑兵演出130场次。', { text: '130场次', value: 130, unit: '场次', dimension: 'events' }],
  ['短视频累积播放，点赞8.6万次。', { text: '8.6万次', value: 86_000, unit: '次', dimension: 'events' }],
  ['录制安全微课18堂。', { text: '18堂', value: 18, unit: '堂', dimension: 'events' }],
  ['讲授三堂公开课。', { text: '三堂', value: 3, unit: '堂', dimension: 'events' }],
  ['有9人2队打破纪录。', { text: '9人', value: 9, unit: '人' }, { text: '2队', value: 2, unit: '队' }],
  ['举办读书会22期。', { text: '22期', value: 22, unit: '期', dimension: 'events' }],
  ['查处占道经营33起。', { text: '33起', value: 33, unit: '起', dimension: 'events' }],
  ['受理信访事项518件次。', { text: '518件次', value: 518, unit: '件次', dimension: 'items' }],
  ['督查组开展暗访9轮次。', { text: '9轮次', value: 9, unit: '轮次', dimension: 'events' }],
  ['出动执法车辆260台次。', { text: '260台次', value: 260, unit: '台次' }],
];

const documents: Row[] = [
  [
    '印发简报31期、信息专报12篇。',
    { text: '31期', value: 31, unit: '期' },
    { text: '12篇', value: 12, unit: '篇', dimension: 'documents' },
  ],
  ['捐赠图书２万份', { text: '２万份', value: 20_000, unit: '份', dimension: 'documents' }],
  ['编发短信64条。', { text: '64条', value: 64, unit: '条' }],
  ['收到感谢信15封。', { text: '15封', value: 15, unit: '封', dimension: 'documents' }],
  ['农家书屋藏书4.2万册。', { text: '4.2万册', value: 42_000, unit: '册', dimension: 'documents' }],
];

const measures: Row[] = [
  ['拨付抚恤金258.12万元。', { text: '258.12万元', value: 2_581_200, unit: '元', dimension: 'money' }],
  ['出口创汇3.4亿美元。', { text: '3.4亿美元', value: 340_000_000, unit: '美元', dimension: 'money' }],
  ['流转土地5600亩。', { text: '5600亩', value: 5600, unit: '亩', dimension: 'area' }],
  ['库区水面18.7平方公里。', { text: '18.7平方公里', value: 18.7, unit: '平方公里', dimension: 'area' }],
  ['清淤渠道145千米。', { text: '145千米', value: 145, unit: '千米', dimension: 'length' }],
  ['硬化村道23.5公里。', { text: '23.5公里', value: 23.5, unit: '公里', dimension: 'length' }],
  ['管网埋深1200毫米。', { text: '1200毫米', value: 1200, unit: '毫米', dimension: 'length' }],
  ['收购鲜茶37吨。', { text: '37吨', value: 37, unit: '吨', dimension: 'mass' }],
  ['日供水3.2万立方米。', { text: '3.2万立方米', value: 32_000, unit: '立方米', dimension: 'volume' }],
  ['光伏发电860万千瓦时。', { text: '860万千瓦时', value: 8_600_000, unit: '千瓦时', dimension: 'energy' }],
  ['风电装机45万千瓦。', { text: '45万千瓦', value: 450_000, unit: '千瓦', dimension: 'power' }],
  ['全年耗能2.6万吨标准煤。', { text: '2.6万吨标准煤', value: 26_000, unit: '吨标准煤', dimension: 'energy' }],
  ['志愿服务时长912万小时。', { text: '912万小时', value: 9_120_000, unit: '小时', dimension: 'time' }],
  ['空气优良天数318天。', { text: '318天', value: 318, unit: '天', dimension: 'time' }],
  ['线上研修320学时。', { text: '320学时', value: 320, unit: '学时', dimension: 'time' }],
  ['冷库温度控制在4℃。', { text: '4℃', value: 4, unit: '℃', dimension: 'temperature' }],
];

const ratios: Row[] = [
  ['提高3个千分点。', { text: '3个千分点', value: 3, unit: '个千分点', change: { direction: 'up', basis: null } }],
  ['按期办结率99.3%。', { text: '99.3%', value: 99.3, unit: '%', dimension: 'ratio' }],
  ['满意率９８％。', { text: '９８％', value: 98, unit: '%', dimension: 'ratio' }],
  ['人口出生率7.5‰。', { text: '7.5‰', value: 7.5, unit: '‰', dimension: 'ratio' }],
  ['差错率为万分之三。', { text: '万分之三', value: 3, unit: '‱', dimension: 'ratio' }],
  ['返乡人员占百分之三十。', { text: '百分之三十', value: 30, unit: '%', dimension: 'ratio' }],
  ['七成农户用上了清洁能源。', { text: '七成', value: 70, unit: '%', dimension: 'ratio' }],
  ['覆盖面相当于五年前的3倍。', { text: '3倍', value: 3, unit: '倍', dimension: 'multiple' }],
  [
    '高出均值4.5个百分点。',
    {
      text: '4.5个百分点',
      value: 4.5,
      unit: '个百分点',
      dimension: 'points',
      change: { direction: 'up', basis: null },
    },
  ],
];

const slashes: Row[] = [
  ['奖补标准1.2万元/户。', { text: '1.2万元/户', value: 12_000, unit: '元/户', dimension: 'money' }],
  ['伙食补助500元/人。', { text: '500元/人', value: 500, unit: '元/人', dimension: 'money' }],
  ['细颗粒物浓度29微克/立方米。', { text: '29微克/立方米', value: 29, unit: '微克/立方米', dimension: 'mass' }],
  ['能耗强度0.43吨标准煤/万元。', { text: '0.43吨标准煤/万元', value: 0.43, unit: '吨标准煤/万元' }],
  ['地租800元/亩。', { text: '800元/亩', value: 800, unit: '元/亩', dimension: 'money' }],
];

const gaps: Row[] = [
  ['财政拨款 36.5 万元，', { text: '36.5 万元', value: 365_000, unit: '元' }],
  ['建成步道 12 公里。', { text: '12 公里', value: 12, unit: '公里' }],
  ['苗木产量 7.05 万\n吨，', { text: '7.05 万\n吨', value: 70_500, unit: '吨' }],
  ['参训职工 420\r\n人。', { text: '420\r\n人', value: 420, unit: '人' }],
  ['新增泊位１，１２０个。', { text: '１，１２０个', value: 1120, unit: '个' }],
  ['入库税款12,345,678元。', { text: '12,345,678元', value: 12_345_678, unit: '元' }],
];

const dimension = (text: string, unit: string, value: number, dimension: Quantity['dimension']) =>
  ({ text, unit, value, dimension }) as const;

const counted: Row[] = [
  ['建成农村公路16条。', dimension('16条', '条', 16, 'items')],
  ['打通8条“断头路”。', dimension('8条', '条', 8, 'items')],
  ['改造120条背街小巷。', dimension('120条', '条', 120, 'items')],
  ['国际航线增至27条。', dimension('27条', '条', 27, 'items')],
  ['整治黑臭河道9条。', dimension('9条', '条', 9, 'items')],
  ['生产麻袋3.4亿条。', dimension('3.4亿条', '条', 340_000_000, 'items')],
  ['出台35条惠企政策。', dimension('35条', '条', 35, 'documents')],
  ['征集道路交通意见建议300条。', dimension('300条', '条', 300, 'documents')],
  ['收到问题线索46条。', dimension('46条', '条', 46, 'documents')],
  ['发布300条道路信息。', dimension('300条', '条', 300, 'documents')],
  ['培育规模以上工业企业52户。', dimension('52户', '户', 52, 'organizations')],
  ['扶持30户骨干企业。', dimension('30户', '户', 30, 'organizations')],
  [
    '规上企业突破1000户，净增144户。',
    { ...dimension('1000户', '户', 1000, 'organizations'), qualifier: 'over' },
    dimension('144户', '户', 144, 'organizations'),
  ],
  [
    '规上企业由30户增加到52户。',
    dimension('30户', '户', 30, 'organizations'),
    dimension('52户', '户', 52, 'organizations'),
  ],
  [
    '培育企业30户、低收入农家8户。',
    dimension('30户', '户', 30, 'organizations'),
    dimension('8户', '户', 8, 'households'),
  ],
  ['帮助企业和困难职工70户。', dimension('70户', '户', 70, 'households')],
  ['慰问25户企业职工家庭。', dimension('25户', '户', 25, 'households')],
  ['企业搬迁后，安置居民90户。', dimension('90户', '户', 90, 'households')],
  ['加装电梯33部。', dimension('33部', '部', 33, 'items')],
  ['电话普及率达到20.1部/百人。', dimension('20.1部/百人', '部/百人', 20.1, 'items')],
  ['拍摄短片12部，制定规章6部。', dimension('12部', '部', 12, 'documents'), dimension('6部', '部', 6, 'documents')],
  ['采购疫苗5000支。', dimension('5000支', '支', 5000, 'items')],
  ['组建疫苗接种队9支。', dimension('9支', '支', 9, 'organizations')],
  ['出让国有土地14幅。', dimension('14幅', '幅', 14, 'items')],
  ['全省综合排名前移6位。', dimension('6位', '位', 6, 'other')],
];

describe.each(Object.entries({ people, bodies, events, documents, measures, ratios, slashes, gaps, counted }))(
  '%s',
  (_, rows) => {
    test.each(named(rows))('$sentence', ({ row }) => expectQuantities(row));
  },
);
