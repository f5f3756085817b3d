// One YAML rule file to rows, with every fault and its line.
import { LineCounter, parseDocument, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Document } from 'yaml';
import type { RuleFault } from './rule-error.js';
import type { RuleFile } from './rows.js';
import { ruleFileSchema } from './rows.js';

export type ParsedFile = { readonly rules: RuleFile; readonly faults: readonly RuleFault[] };

/** Faults of one file that are told; nobody mends more at once. */
const MOST_FAULTS = 100;

/** What is told of one fault, in characters: a message of zod names every key that it does not know. */
const LONGEST_REASON = 400;

/** The library reads what is nested by recursion, and catches what comes of that. */
const plain = (message: string): string => (/call stack/.test(message) ? 'nested too deeply' : message);

const cut = (reason: string): string =>
  reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}\u2026` : reason;

/** `name` is only for the faults. No tags, no custom types: YAML here is plain data. */
export function parseRuleFile(source: string, name: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
    customTags: [],
    // The library compares every key of a map with every other one.
    uniqueKeys: false,
  });
  const lineAt = (offset: number | undefined): number | null =>
    offset === undefined ? null : lines.linePos(offset).line;
  const broken = [
    ...document.errors.map(({ pos, message }) => ({ at: pos[0], message: plain(message) })),
    ...repeatedKeys(document),
  ];
  if (broken.length > 0) {
    const faults = broken.slice(0, MOST_FAULTS).map(({ at, message }) => ({
      file: name,
      line: lineAt(at),
      id: null,
      reason: message,
    }));
    return { rules: {}, faults };
  }
  const warnings = document.warnings.slice(0, MOST_FAULTS).map((warning) => ({
    file: name,
    line: lineAt(warning.pos[0]),
    id: null,
    reason: warning.message,
  }));
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (error) {
    return { rules: {}, faults: [{ file: name, line: null, id: null, reason: plain((error as Error).message) }] };
  }
  const result = ruleFileSchema.safeParse(data);
  if (result.success) return { rules: result.data, faults: warnings };
  const faults = result.error.issues.slice(0, MOST_FAULTS).map(({ path, message }) => ({
    file: name,
    line: lineAt(startOf(document, path)),
    id: idAt(document, path),
    reason: cut(path.length > 2 ? `${path.slice(2).join('.')}: ${message}` : message),
  }));
  return { rules: {}, faults: [...warnings, ...faults] };
}

/** Keys that stand twice in one map, with their offsets. */
function repeatedKeys(document: Document): { readonly at: number; readonly message: string }[] {
  const found: { readonly at: number; readonly message: string }[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push({ at: key.range?.[0] ?? 0, message: 'Map keys must be unique' });
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** Offset of the innermost node that stands on the path. */
function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const found: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (found as { range?: readonly number[] | null } | null | undefined)?.range;
    if (range) return range[0];
  }
  return undefined;
}

function idAt(document: Document, path: readonly PropertyKey[]): string | null {
  const list = document.get(path[0]);
  if (!isSeq(list) || typeof path[1] !== 'number') return null;
  const row = list.get(path[1]);
  const id = isMap(row) ? row.get('id') : null;
  return typeof id === 'string' ? id : null;
}
