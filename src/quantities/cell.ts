// A number in the cell of a table, whose unit and scale stand in a head.
import type { Reading as NumeralReading } from '../cn-numbers/index.js';
import { parseNumeral, shift } from '../cn-numbers/index.js';
import type { Rulebook } from '../rulebook/compile.js';
import { amountOf } from './amount.js';
import { doubtsOf } from './doubts.js';
import type { Heads } from './head-unit.js';
import { headUnitOf } from './head-unit.js';
import type { Reading, Stretch } from './read.js';
import { readQuantities } from './read.js';

/** Rule of a bare number whose head names no unit. */
const PLAIN = 'cell/plain';

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
  const head = numeral === null ? null : headUnitOf(folded, heads, rules);
  const own = head?.own ?? false;
  const unit = head?.unit ?? null;
  const power = unit?.power ?? 0;
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
    unit: unit?.unit ?? '',
    altUnits: [...(unit?.alternatives ?? [])],
    dimension: unit?.row?.dimension ?? ('other' as const),
    qualifier: numeral.infix ?? ('exact' as const),
    masked: amount.masked,
    change: null,
    aggregate: null,
    per: null,
    status: cell.plan ? ('target' as const) : ('actual' as const),
    rule: unit?.row?.id ?? PLAIN,
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
