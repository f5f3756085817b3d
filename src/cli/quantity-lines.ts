// Puts one quantity into words: its amount, and each field that is not at its default with the row that decided it.
import type { Quantity } from '../model/quantity.js';
import type { MessageKey, Messages } from '../messages/index.js';
import type { Evidence, Taken } from '../quantities/trace.js';

/** A field with its value in words, the field of the trace that tells who decided it, and why where no row did. */
export type FieldLine = {
  readonly label: string;
  readonly value: string;
  readonly evidence: readonly Evidence[];
  readonly reason?: string;
};

/** A value as people say it, with the word of the contract beside it where that is another one. */
export function worded(say: Messages, key: MessageKey, code: string): string {
  const label = say(key);
  return label === code ? label : `${label} (${code})`;
}

/** `258.12 元`, `3 to 5 名`. */
export function amountOf({ value, min, max, unit }: Quantity, say: Messages): string {
  const shownUnit = unit === '' ? say('explain.no_unit') : unit;
  return `${numberOf(value, min, max, say)} ${shownUnit}`;
}

function numberOf(value: number | null, min: number | null, max: number | null, say: Messages): string {
  if (value !== null) return String(value);
  if (min !== null && max !== null) return say('explain.range', { min, max });
  if (min !== null) return say('explain.at_least', { min });
  return max === null ? say('explain.no_value') : say('explain.at_most', { max });
}

/**
 * The fields in the order of the contract; what is at its default is left out. `rule` is named elsewhere and not repeated;
 * `link` is how the indicator was found, null where none was looked for.
 */
export function fieldLines(
  quantity: Quantity,
  { evidence, rule, link }: Pick<Taken, 'evidence' | 'rule' | 'link'>,
  say: Messages,
): FieldLine[] {
  const of = (field: Evidence['field']) => evidence.filter((entry) => entry.field === field);
  const lines: FieldLine[] = [];
  const add = (key: MessageKey, value: string, decided: readonly Evidence[] = []) =>
    lines.push({ label: say(key), value, evidence: decided });

  const unitRows = of('unit').filter(({ row }) => row !== rule);
  if (unitRows.length > 0) add('field.unit', quantity.unit, unitRows);
  if (of('dimension').length > 0) {
    add('field.dimension', worded(say, `dimension.${quantity.dimension}`, quantity.dimension), of('dimension'));
  }
  if (quantity.altUnits.length > 0) add('field.altUnits', quantity.altUnits.join(' '));
  if (of('bare').length > 0) add('field.bare', '', of('bare'));
  if (quantity.qualifier !== 'exact') {
    add('field.qualifier', worded(say, `qualifier.${quantity.qualifier}`, quantity.qualifier), of('qualifier'));
  }
  if (quantity.masked) add('field.masked', say('masked.true'));
  if (quantity.change !== null) {
    const { direction, basis } = quantity.change;
    add('field.change', worded(say, `direction.${direction}`, direction), of('change'));
    if (basis !== null) add('field.basis', basis, of('basis'));
  }
  if (quantity.aggregate !== null) {
    add('field.aggregate', worded(say, `aggregate.${quantity.aggregate}`, quantity.aggregate), of('aggregate'));
  }
  if (quantity.per !== null) {
    add('field.per', quantity.per === 'each' ? worded(say, 'per.each', 'each') : quantity.per, of('per'));
  }
  if (quantity.status !== 'actual') {
    const status = worded(say, `status.${quantity.status}`, quantity.status);
    const words = of('status');
    // What no word made a target is one because of the part of the report in which it stands.
    const plan = words.length === 0 && quantity.section !== null;
    add('field.status', plan ? `${status}, ${say('explain.in_plan', { section: quantity.section! })}` : status, words);
  }
  if (quantity.indicator !== null || link !== null) {
    const value = quantity.indicator?.text ?? say('explain.no_indicator');
    lines.push({
      label: say('field.indicator'),
      value,
      evidence: [],
      ...(link !== null && { reason: linkReason(link, say) }),
    });
  }
  for (const field of ['action', 'header'] as const) {
    const span = quantity[field];
    if (span !== null) add(`field.${field}`, span.text);
  }
  return lines;
}

/** Ways of linking are open to the trace: one without a text of its own is shown as it is. */
function linkReason(link: string, say: Messages): string {
  const key = `link.${link}`;
  return say.has(key) ? worded(say, key, link) : link;
}
