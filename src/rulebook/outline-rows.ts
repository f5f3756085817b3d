// The rows that tell the parts of a page apart: numbering, furniture, and the words that give a line away.
import { z } from 'zod';
import { furnitureSchema } from '../model/outline.js';
import { row } from './row.js';

const pattern = z
  .string()
  .min(1)
  .describe('In the RE2 subset, on the folded text of one line without white space around it');

export const markerRowSchema = row.extend({
  pattern: pattern.describe('The numbering at the start of a line or a sentence: group 1 is the marker as written'),
  numbering: z.string().min(1).describe('Markers of one numbering are siblings'),
  role: z
    .enum(['heading', 'item', 'either'])
    .describe('either: a theme phrase with text after it is a heading, a sentence is an item'),
  leads: z.boolean().default(true).describe('A theme sentence with text after it on its line speaks for a heading'),
  inline: z.boolean().default(false).describe('May stand after the start of a line'),
  certain: z.boolean().default(false).describe('An item without its neighbours in the sequence too'),
  glued: z
    .boolean()
    .default(false)
    .describe('May begin a heading that a converter glued to the sentence before it, where its sequence goes on'),
  outer: z.boolean().default(false).describe('Such a sequence may begin in a line of plain text'),
  alone: z.boolean().default(false).describe('Stands on a line of its own, above the title that it numbers'),
});

export const furnitureRowSchema = row.extend({
  furniture: furnitureSchema.shape.kind,
  pattern,
  place: z
    .enum(['head', 'under_title', 'tail', 'any'])
    .describe(
      'head: before the body begins; under_title: right below the title; tail: after the last long paragraph; any: wherever it stands',
    ),
  reach: z.enum(['line', 'rest']).default('line').describe('rest: all lines after it as well'),
});

export const cueRowSchema = row.extend({
  cue: z
    .enum([
      'title',
      'heading',
      'plan',
      'review',
      'salutation',
      'caption',
      'planned',
      'spoken',
      'keynote',
      'announcement',
      'outlook',
      'eve',
      'statement',
    ])
    .describe('What the line is, or what part of the report a heading or a paragraph opens'),
  pattern,
});
