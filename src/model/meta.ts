// Who reports on which period, and when the report came out.
import { z } from 'zod';
import { dateSchema, spanSchema } from './span.js';

export const periodSchema = z
  .strictObject({
    text: z.string().describe('The period as the text names it, without the words for a whole year'),
    start: dateSchema.nullable().describe('First day of the period, null where it is not fixed'),
    end: dateSchema.nullable().describe('Last day of the period, null where it is not fixed'),
  })
  .describe('The period that is reported on; a plan part does not widen it');

export const publishedSchema = z
  .strictObject({
    date: dateSchema.nullable().describe('Day of publication'),
    source: z.string().nullable().describe('Publisher as written'),
  })
  .describe('Publication as the text states it');

export const metaSchema = z
  .strictObject({
    title: z.string().nullable().describe('Title; two lines are joined by a space or by the dash that stands there'),
    titleSpan: spanSchema.nullable().describe('Where the title stands, its marks included'),
    organization: z.string().nullable().describe('Fullest form that the text uses for the reporting body'),
    period: periodSchema.nullable(),
    published: publishedSchema.nullable(),
    delivered: dateSchema.nullable().describe('Day on which the report was given'),
    kind: z
      .enum(['annual', 'half_year', 'quarter', 'month', 'multi_year', 'other'])
      .nullable()
      .describe('Length of the period'),
  })
  .describe('Title, reporting body, period and dates; null where the text does not say');
export type Meta = z.infer<typeof metaSchema>;
