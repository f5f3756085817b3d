import { describe, expect, test } from 'vitest';
import { writtenValues } from './written.js';

describe('masked numbers', () => {
  test.each([
    ['*个', '* = masked'],
    ['*万', '*万 = masked'],
    ['**余', '**余 = masked over'],
    ['××余万', '××余万 = masked over'],
    ['XX万元', 'XX万 = masked'],
    ['ｘｘ人', 'ｘｘ = masked'],
    ['*万余', '*万余 = masked over'],
    ['*千万', '*千万 = masked'],
    ['1**', '1** = masked'],
    ['2X', '2X = masked'],
    ['*5', '*5 = masked'],
    ['1XX5', '1XX5 = masked'],
    ['*.*亿', '*.*亿 = masked'],
    ['***.**万', '***.**万 = masked'],
    ['********', '******** = masked'],
    ['5*人', '5* = masked'],
    ['8+X', '8 = 8; X = masked'],
    ['全年共为困难群众发放各类慰问金**万元', '**万 = masked'],
    ['\n**千万元', '**千万 = masked'],
    ['\n*千元', '*千 = masked'],
    ['捐款**千元', '**千 = masked'],
    ['修路**km', '** = masked'],
    ['投入**.其中', '** = masked'],
  ])('%s', (text, expected) => expect(writtenValues(text)).toBe(expected));
});

describe('signs that mask nothing', () => {
  test.each([
    ['3*4', ''],
    ['3x4', ''],
    ['3×4', ''],
    ['4×100米', ''],
    ['1920×1080', ''],
    ['*********', ''],
    ['XML', ''],
    ['MAX', ''],
    ['iPhone XS', ''],
    ['2XL', '2 = 2'],
    ['2XXL', '2 = 2'],
    ['卡号622202123456****1234', ''],
    ['**一、总体情况**', '一 = 1; ** = masked'],
    ['第三**', '三 = 3; ** = masked'],
    ['**100人**', '100 = 100; ** = masked'],
    ['**100**人', '100 = 100'],
    ['**十、环境**', '十 = 10; ** = masked'],
    ['\n**千方百计**', '** = masked'],
    ['12.5*', '12.5 = 12.5'],
    ['12*\t5', '12 = 12; 5 = 5'],
    ['某', ''],
  ])('%s', (text, expected) => expect(writtenValues(text)).toBe(expected));
});
