// The formats of list numbers, each at the places where its writing changes.
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/read/docx/number-format.js';

describe('formatNumber', () => {
  it.each([
    ['decimal', [1, 10, 100], '1 10 100'],
    ['decimalZero', [1, 9, 10], '01 09 10'],
    ['decimalFullWidth', [1, 10], '１ １０'],
    ['decimalEnclosedCircle', [1, 10, 20, 21], '① ⑩ ⑳ 21'],
    ['decimalEnclosedCircleChinese', [1, 10, 11], '① ⑩ 11'],
    ['decimalEnclosedFullstop', [1, 20], '⒈ ⒛'],
    ['decimalEnclosedParen', [1, 20], '⑴ ⒇'],
    ['chineseCounting', [1, 10, 11, 20, 21, 99, 100, 101], '一 十 十一 二十 二十一 九十九 一〇〇 一〇一'],
    ['taiwaneseCounting', [10, 12, 30], '十 十二 三十'],
    [
      'chineseCountingThousand',
      [10, 11, 20, 100, 101, 110, 111, 1001, 1010, 1100, 10000, 10010, 100000, 110000],
      '十 十一 二十 一百 一百零一 一百一十 一百一十一 一千零一 一千零一十 一千一百 一万 一万零一十 十万 十一万',
    ],
    ['taiwaneseCountingThousand', [101, 10010], '一百零一 一萬零一十'],
    ['chineseLegalSimplified', [1, 10, 11, 20, 101], '壹 壹拾 壹拾壹 贰拾 壹佰零壹'],
    ['ideographLegalTraditional', [2, 3, 6, 10], '貳 參 陸 壹拾'],
    ['ideographDigital', [1, 10, 11, 20, 105], '一 一〇 一一 二〇 一〇五'],
    ['taiwaneseDigital', [10], '一〇'],
    ['japaneseDigitalTenThousand', [12], '一二'],
    ['japaneseCounting', [10, 11, 20, 100, 101, 110, 1000], '十 十一 二十 百 百一 百十 千'],
    ['japaneseLegal', [1, 2, 3, 5, 10], '壱 弐 参 伍 壱拾'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographZodiac', [1, 12, 13], '子 亥 13'],
    ['ideographZodiacTraditional', [1, 11, 60, 61], '甲子 甲戌 癸亥 61'],
    ['ideographEnclosedCircle', [1, 10, 11], '㊀ ㊉ 11'],
    ['upperRoman', [1, 4, 9, 14, 40, 1999], 'I IV IX XIV XL MCMXCIX'],
    ['lowerRoman', [3, 8], 'iii viii'],
    ['upperLetter', [1, 26, 27, 53], 'A Z AA AAA'],
    ['lowerLetter', [2, 28], 'b bb'],
    ['bullet', [1], ''],
    ['none', [1], ''],
    ['hebrew1', [7], '7'],
  ])('%s', (format, values, expected) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(expected);
  });

  it('pads custom numbers as their pattern does', () => {
    expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
    expect(formatNumber(12345, 'custom', '0001, 0002')).toBe('12345');
    expect(formatNumber(7, 'custom', 'anything else')).toBe('7');
  });

  it('gives zero and numbers out of range in digits', () => {
    expect(formatNumber(0, 'chineseCounting')).toBe('〇');
    for (const format of ['upperRoman', 'upperLetter', 'ideographTraditional'])
      expect(formatNumber(0, format)).toBe('0');
    expect(formatNumber(-1, 'chineseCountingThousand')).toBe('-1');
    expect(formatNumber(999999999, 'upperRoman')).toBe('999999999');
  });
});
