// What the fuzzer cuts its texts from: the fixtures, and signs that this tool looks at or that break programs.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Found from the project's folder, as the fuzzer also runs bundled, from another place. */
const folder = join(process.cwd(), 'fixtures');

export type Fixture = { readonly name: string; readonly text: string };

export const fixtures: readonly Fixture[] = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name, 'input.txt'), 'utf8'),
}));

export const lines: readonly string[] = fixtures.flatMap(({ text }) =>
  text.split('\n').filter((line) => line.trim() !== ''),
);

/** Lone surrogates, NUL, marks of direction, spaces of all kinds, a mark of the byte order, separators of lines. */
export const ODD: readonly string[] = [
  ...Array.from(
    '\0\u0007\ufeff\u200b\u200e\u202a\u202e\u2067\u2069\ufffd\u00a0\u3000\u2003\u00ad\u0301\ufe0f\u2028\u2029\u0085\v\f',
  ),
  '\ud83d',
  '\udc68',
  '\u{20000}',
  '\u{1f468}',
];

const each = (row: string): string[] => row.split(' ');

export const SIGNS: readonly string[] = [
  ...Array.from('，。；：、！？（）()【】〔〕《》“”%％‰*×X—–-~～至到/.·#|\t '),
  '**',
  '——',
  '##',
  '\n\n',
  '\r',
  '\r\n',
  '[2]',
  '℃',
];

export const WORDS: readonly string[] = [
  ...each('万 亿 千 百 十 半 几 数 余 多 来 约 近 超 第 年 月 日 元 户 个 人 名 件 次 成 倍 分之 共 各 零 点'),
  ...each('增长 下降 以上 不足 翻一番 亿元 人次 个百分点 平方米 公里 同比 累计 人均 力争 分别为 百分之 若干 上百 十几'),
];

/** Markers of headings and items, full-width and half-width, each as the beginning of a line. */
export const MARKERS: readonly string[] = [
  ...each(
    '一、 二、 九、 十一、 （一） （二） (三) 1. 2． 10、 （1） 3) ① ⑳ 01 第一， 第一部分 第二章　 一是 二是 —— • ** |1|2|',
  ),
  '- ',
  '# ',
  '## ',
  '### ',
  '> ',
];

/** Hidden digits as authors write them. */
export const MASKS: readonly string[] = each('* *** X XX ×× × xx ＊ 某 ●● Ｘ');
