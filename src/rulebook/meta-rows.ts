// The rows that find who reports, on which period, and the dates of a report.
import { z } from 'zod';
import { metaSchema } from '../model/meta.js';
import { row } from './row.js';

const pattern = z
  .string()
  .min(1)
  .describe('In the RE2 subset, on folded text; the find is group 1 where there is one, else the whole match');
const kind = metaSchema.shape.kind.unwrap();

export const organizationRowSchema = row.extend({
  where: z
    .enum(['title', 'byline', 'text', 'body'])
    .describe('text: the first paragraphs; body: all of them. Rows are tried in their order'),
  pattern,
  suffix: z
    .string()
    .optional()
    // 人民政府 after 清江市
    .describe('Completes the find where the report itself holds the longer name'),
});

export const periodRowSchema = row.extend({
  where: z
    .array(z.enum(['review', 'title', 'text']))
    .min(1)
    .describe('review: headings that look back; text: the first paragraphs'),
  kind,
  pattern,
  months: z
    .tuple([z.int().min(1).max(12), z.int().min(1).max(12)])
    .optional()
    .describe('First and last month of the year that the text names'),
  years: z.tuple([z.int(), z.int()]).optional().describe('First and last year, where the words themselves fix them'),
});

export const dateRowSchema = row.extend({
  date: z.enum(['published', 'delivered']),
  where: z.enum(['front_matter', 'title', 'head', 'tail']),
  pattern: pattern.describe('Group 1 holds year, month and day in this order'),
});

export const publisherRowSchema = row.extend({ where: z.enum(['front_matter', 'head', 'tail']), pattern });
