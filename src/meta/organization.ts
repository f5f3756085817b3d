// The reporting body in the fullest form that the text uses.
import type { Rulebook } from '../rulebook/compile.js';
import type { Evidence } from './evidence.js';
import { firstFind } from './evidence.js';

const ORDER = ['title', 'byline', 'text'] as const;

/**
 * Null when the text names no body. A name found without its place gives way to a longer one that ends with the same words.
 *
 *     达州市政府工作报告 … 达州市人民政府市长 严卫东
 *     ^^^^^^^^^^           ^^^^^^^^^^^^^^ the fuller form
 */
export function readOrganization(text: string, folded: string, evidence: Evidence, rules: Rulebook): string | null {
  const found: string[] = [];
  for (const where of ORDER) {
    const rows = rules.organizations.filter(({ row }) => row.where === where);
    const find = firstFind(folded, evidence[where], rows);
    if (find === null) continue;
    const name = text.slice(find.start, find.end).trim();
    const full = find.row.suffix === undefined ? null : name + find.row.suffix;
    if (full !== null && text.includes(full)) return full;
    if (find.row.suffix === undefined) found.push(name);
  }
  return found.reduce<string | null>(
    (best, name) => (best === null || (name.endsWith(best) && name.length > best.length) ? name : best),
    null,
  );
}
