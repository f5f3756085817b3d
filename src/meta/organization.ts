// The reporting body in the fullest form that the text uses.
import type { Span } from '../model/span.js';
import type { Patterned, Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import type { Evidence } from './evidence.js';
import { firstFind } from './evidence.js';

const ORDER = ['title', 'byline', 'text', 'body'] as const;

/**
 * Null when the text names no body. A name found without its place gives way to a longer one that ends with the same words.
 *
 *     达州市政府工作报告 … 达州市人民政府市长 严卫东
 *     ^^^^^^^^^^           ^^^^^^^^^^^^^^ the fuller form
 */
export function readOrganization(text: string, folded: string, evidence: Evidence, rules: Rulebook): string | null {
  const found: string[] = [];
  for (const where of ORDER) {
    const named = rules.organizations
      .filter(({ row }) => row.where === where)
      .map((row) => nameOf(text, folded, evidence[where], row))
      .find((name) => name !== null);
    if (named !== undefined) found.push(named);
  }
  return found.reduce<string | null>(
    (best, name) => (best === null || (name.endsWith(best) && name.length > best.length) ? name : best),
    null,
  );
}

/** White space, and marks of bold type that a pattern took along. */
const EDGES = /^(?:\s|\*\*)+|(?:\s|\*\*)+$/g;

/** What one row finds; a row with a suffix finds nothing where the report does not hold the completed name. */
function nameOf(
  text: string,
  folded: string,
  spans: readonly Span[],
  row: Patterned<Row<'organizations'>>,
): string | null {
  const find = firstFind(folded, spans, [row]);
  if (find === null) return null;
  const name = text.slice(find.start, find.end).replace(EDGES, '');
  const { suffix } = row.row;
  if (suffix === undefined) return name;
  return text.includes(name + suffix) ? name + suffix : null;
}
