// The whole contract: one report as it leaves the program.
import { z } from 'zod';
import { diagnosticSchema } from './diagnostic.js';
import { metaSchema } from './meta.js';
import { furnitureSchema, itemSchema, paragraphSchema, sectionSchema } from './outline.js';
import { quantitySchema } from './quantity.js';
import { SCHEMA_VERSION } from './version.js';
import { generatorSchema, sourceSchema } from './source.js';

export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION).describe('Version of this shape'),
    generator: generatorSchema,
    source: sourceSchema,
    meta: metaSchema,
    sections: z.array(sectionSchema).describe('Headings in the order of the text'),
    paragraphs: z.array(paragraphSchema).describe('Paragraphs in the order of the text'),
    items: z.array(itemSchema).describe('Enumerated points in the order of the text'),
    quantities: z.array(quantitySchema).describe('Quantities in the order of the text'),
    furniture: z.array(furnitureSchema).describe('Stretches that belong to the page'),
    diagnostics: z.array(diagnosticSchema).describe('What could not be known'),
  })
  .describe('A Chinese work report as flat tables joined by ids');
export type Report = z.infer<typeof reportSchema>;

export { SCHEMA_VERSION };
