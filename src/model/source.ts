// Where a report came from and what made it.
import { z } from 'zod';

export const generatorSchema = z
  .strictObject({
    name: z.string().describe('Name of the program'),
    version: z.string().describe('Version of the program'),
    rules: z.string().describe('Hash of the rules, the overlays, the lexicon and the options that change results'),
    segmenter: z.string().nullable().describe('Name and version of the word segmenter, null when none was used'),
  })
  .describe('What made this report; equal values and equal bytes in give equal bytes out');
export type Generator = z.infer<typeof generatorSchema>;

export const sourceSchema = z
  .strictObject({
    name: z
      .string()
      .nullable()
      .describe('Base name of the file, in a batch the path from the input root, null for standard input'),
    format: z.enum(['text', 'markdown', 'docx', 'doc', 'html', 'pdf']).describe('Format of the file'),
    encoding: z.string().nullable().describe('Encoding that the text was decoded from, null where bytes were not read'),
    bytes: z.int().min(0).nullable().describe('Size of the file in bytes'),
    chars: z.int().min(0).describe('Length of the decoded text in UTF-16 code units'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .describe('SHA-256 of the bytes of the file'),
  })
  .describe('The file that was read');
export type Source = z.infer<typeof sourceSchema>;
