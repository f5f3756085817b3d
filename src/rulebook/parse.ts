// One YAML rule file to rows, with every fault and its line.
import { LineCounter, parseDocument, isMap, isSeq } from 'yaml';
import type { Document } from 'yaml';
import type { RuleFault } from './rule-error.js';
import type { RuleFile } from './rows.js';
import { ruleFileSchema } from './rows.js';

export type ParsedFile = { readonly rules: RuleFile; readonly faults: readonly RuleFault[] };

/** `name` is only for the faults. No tags, no custom types: YAML here is plain data. */
export function parseRuleFile(source: string, name: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, schema: 'core', prettyErrors: false, customTags: [] });
  const lineAt = (offset: number | undefined): number | null =>
    offset === undefined ? null : lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file: name,
      line: lineAt(error.pos[0]),
      id: null,
      reason: error.message,
    }));
    return { rules: {}, faults };
  }
  const warnings = document.warnings.map((warning) => ({
    file: name,
    line: lineAt(warning.pos[0]),
    id: null,
    reason: warning.message,
  }));
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (error) {
    return { rules: {}, faults: [{ file: name, line: null, id: null, reason: (error as Error).message }] };
  }
  const result = ruleFileSchema.safeParse(data);
  if (result.success) return { rules: result.data, faults: warnings };
  const faults = result.error.issues.map(({ path, message }) => ({
    file: name,
    line: lineAt(startOf(document, path)),
    id: idAt(document, path),
    reason: path.length > 2 ? `${path.slice(2).join('.')}: ${message}` : message,
  }));
  return { rules: {}, faults: [...warnings, ...faults] };
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
