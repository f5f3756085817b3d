// The grammar of the rule files: one schema per kind of row. What the tool knows is data; this says which data.
import { z } from 'zod';
import { qualifierSchema } from '../model/quantity.js';
import { dateRowSchema, organizationRowSchema, periodRowSchema, publisherRowSchema } from './meta-rows.js';
import { cueRowSchema, furnitureRowSchema, markerRowSchema } from './outline-rows.js';
import { row, worded, words } from './row.js';
import { countedRowSchema, unitSchema } from './unit-rows.js';
import { compoundRowSchema, vocabularyRowSchema } from './vocabulary-rows.js';

export const qualifierRowSchema = worded.extend({
  qualifier: qualifierSchema,
  position: z.enum(['before', 'after']),
  // 至少走访20户
  overVerb: z.boolean().optional().describe('A verb may stand between the word and the number'),
});

export const changeRowSchema = worded.extend({
  direction: z.enum(['up', 'down']),
  form: z
    .enum(['verb', 'noun'])
    // 增长到3% is a level, 增幅达3% a change
    .describe('After a verb, words of reaching lead to the level reached; after a noun they do not'),
  takesObject: z
    .boolean()
    .default(true)
    // 压缩审批时间50%
    .describe('What changed may stand between the word and the amount'),
  ofShares: z
    .boolean()
    .default(false)
    // 加快0.3个百分点, but not 加快6个项目
    .describe('Only shares, points and multiples are its amounts'),
  amountsBefore: words
    .optional()
    // 提高3个位次, but not 提高15个村服务水平
    .describe('People, bodies and things with other words right behind them are no amount of it'),
});

export const linkRowSchema = worded.extend({
  link: z
    .enum(['thin', 'level', 'of', 'from', 'upto', 'each', 'comma', 'list', 'range'])
    .describe(
      'thin may stand between a governing word and its number; level says that a level follows; of, that a part or a multiple of what stands before follows; from and upto stand around the level that a change begins from; each, before numbers, lets a comma join them as list does; range stands between the ends of one',
    ),
});

export const basisRowSchema = row.extend({
  pattern: z.string().min(1).describe('What is compared with, right before the word of change'),
});

export const aggregateRowSchema = worded.extend({ aggregate: z.enum(['total', 'cumulative']) });

export const perRowSchema = row.extend({
  pattern: z.string().min(1),
  reach: z
    .enum(['adjacent', 'clause'])
    .describe('adjacent: right before the number; clause: anywhere before it in its clause'),
  gives: z.enum(['each', 'written']).describe('"each", or the words as they stand'),
});

export const statusRowSchema = worded.extend({
  status: z.enum(['target', 'actual']),
  reach: z.enum(['clause', 'sentence']).describe('How far to the right of the word its numbers may stand'),
});

const exclusionBase = row.extend({
  reason: z
    .enum([
      'date',
      'period',
      'ordinal',
      'rank',
      'code',
      'name',
      'fixed_word',
      'slogan',
      'marker',
      'figure_of_speech',
      'ratio',
      'article',
    ])
    .describe('Why the stretch holds no quantity'),
  priority: z.int().optional().describe('Decides between stretches of one length; 0 when not given'),
});
export const exclusionSchema = z.union([
  exclusionBase.extend({ words }),
  exclusionBase.extend({
    pattern: z
      .string()
      .min(1)
      .describe('In the RE2 subset. The stretch is group 1 where there is one, else the whole match'),
  }),
]);

/** 指数为99.5 */
export const bareRowSchema = worded.describe('Words after which a number without scale and unit is a quantity');

/** The kinds of rows, by the key under which a rule file lists them. */
export const kinds = {
  units: unitSchema,
  counted: countedRowSchema,
  qualifiers: qualifierRowSchema,
  changes: changeRowSchema,
  links: linkRowSchema,
  bases: basisRowSchema,
  aggregates: aggregateRowSchema,
  pers: perRowSchema,
  statuses: statusRowSchema,
  exclusions: exclusionSchema,
  bare: bareRowSchema,
  markers: markerRowSchema,
  furniture: furnitureRowSchema,
  cues: cueRowSchema,
  organizations: organizationRowSchema,
  periods: periodRowSchema,
  dates: dateRowSchema,
  publishers: publisherRowSchema,
  vocabulary: vocabularyRowSchema,
  compounds: compoundRowSchema,
} as const;
export type Kind = keyof typeof kinds;

type Lists = { [K in Kind]: z.ZodOptional<z.ZodArray<(typeof kinds)[K]>> };
const lists = Object.fromEntries(
  Object.entries(kinds).map(([kind, schema]) => [kind, z.array(schema).optional()]),
) as unknown as Lists;

/** One rule file: any of the kinds, and the ids of rows to take away. */
export const ruleFileSchema = z.strictObject({
  ...lists,
  disable: z.array(z.string()).optional().describe('Ids of rows to take out of force'),
});
export type RuleFile = z.infer<typeof ruleFileSchema>;

export type Rows = { readonly [K in Kind]: readonly z.infer<(typeof kinds)[K]>[] };
export type Row<K extends Kind = Kind> = Rows[K][number];
export type { Example } from './row.js';
export type UnitRow = Row<'units'>;
export type ExclusionRow = Row<'exclusions'>;
