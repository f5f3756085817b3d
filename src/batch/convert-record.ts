// In a worker: one line of `pipe` to its answer.
import { textDocument, type Document } from '../read/document.js';
import { InputError } from '../read/input-error.js';
import { readDocument } from '../read/read-document.js';
import type { Extraction } from './extraction.js';
import { BatchError, batchFault, faultOf, type Fault } from './fault.js';
import { assertRegular } from './regular.js';
import type { ExtractionSettings } from './settings.js';

/** One line without its end, as UTF-8. */
export type RecordTask = { readonly line: Uint8Array };

export type RecordResult =
  /** `{"id","report"}` with the end of the line, as UTF-8. */
  | { readonly kind: 'line'; readonly line: Uint8Array }
  | { readonly kind: 'fault'; readonly id: unknown; readonly fault: Fault };

/** Never throws. */
export async function convertRecord(
  { line }: RecordTask,
  { encoding }: ExtractionSettings,
  { contentOf }: Extraction,
): Promise<RecordResult> {
  const record = parseLine(line);
  if (record === null) return { kind: 'fault', id: null, fault: batchFault({ code: 'malformed_line' }) };
  const { id = null, text, path } = record;
  try {
    if ((typeof text === 'string') === (typeof path === 'string')) throw new BatchError({ code: 'malformed_record' });
    const document = typeof text === 'string' ? documentOf(text) : await readRegular(path as string, encoding);
    const answer = `${JSON.stringify({ id, report: contentOf(document).report })}\n`;
    return { kind: 'line', line: new TextEncoder().encode(answer) };
  } catch (error) {
    return { kind: 'fault', id, fault: faultOf(error) };
  }
}

/** The object on a line, null where there is none. */
export function parseLine(line: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function documentOf(text: string): Document {
  if (text.trim() === '') throw new InputError(null, { code: 'empty' });
  return textDocument(text);
}

async function readRegular(path: string, encoding: ExtractionSettings['encoding']): Promise<Document> {
  await assertRegular(path);
  return readDocument({ path }, { encoding });
}
