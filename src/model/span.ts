// A stretch of the decoded text, the unit in which every part of a report says where it stands.
import { z } from 'zod';

/** Offset in UTF-16 code units into the decoded text. */
export const offset = z.int().min(0);

const ids = { section: 's', paragraph: 'p', item: 'i', quantity: 'q' } as const;

/** The schema of an id of a table: its letter and a number from 1, as `q12`. */
export const idOf = (table: keyof typeof ids) => z.string().regex(new RegExp(`^${ids[table]}[1-9][0-9]*$`));

/** `[start, end)`, half-open. */
export const spanSchema = z
  .strictObject({
    start: offset.describe('First code unit of the stretch'),
    end: offset.describe('First code unit after the stretch'),
  })
  .describe('A stretch of the decoded text, half-open, in UTF-16 code units');
export type Span = z.infer<typeof spanSchema>;

/** A span with its text; `text === decoded.slice(start, end)`. */
export const textSpanSchema = z
  .strictObject({
    text: z.string().describe('The stretch itself, exactly as it stands'),
    start: offset.describe('First code unit of the stretch'),
    end: offset.describe('First code unit after the stretch'),
  })
  .describe('A stretch of the decoded text with its offsets');
export type TextSpan = z.infer<typeof textSpanSchema>;

/** A calendar day as YYYY-MM-DD. */
export const dateSchema = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  .describe('A day of the calendar as YYYY-MM-DD');
