// The rows in force, each with its kind and where it came from; overlays are laid over the built-in rows here.
import type { Kind, Row, RuleFile } from './rows.js';

export const BUILT_IN = 'built-in';

/** One row in force. `origin` is "built-in" or the file of an overlay. */
export type Entry = { readonly [K in Kind]: { readonly kind: K; readonly row: Row<K>; readonly origin: string } }[Kind];

/** The rows of one file in the order in which they stand. */
export function entriesOf(file: RuleFile, origin: string): Entry[] {
  return (Object.keys(file) as (keyof RuleFile)[])
    .filter((key): key is Kind => key !== 'disable')
    .flatMap((kind) => (file[kind] ?? []).map((row) => ({ kind, row, origin }) as Entry));
}

/** Rows with a new id are added, rows with the same id replaced in place, `disable` removes. */
export function overlay(base: readonly Entry[], added: readonly Entry[], disable: readonly string[]): Entry[] {
  const byId = new Map(base.map((entry) => [entry.row.id, entry]));
  for (const entry of added) byId.set(entry.row.id, entry);
  for (const id of disable) byId.delete(id);
  return [...byId.values()];
}

/** The rows of one kind, each with its origin. */
export function rowsOf<K extends Kind>(entries: readonly Entry[], kind: K): (Row<K> & { readonly origin: string })[] {
  return entries.filter((entry) => entry.kind === kind).map(({ row, origin }) => ({ ...(row as Row<K>), origin }));
}
