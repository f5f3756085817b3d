// What every reader yields: decoded text, where it came from, and what the format knows about its structure.
import type { Diagnostic } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import type { Span } from '../model/span.js';
import { pipeRows } from './pipe-table.js';

/** A hint of the format about a stretch of the text; half-open offsets in UTF-16 code units. */
export type Mark =
  | { readonly kind: 'heading'; readonly start: number; readonly end: number; readonly level: number }
  | { readonly kind: 'list_number'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'table_row';
      readonly start: number;
      readonly end: number;
      readonly header: boolean;
      /** One a cell, in order; white space around its words is left out, an empty cell is `start === end`. */
      readonly cells: readonly Span[];
    };

/** One page of the file, from 1; half-open offsets. */
export type Page = { readonly number: number; readonly start: number; readonly end: number };

export type Document = {
  /** Decoded text without BOM; line ends stay as they are. All offsets of a report refer to it. */
  readonly text: string;
  readonly source: Source;
  readonly marks: readonly Mark[];
  /** For formats that have pages; in order, without overlap. */
  readonly pages?: readonly Page[];
  /** What the reader could not know. */
  readonly diagnostics?: readonly Diagnostic[];
};

/** A document for a text that did not come from a file. */
export function textDocument(text: string): Document {
  const source: Source = { name: null, format: 'text', encoding: null, bytes: null, chars: text.length, sha256: null };
  return { text, source, marks: pipeRows(text) };
}
