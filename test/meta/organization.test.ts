// The reporting body in the fullest form that the text uses.
import { describe, expect, test } from 'vitest';
import { BODY, metaOf, metaOfText } from './read.js';

test.each([
  [['清江市妇联2022年工作总结', BODY], '清江市妇联'],
  [['砥砺奋进谱新篇——清江市妇联五年工作综述', BODY], '清江市妇联'],
  [['清江市政府工作报告', '清江市人民政府市长 张某某', '各位代表：', BODY], '清江市人民政府'],
  [
    [
      '政府工作报告',
      '——2023年2月14日在清江市第五届人民代表大会第四次会议上',
      '清江市人民政府市长 张某某',
      '各位代表：',
      BODY,
    ],
    '清江市人民政府',
  ],
  [['政府工作报告', '各位代表：', '现在，我代表清江市人民政府，向大会报告工作，请予审议。', BODY], '清江市人民政府'],
  [['政府工作报告', '**清江市人民政府市长 张某某**', '各位代表：', BODY], '清江市人民政府'],
  [['2012年国民经济和社会发展统计公报', '清江市统计局', BODY], '清江市统计局'],
  [['2012 年工作总结和 2013 年工作打算', '清江县教育体育局', '(2012 年 11 月 26 日)', BODY], '清江县教育体育局'],
  [
    ['关于清江市预算执行情况的报告', '——2026年1月14日在清江市人民代表大会第六次会议上', '清江市财政局', BODY],
    '清江市财政局',
  ],
])('%j', (lines, organization) => {
  expect(metaOf(...lines).organization).toBe(organization);
});

test('is never guessed', () => {
  expect(metaOf('工作总结', BODY).organization).toBeNull();
});

test.each(['\n', '\r\n', '\r'])('ends with its line, whatever ends that: %j', (end) => {
  expect(metaOfText(['清江区教育局', '工作总结', BODY].join(end)).organization).toBe('清江区教育局');
});

describe('the body that does the work', () => {
  test.each([
    ['今年以来,鹭洲区民政局坚持以服务群众为中心，全面落实各项工作任务。', '鹭洲区民政局'],
    ['一年来，县残联在县委、县政府的正确领导下，各项工作再上新台阶。', '县残联'],
    ['半年来,团县委按照上级要求，积极开展各项工作。', '团县委'],
    ['2021年,清江法院受理各类案件较上年增多。', '清江法院'],
    ['2021年以来，清江市林业局攻坚克难、主动作为。', '清江市林业局'],
    ['6月3日,水务部召开新闻发布会，介绍各项工作情况。', '水务部'],
    ['清江市紅十字會簡稱清江紅會。', '清江市紅十字會'],
    ['鹭洲镇关工委联合多部门开展助学活动。', '鹭洲镇关工委'],
  ])('%s', (sentence, organization) => {
    expect(metaOf(sentence, BODY).organization).toBe(organization);
  });

  test.each([
    '今年以来，在鹭洲区民政局的指导下，我社区扎实开展各项工作。',
    '2021年，全市法院受理各类案件较上年增多。',
    '2021年以来，两级检察院受理各类案件较上年增多。',
    '一年来，县委坚持党对人民法院工作的绝对领导。',
    '会前，据水务部门公布的数据，各项工作有序推进。',
    '一年来，我校扎实推进各项工作，市教育局在我校召开现场会。',
  ])('not in: %s', (sentence) => {
    expect(metaOf(sentence, BODY).organization).toBeNull();
  });
});

test.each([
  [['林业局2023年工作总结', '2023年以来,州林业局坚持绿色发展，推动各项工作落实。'], '州林业局'],
  [['妇联工作总结', '目前,县妇联在各级媒体发布稿件。'], '县妇联'],
])('the title alone is not the fullest: %j', (lines, organization) => {
  expect(metaOf(...lines, BODY).organization).toBe(organization);
});

test.each(['乡2022年工作总结', '街道工作总结', '我镇2022年工作总结', '全乡2022年工作总结'])(
  'a word for a kind of body is none: %s',
  (title) => {
    expect(metaOf(title, BODY).organization).toBeNull();
  },
);
