// The rows of rules/units.yaml: measure words, and the nouns that tell what they measure.
import { z } from 'zod';
import { dimensionSchema } from '../model/quantity.js';
import { row, worded, words } from './row.js';

export const unitSchema = row.extend({
  forms: words.describe('Surface forms of one measure word'),
  dimension: dimensionSchema,
  notBefore: words
    .optional()
    // 庭 after 家
    .describe('Strings that, right after the form, make it the head of another word'),
  counts: z
    .enum(['always', 'arabic', 'phase', 'definite'])
    .default('always')
    // 三级 · 二期 but 两期 · 一个, 几次
    .describe(
      'arabic: no unit after a small Chinese numeral; phase: not after one to ten either, but after a couple and from eleven on; definite: not after one or a few alone',
    ),
  parts: z
    .record(z.string(), z.int().min(2))
    .optional()
    // 3元5角
    .describe('Smaller units that may follow at once, and how many of each make one'),
  onlyAfter: words
    .optional()
    .describe('The numeral must stand right after one of these, the first of which is the verb'),
  // 翻两番 is 4 倍
  doubles: z.string().min(1).optional().describe('Counts doublings and gives the result in this unit'),
});

export const countedRowSchema = worded
  .extend({
    of: words.describe('Ids of the units'),
    dimension: dimensionSchema,
  })
  // 条 counts roads as items
  .describe('What a number counts, beside it, where that and not the measure word tells the dimension');
