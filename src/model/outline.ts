// The structure of a report as flat tables joined by ids.
import { z } from 'zod';
import { idOf, offset } from './span.js';

export const sectionSchema = z
  .strictObject({
    id: idOf('section'),
    parent: idOf('section').nullable().describe('The section around this one'),
    level: z.int().min(1).describe("Depth in the document's own nesting, 1 for the top"),
    marker: z.string().nullable().describe('The numbering as written'),
    title: z.string().describe('Heading without marker, marks and final sign'),
    subtitle: z.string().nullable().describe('Second line of the heading'),
    runIn: z.boolean().describe('True when body text follows on the line of the heading'),
    start: offset.describe('Start of the heading, its marks and marker included'),
    end: offset.describe('End of the heading, its closing sign included'),
    bodyStart: offset.describe('Start of the body, equal to end'),
    bodyEnd: offset.describe('Start of the next heading of any level, or the end of the body'),
    plan: z.boolean().describe('True for the part on future work and what lies under it'),
  })
  .describe('A heading and the stretch that it governs');
export type Section = z.infer<typeof sectionSchema>;

export const paragraphSchema = z
  .strictObject({
    id: idOf('paragraph'),
    section: idOf('section').nullable().describe('The innermost section'),
    page: z.int().min(1).nullable().describe('Page from 1, for formats that have pages'),
    start: offset,
    end: offset,
    text: z.string().describe('The paragraph as it stands in the decoded text'),
  })
  .describe('A paragraph of the body');
export type Paragraph = z.infer<typeof paragraphSchema>;

export const itemSchema = z
  .strictObject({
    id: idOf('item'),
    parent: idOf('item').nullable().describe('The item around this one'),
    section: idOf('section').nullable().describe('The innermost section'),
    paragraph: idOf('paragraph').nullable().describe('The paragraph in which the item begins'),
    marker: z.string().describe('The marker as written'),
    ordinal: z.int().min(0).describe('The number that the marker stands for'),
    start: offset,
    end: offset,
    text: z.string().describe('The item as it stands, its marker included'),
  })
  .describe('An enumerated point');
export type Item = z.infer<typeof itemSchema>;

export const furnitureSchema = z
  .strictObject({
    kind: z.enum([
      'front_matter',
      'navigation',
      'byline',
      'published',
      'copyright',
      'related',
      'page_number',
      'address',
      'caption',
      'other',
    ]),
    start: offset,
    end: offset,
  })
  .describe('A stretch that belongs to the page and not to the report');
export type Furniture = z.infer<typeof furnitureSchema>;
