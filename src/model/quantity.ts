// One number of a report: what it is worth, in which unit, how it is qualified, and where it stands.
import { z } from 'zod';
import { idOf, offset, textSpanSchema } from './span.js';

/** What kind of thing a unit measures. */
export const dimensionSchema = z
  .enum([
    'money',
    'people',
    'person_times',
    'households',
    'organizations',
    'events',
    'items',
    'documents',
    'area',
    'length',
    'mass',
    'volume',
    'energy',
    'power',
    'data',
    'time',
    'temperature',
    'speed',
    'ratio',
    'points',
    'multiple',
    'other',
  ])
  .describe('Kind of thing that the unit measures');
export type Dimension = z.infer<typeof dimensionSchema>;

/** How the written number stands to the true one. */
export const qualifierSchema = z
  .enum(['exact', 'over', 'near', 'about', 'at_least', 'at_most', 'vague'])
  .describe('How the written number stands to the true one');
export type Qualifier = z.infer<typeof qualifierSchema>;

export const changeSchema = z
  .strictObject({
    direction: z.enum(['up', 'down']),
    basis: z.string().nullable().describe('What is compared with, as written in the clause of the number'),
  })
  .describe('Set where the number is the amount of a change and not the level reached');
export type Change = z.infer<typeof changeSchema>;

const bound = z.number().nullable();

export const quantitySchema = z
  .strictObject({
    id: idOf('quantity'),
    text: z.string().describe('Numeral, infix approximator, scale and unit, exactly as they stand'),
    start: offset,
    end: offset,
    value: z.number().nullable().describe('The double nearest the exact decimal; null when masked, ranged or vague'),
    min: bound.describe('Lower bound of a range or a vague amount'),
    max: bound.describe('Upper bound of a range or a vague amount'),
    unit: z.string().describe('Measure word as written, without its scale; ％ is %; empty when there is none'),
    altUnits: z.array(z.string()).describe('Further units in brackets right after the unit'),
    dimension: dimensionSchema,
    qualifier: qualifierSchema,
    masked: z.boolean().describe('True when the author hid the digits behind signs such as * or X'),
    change: changeSchema.nullable(),
    aggregate: z
      .enum(['total', 'cumulative'])
      .nullable()
      .describe('A word of summing up before the number makes a total, one of running up a cumulative'),
    per: z.string().nullable().describe('"each", or the words as written for an amount per person, per day and so on'),
    status: z.enum(['actual', 'target']).describe('Target for plans, quotas and expectations'),
    indicator: textSpanSchema.nullable().describe('What is counted or measured'),
    action: textSpanSchema.nullable().describe('The verb that governs the quantity'),
    header: textSpanSchema.nullable().describe('The column head, for a cell of a table'),
    section: idOf('section').nullable().describe('The innermost section'),
    paragraph: idOf('paragraph').nullable().describe('The paragraph, null in a heading'),
    item: idOf('item').nullable().describe('The innermost item'),
    rule: z.string().describe('Id of the rule that made it'),
  })
  .describe('A number of the report with its unit and its flags');
export type Quantity = z.infer<typeof quantitySchema>;
