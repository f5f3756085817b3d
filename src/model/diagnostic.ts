// What the program could not read or had to leave open, said instead of guessed.
import { z } from 'zod';
import { offset } from './span.js';

/** Keys that front ends translate; the message is English. */
export const diagnosticCodeSchema = z
  .enum([
    'value_rounded',
    'value_out_of_range',
    'unreadable_number',
    'replacement_character',
    'list_numbers_lost',
    'encoding_guessed',
  ])
  .describe('Key of the diagnostic');
export type DiagnosticCode = z.infer<typeof diagnosticCodeSchema>;

export const diagnosticSchema = z
  .strictObject({
    code: diagnosticCodeSchema,
    severity: z.enum(['info', 'warning', 'error']),
    message: z.string().describe('What happened, in English'),
    start: offset.nullable().describe('Where it happened, null when it concerns the whole report'),
    end: offset.nullable(),
  })
  .describe('Something that could not be known');
export type Diagnostic = z.infer<typeof diagnosticSchema>;
