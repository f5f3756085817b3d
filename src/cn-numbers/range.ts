// Two numerals joined by a dash or by 至: 3至5, 3—5万, 百分之三十至百分之四十.
import type { Amount, Skip } from './amount.js';
import { chainEnd } from './arabic.js';
import { compare, shift } from './decimal.js';
import type { Decimal, Numeral } from './numeral.js';
import { isSpace } from './part.js';
import { Kind, hasCharacter, kindAt, numeralTable } from './table.js';

/** How a numeral counts: plain things, parts written with 分之, tenths written with 成. */
export type Style = 'count' | 'parts' | 'tenths';

/** A numeral with what a range must know of it. */
export type Operand = { readonly numeral: Numeral; readonly amount: Amount; readonly style: Style };

export type Connector = { readonly end: number; readonly dash: boolean };

/**
 * The connector behind a numeral that ends at `at`, with a space on either side at most.
 *
 *     30 — 50
 *       ^^^
 */
export function connectorAt(text: string, at: number): Connector | null {
  let end = isSpace(text.charCodeAt(at)) ? at + 1 : at;
  if (!hasCharacter(text, end, numeralTable.connectors)) return null;
  const dash = !hasCharacter(text, end, numeralTable.wordConnectors);
  const doubled = hasCharacter(text, end, numeralTable.doubleConnectors) && text.charAt(end) === text.charAt(end + 1);
  // In a row of cells the second number of 2.1 -13.8 has a sign.
  if (end > at && kindAt(text, end) === Kind.SIGN && !isSpace(text.charCodeAt(end + 1))) return null;
  end += doubled ? 2 : 1;
  return { end: isSpace(text.charCodeAt(end)) ? end + 1 : end, dash };
}

/** True where a range may begin or end with the operand, if its value is exact. */
function mayRange({ numeral, amount }: Operand): boolean {
  return !numeral.bareScale && !amount.zeroLed;
}

/**
 * The range from one numeral to another, or null where they make none.
 *
 *     3—5万      2021-2020
 *     ^^^^      none
 */
export function rangeOf(first: Operand, second: Operand): Numeral | null {
  const [a, b] = [first.numeral, second.numeral];
  if (!mayRange(first) || !mayRange(second) || a.infix !== null) return null;
  if (a.reading.kind !== 'exact' || b.reading.kind !== 'exact') return null;
  if ((a.notation === 'chinese') !== (b.notation === 'chinese')) return null;
  const min = lowerBound(first, second, a.reading.value);
  if (min === null || compare(min, b.reading.value) >= 0) return null;
  return {
    start: a.start,
    end: b.end,
    notation: a.notation === b.notation ? a.notation : 'mixed',
    reading: { kind: 'range', min, max: b.reading.value },
    infix: b.infix,
    partsOf: b.partsOf ?? a.partsOf,
    bareScale: false,
    scaled: b.scaled,
  };
}

/** The first value under the scale or the parts that the second one gives it; null where the two do not fit. */
function lowerBound(first: Operand, second: Operand, value: Decimal): Decimal | null {
  if (first.style === 'count' && second.style === 'tenths') return shift(value, 1);
  if (first.style === 'parts' && second.style === 'count') return value;
  if (first.numeral.partsOf !== second.numeral.partsOf) return null;
  if (first.style !== 'count' || first.amount.bigScaled) return value;
  const shared = second.amount.mantissas.find((mantissa) => compare(value, mantissa.value) < 0);
  return shared === undefined ? value : shift(value, shared.power);
}

/** Where a dash and a digit go on behind a range of plain digits (2019-12-18), the end of that chain. */
export function chainAfter(text: string, at: number): Skip | null {
  const connector = connectorAt(text, at);
  if (connector === null || !connector.dash || kindAt(text, connector.end) !== Kind.ARABIC) return null;
  return { skipTo: chainEnd(text, connector.end) };
}
