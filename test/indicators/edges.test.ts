// Where the noun of a number begins and ends: words beside it that belong to the predicate, to a heading or to another phrase.
import { describe, test } from 'vitest';
import type { Row } from './link-sentence.js';
import { ANY, expectLinks, named } from './link-sentence.js';

const rows: Record<string, readonly Row[]> = {
  'what leads to the number is no part of the noun': [
    ['各站候车面积均达80平方米以上。', ['80平方米', '各站候车面积', ANY]],
    ['衣物折合人民币12.6万元。', ['12.6万元', '衣物', ANY]],
    ['技改项目力争达到45项。', ['45项', '技改项目', ANY]],
    ['规模工业增加值可比增长9%。', ['9%', '规模工业增加值', '增长']],
    ['财政收入跨越2个百亿元台阶。', ['2个', '财政收入', '跨越'], ['百亿元', '财政收入', '跨越']],
    ['外贸进口止跌提升2.4%。', ['2.4%', '外贸进口', '提升']],
    ['利税总额较“十二五”末翻一番。', ['一番', '利税总额', '翻']],
    ['城市低保提高到每人每月540元。', ['540元', '城市低保', '提高到']],
    ['劳务分包企业在库86家。', ['86家', '劳务分包企业', null]],
    // In front of a noun they belong to it.
    ['在库企业86家。', ['86家', '在库企业', null]],
    ['可比产品总成本降低3%。', ['3%', '可比产品总成本', '降低']],
  ],
  'words that are not to be parted': [
    ['调出资金2.1亿元，年终结余5.4亿元。', ['2.1亿元', '调出资金', ANY], ['5.4亿元', '年终结余', null]],
    ['其中：3A级及以上18家。', ['18家', '3A级及以上', null]],
    ['组织三轮消防隐患大排查行动。', ['三轮', '消防隐患大排查行动', '组织']],
    ['在32家预算单位推行集中支付。', ['32家', '预算单位', '推行']],
    ['为140户被拆迁户办理产权证。', ['140户', '被拆迁户', '办理']],
  ],
  'the noun behind the number ends before what is said of it': [
    ['把冬衣送到26名孩子手中。', ['26名', '孩子', '送到']],
    ['12名青年光荣入伍。', ['12名', '青年', ANY]],
    ['抓好30户骨干企业发展壮大。', ['30户', '骨干企业', '抓好']],
    ['出台12项便民举措。', ['12项', '便民举措', '出台']],
  ],
  'what is done about those who are counted is no part of their name': [
    ['完成120个村庄垃圾整治任务。', ['120个', '村庄', '完成']],
    ['解决8.6万农村居民饮水安全问题。', ['8.6万', '农村居民', '解决']],
    ['19个行业增加值保持增长。', ['19个', '行业', ANY]],
    ['42个城市空气质量达到标准。', ['42个', '城市', ANY]],
    ['在46种主要产品产量中，有9种下降。', ['46种', '主要产品产量', ANY], ['9种', '主要产品产量', ANY]],
    // The work itself is counted, or the verb has what is measured as its object.
    ['推进6项社区治理工作。', ['6项', '社区治理工作', '推进']],
    ['制定15项企业标准。', ['15项', '企业标准', '制定']],
  ],
  'more of what the number before counted': [
    ['36户企业完成改制，24户建立工会。', ['36户', '企业', ANY], ['24户', '企业', '建立']],
    ['有5名青年获得表彰。', ['5名', '青年', ANY]],
    // Another unit.
    ['36户企业完成改制，9人入选“江城工匠”。', ['36户', '企业', ANY], ['9人', '“江城工匠”', '入选']],
  ],
  'a preposition right before the verb': [
    ['把解决9个村饮水作为重点。', ['9个', '村饮水', '解决']],
    ['以扶持60家龙头企业为重点。', ['60家', '龙头企业', '扶持']],
    // It names those for whom something is done.
    ['为60家企业办理证照。', ['60家', '企业', '办理']],
  ],
  'a time behind a space, and a verb behind a list sign, begin a phrase': [
    ['六、国内贸易 全年货物运输总量36万吨。', ['36万吨', '货物运输总量', null]],
    ['—7— 年末住户存款余额91亿元，增长6%。', ['91亿元', '住户存款余额', null], ['6%', '住户存款余额', '增长']],
    ['启动了“暖冬”活动、已发出棉衣3000件。', ['3000件', '棉衣', '发出']],
    // A list of what was done, and a number of the year.
    ['持续、着力开展活动40场。', ['40场', '活动', '开展']],
    ['会员12万人，是 1998 年的 2 倍。', ['12万人', '会员', null], ['2 倍', '会员', null]],
  ],
};

describe.each(Object.entries(rows))('%s', (_, kind) =>
  test.each(named(kind))('$sentence', ({ row }) => expectLinks(row)),
);
