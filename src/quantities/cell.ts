// A number in the cell of a table, whose unit and scale stand in a head.
import type { Reading as NumeralReading } from '../cn-numbers/index.js';
import { parseNumeral, readNumeral, shift, toNumber } from '../cn-numbers/index.js';
import type { Span } from '../model/span.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { UnitRow } from '../rulebook/rows.js';
import { longestAt } from '../rulebook/trie.js';
import { amountOf } from './amount.js';
import { doubtsOf } from './doubts.js';
import type { Reading, Stretch } from './read.js';
import { readQuantities } from './read.js';

/** Where the unit of a bare number may stand; the first that holds one counts. */
export type Heads = { readonly columnHead: Span | null; readonly rowHead: Span | null; readonly caption: Span | null };

/** `row` is null for a scale without a unit: （万）. */
type HeadUnit = { readonly unit: string; readonly row: UnitRow | null; readonly power: number };

/** Rule of a bare number whose head names no unit. */
const PLAIN = 'cell/plain';
const LONGEST_UNIT = 12;

/**
 * Reads a cell: a number with its own unit as in running text, a bare number with the unit of its heads.
 *
 *     产量（万吨）
 *     650.0          6500000 吨; the span is 650.0
 *     3—5            30000 to 50000 吨
 *
 * A number with a scale of its own, a range or 十二 needs the unit of a column or a row: a caption speaks for plain ones only.
 */
export function readCell(text: string, folded: string, cell: Stretch, heads: Heads, rules: Rulebook): Reading {
  const numeral = parseNumeral(folded.slice(cell.start, cell.end));
  const own = unitOf(folded, heads.columnHead, rules) ?? unitOf(folded, heads.rowHead, rules);
  const head = own ?? unitOf(folded, heads.caption, rules);
  const power = head?.power ?? 0;
  // 1.2万 under 万元 is scaled twice: nobody can tell what was meant.
  const reading = numeral === null || (numeral.scaled && power > 0) ? null : times(numeral.reading, power);
  const plain = numeral?.notation === 'arabic' && reading?.kind === 'exact';
  if (numeral === null || reading === null || !(plain || own) || isLabel(folded, heads, rules)) {
    return readQuantities(text, folded, cell, rules);
  }
  const amount = amountOf(reading);
  const [start, end] = [cell.start + numeral.start, cell.start + numeral.end];
  const quantity = {
    text: text.slice(start, end),
    start,
    end,
    value: amount.value,
    min: amount.min,
    max: amount.max,
    unit: head?.unit ?? '',
    altUnits: [],
    dimension: head?.row?.dimension ?? ('other' as const),
    qualifier: numeral.infix ?? ('exact' as const),
    masked: amount.masked,
    change: null,
    aggregate: null,
    per: null,
    status: cell.plan ? ('target' as const) : ('actual' as const),
    rule: head?.row?.id ?? PLAIN,
  };
  const diagnostics = doubtsOf(text, quantity, amount);
  return { quantities: [{ quantity, evidence: [] }], passed: [], dates: [], diagnostics };
}

/** The reading ten to the `power` times as large, or null for what no head governs. */
function times(reading: NumeralReading, power: number): NumeralReading | null {
  switch (reading.kind) {
    case 'exact':
      return { kind: 'exact', value: shift(reading.value, power) };
    case 'range':
      return { kind: 'range', min: shift(reading.min, power), max: shift(reading.max, power) };
    case 'masked':
      return reading;
    default:
      return null;
  }
}

/** Columns of serial numbers, years and telephones hold no quantities. */
function isLabel(folded: string, { columnHead }: Heads, rules: Rulebook): boolean {
  return columnHead !== null && rules.vocabulary.label.has(folded.slice(columnHead.start, columnHead.end).trim());
}

/** The last unit in brackets or after a colon of a head, with its scale: （万元）, 单位：人, （±%）. */
function unitOf(folded: string, head: Span | null, rules: Rulebook): HeadUnit | null {
  if (head === null) return null;
  for (let at = head.end - 1; at >= head.start; at--) {
    if (!OPENS.has(folded[at]!)) continue;
    const from = skip(folded, at + 1, head.end);
    const scale = readNumeral(folded, from);
    const scaled = scale?.bareScale === true && scale.reading.kind === 'exact' && scale.end < head.end;
    const unit = longestAt(rules.units, folded, scaled ? scale.end : from, Math.min(head.end, from + LONGEST_UNIT));
    const power =
      scaled && scale.reading.kind === 'exact' ? Math.round(Math.log10(toNumber(scale.reading.value) ?? 1)) : 0;
    if (unit !== null && closes(folded, unit.end, head.end)) {
      return { unit: folded.slice(unit.start, unit.end), row: unit.value, power };
    }
    if (scaled && unit === null && closes(folded, scale.end, head.end)) return { unit: '', row: null, power };
  }
  return null;
}

const OPENS = new Set('（(：:');
const SIGNS = new Set('±+- ');
const CLOSES = new Set('）) ');

function skip(text: string, at: number, end: number): number {
  let from = at;
  while (from < end && SIGNS.has(text[from]!)) from++;
  return from;
}

const closes = (text: string, at: number, end: number): boolean => at >= end || CLOSES.has(text[at]!);
