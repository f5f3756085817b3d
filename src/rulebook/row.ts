// What every row of a rule file has, whatever its kind.
import { z } from 'zod';

export const words = z.array(z.string().min(1)).min(1);

const exampleSchema = z.strictObject({
  text: z.string().min(1).describe('A sentence in which the row applies'),
  gives: z
    .record(z.string(), z.unknown())
    .describe('Fields of the quantity that comes out, or { passed } with the stretch that is passed over'),
});
export type Example = z.infer<typeof exampleSchema>;

/** What every row has. The id is `kind/name`; it is how overlays replace and disable. */
export const row = z.strictObject({
  id: z.string().regex(/^[a-z-]+\/\S+$/, 'an id is written kind/name, without spaces'),
  note: z.string().optional().describe('Why the row is as it is'),
  examples: z.array(exampleSchema).optional(),
  counterexamples: z.array(z.string().min(1)).optional().describe('Sentences in which the row must not apply'),
});

/** Words that take effect unless one of these strings follows or stands before. */
export const worded = row.extend({
  words,
  notBefore: words.optional().describe('Strings that, right after the word, make it another word'),
  notAfter: words.optional().describe('Strings that, right before the word, make it another word'),
});
