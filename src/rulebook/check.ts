// What a schema cannot see: ids that stand twice, one form in two units, patterns that do not compile, rows that are not there.
import type { Entry } from './entries.js';
import type { PatternEngine } from './pattern.js';
import type { RuleFault } from './rule-error.js';

const fault = (entry: Entry, reason: string): RuleFault => ({
  file: entry.origin,
  line: null,
  id: entry.row.id,
  reason,
});

/** Ids that stand twice within the rows of one overlay or of the built-in rules. */
export function repeatedIds(entries: readonly Entry[]): RuleFault[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const again = seen.has(entry.row.id);
    seen.add(entry.row.id);
    return again ? [fault(entry, 'this id stands twice')] : [];
  });
}

/** Ambiguity is an error: a surface form belongs to one unit row. */
export function ambiguousForms(entries: readonly Entry[]): RuleFault[] {
  const owner = new Map<string, string>();
  return entries.flatMap((entry) => {
    if (entry.kind !== 'units') return [];
    return entry.row.forms.flatMap((form) => {
      const other = owner.get(form);
      owner.set(form, other ?? entry.row.id);
      return other === undefined
        ? []
        : [fault(entry, `the form ${form} belongs to ${other}; replace or disable that row`)];
    });
  });
}

export function badPatterns(entries: readonly Entry[], engine: PatternEngine): RuleFault[] {
  return entries.flatMap((entry) => {
    if (!('pattern' in entry.row)) return [];
    try {
      engine(entry.row.pattern);
      return [];
    } catch (error) {
      return [fault(entry, (error as Error).message)];
    }
  });
}

/** Rows that hold a pattern must show what it gives and what it leaves alone. */
export function missingExamples(entries: readonly Entry[]): RuleFault[] {
  return entries
    .filter(({ row }) => 'pattern' in row && !(row.examples?.length && row.counterexamples?.length))
    .map((entry) => fault(entry, 'a row with a pattern needs an example and a counterexample'));
}

/** Ids to disable that no row has. */
export function unknownIds(disable: readonly string[], entries: readonly Entry[], file: string): RuleFault[] {
  const known = new Set(entries.map(({ row }) => row.id));
  return disable
    .filter((id) => !known.has(id))
    .map((id) => ({ file, line: null, id, reason: 'no row has this id to disable' }));
}
