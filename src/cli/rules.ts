// The command `rules`: the rows in force, one a line, for people and for cut and grep.
import type { Rulebook } from '../rulebook/compile.js';
import { readRules } from './input.js';
import { print, type Context } from './io.js';
import { UsageError } from './usage-error.js';

/** Columns of the content after which it is cut: a line should stay a line. */
const CONTENT_LENGTH = 80;

type Entry = Rulebook['entries'][number];

/** Tab separated: id, kind, origin, content. Throws UsageError for a kind of which no row is in force. */
export async function runRules({ io }: Context, folders: readonly string[], kind: string | null): Promise<number> {
  const { entries } = await readRules(folders);
  const shown = entries.filter((entry) => kind === null || entry.kind === kind);
  if (shown.length === 0 && kind !== null) {
    const kinds = [...new Set(entries.map((entry) => entry.kind))].join(', ');
    throw new UsageError('usage.unknown_kind', { value: kind, kinds }, 'report-extract rules');
  }
  const lines = shown.map((entry) => [entry.row.id, entry.kind, entry.origin, contentOf(entry.row)].join('\t'));
  await print(io, lines.map((line) => `${line}\n`).join(''));
  return 0;
}

/** The surface forms, the words, the pairs or the pattern of a row, on one line. */
function contentOf(row: Entry['row']): string {
  const line = writtenIn(row).replaceAll(/\s+/g, ' ');
  return line.length > CONTENT_LENGTH ? `${line.slice(0, CONTENT_LENGTH - 1)}\u2026` : line;
}

function writtenIn(row: Entry['row']): string {
  if ('forms' in row) return row.forms.join(' ');
  if ('words' in row) return row.words.join(' ');
  if ('first' in row) return `${row.first.join(' ')} + ${row.second.join(' ')}`;
  return row.pattern;
}
