// Who acts before a verb of one sign, verbs that name what they count, and subjects whose predicate says what became of them.
import { describe, test } from 'vitest';
import { ANY, expectLinks, named, type Row } from './link-sentence.js';

const agents: Row[] = [
  ['全市法院共收民事案件8600件，比上年下降2%。', ['8600件', '民事案件', '收'], ['2%', '民事案件', '下降']],
  ['全县公安机关共破侵财案件320起。', ['320起', '侵财案件', '破']],
  ['区法院新收行政案件146件。', ['146件', '行政案件', '新收']],
  ['市检察院已审各类申诉67件。', ['67件', '各类申诉', '审']],
  // The agent of what is counted by name stays with it.
  ['法院案件4200件。', ['4200件', '法院案件', null]],
];

const naming: Row[] = [
  [
    '处置问题线索96件，立案31件，处分24人。',
    ['96件', '问题线索', '处置'],
    ['31件', '立案', '立案'],
    ['24人', '处分', '处分'],
  ],
  [
    '基层法院收案6200件，占总数的83%；中级法院收案980件。',
    ['6200件', '收案', '收案'],
    ['83%', '占总数', '占'],
    ['980件', '收案', '收案'],
  ],
];

const became: Row[] = [
  ['乡村旅游项目成功申报入库12个。', ['12个', '乡村旅游项目', '申报入库']],
  ['长期失业人员实现就业86人。', ['86人', '长期失业人员', '实现']],
  ['其中，残疾人实现就业0.12万人。', ['0.12万人', '残疾人', '实现']],
  ['库区移民村2.3万人受益。', ['2.3万人', '库区移民村', '受益']],
  ['12家企业通过绿色工厂验收。', ['12家', '企业', '通过']],
  ['86户受灾群众入冬前迁入新居。', ['86户', '受灾群众', '迁入']],
  ['市属企业由42户整合至9户。', ['42户', '市属企业', ANY], ['9户', '市属企业', '整合至']],
  ['对辖区困难职工160人进行了走访慰问。', ['160人', '辖区困难职工', '走访慰问']],
  ['帮助长期失业青年实现就业23人。', ['23人', '长期失业青年', '实现']],
  ['对12名重病职工进行了一次性生活救助。', ['12名', '重病职工', '救助']],
  // What is reached without a subject is what is counted.
  ['全年实现就业4600人。', ['4600人', '就业', '实现']],
];

describe.each([
  ['agents', agents],
  ['verbs that name', naming],
  ['what became of a subject', became],
])('%s', (_, rows) => {
  test.each(named(rows))('$sentence', ({ row }) => expectLinks(row));
});
