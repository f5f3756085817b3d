// The reporting body in the fullest form that the text uses.
import { expect, test } from 'vitest';
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
  [['2012年国民经济和社会发展统计公报', '清江市统计局', BODY], '清江市统计局'],
])('%j', (lines, organization) => {
  expect(metaOf(...lines).organization).toBe(organization);
});

test('is never guessed', () => {
  expect(metaOf('工作总结', BODY).organization).toBeNull();
});

test.each(['\n', '\r\n', '\r'])('ends with its line, whatever ends that: %j', (end) => {
  expect(metaOfText(['清江区教育局', '工作总结', BODY].join(end)).organization).toBe('清江区教育局');
});
