// Runs the examples and counterexamples of rows through the whole pipeline: a row must fire where it says, and only there.
import { isDeepStrictEqual } from 'node:util';
import { createExtractor } from './extract.js';
import type { Extraction } from './extract.js';
import { textDocument } from './read/document.js';
import type { Rulebook } from './rulebook/compile.js';
import { fold } from './rulebook/fold.js';
import type { Pattern } from './rulebook/pattern.js';
import type { Example } from './rulebook/rows.js';

export type ExampleFailure = {
  readonly id: string;
  readonly text: string;
  readonly expected: string;
  readonly got: string;
};
export type ExampleCheck = {
  readonly failures: readonly ExampleFailure[];
  readonly examples: number;
  readonly counterexamples: number;
};

/** Checks the rows with these ids, all rows when no ids are given. */
export function checkExamples(rules: Rulebook, ids?: ReadonlySet<string>): ExampleCheck {
  const extract = createExtractor({ rules, segmenter: null });
  const rows = rules.entries.map(({ row }) => row).filter(({ id }) => ids?.has(id) ?? true);
  const linePatterns = new Map(
    [...rules.markers, ...rules.furniture, ...Object.values(rules.cues).flat()].map(({ row, pattern }) => [
      row.id,
      pattern,
    ]),
  );
  const failures: ExampleFailure[] = [];
  let examples = 0;
  let counterexamples = 0;
  for (const { id, examples: shown = [], counterexamples: spared = [] } of rows) {
    for (const example of shown) {
      examples++;
      const extraction = extract(textDocument(example.text));
      if (!fired(extraction, id, example)) {
        failures.push({ id, text: example.text, expected: JSON.stringify(example.gives), got: describe(extraction) });
      }
    }
    for (const text of spared) {
      counterexamples++;
      const extraction = extract(textDocument(text));
      if (linePatterns.has(id) ? matchesLine(linePatterns.get(id)!, text) : firedAnywhere(extraction, id))
        failures.push({ id, text, expected: `not ${id}`, got: describe(extraction) });
    }
  }
  return { failures, examples, counterexamples };
}

const META_FIELDS = ['organization', 'period', 'published', 'delivered'] as const;

/** Rows of the outline see one line at a time. */
const matchesLine = (pattern: Pattern, text: string): boolean =>
  fold(text)
    .split('\n')
    .some((line) => pattern.findAll(line.trim()).length > 0);

const firedAnywhere = ({ trace }: Extraction, id: string): boolean =>
  trace.passed.some(({ row }) => row === id) ||
  trace.taken.some(({ rule, evidence }) => rule === id || evidence.some(({ row }) => row === id));

/** True when the row took part and what it gives came out: a stretch passed over, or a quantity with these fields. */
function fired({ report, trace }: Extraction, id: string, { text, gives }: Example): boolean {
  if ('line' in gives)
    return trace.lines.some(({ start, end, as }) => text.slice(start, end) === gives['line'] && as === gives['as']);
  if ('item' in gives) return report.items.some(({ marker }) => marker === gives['item']);
  const told = META_FIELDS.find((field) => field in gives);
  if (told !== undefined) return isDeepStrictEqual(report.meta[told], gives[told]);
  if ('plan' in gives) return report.sections.some(({ title, plan }) => plan && title === gives['plan']);
  if ('passed' in gives)
    return trace.passed.some(({ row, start, end }) => row === id && text.slice(start, end) === gives['passed']);
  return trace.taken.some(({ quantity, rule, evidence }, index) => {
    const found: Record<string, unknown> = { ...report.quantities[index], id: quantity };
    const took = rule === id || evidence.some(({ row }) => row === id);
    return took && Object.entries(gives).every(([field, value]) => isDeepStrictEqual(found[field], value));
  });
}

function describe({ report, trace }: Extraction): string {
  const fields = report.quantities.map(
    ({ text, value, min, max, unit, qualifier, change, aggregate, per, status }) => ({
      text,
      value,
      min,
      max,
      unit,
      qualifier,
      change,
      aggregate,
      per,
      status,
    }),
  );
  return JSON.stringify({
    taken: fields,
    passed: trace.passed.map(({ row, reason, start, end }) => [start, end, row ?? reason]),
  });
}
