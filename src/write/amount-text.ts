// The amount of a quantity as people write it: digits in groups, ranges with a dash, changes with an arrow.
import type { Quantity } from '../model/quantity.js';

const DASH = '\u2013';
const ELLIPSIS = '\u2026';
const ARROWS = { up: '\u2191', down: '\u2193' } as const;
/** A fraction longer than this (a third) is shown by its start. */
const LONGEST_FRACTION = 6;
const SHOWN_FRACTION = 4;

/** `258,1200`, `3–5`, `≥100`, `↑12.5`; `*` where the author hid it; the words of the text where they fix no number. */
export function amountText({ value, min, max, masked, change, text }: Quantity): string {
  const arrow = change === null ? '' : ARROWS[change.direction];
  if (value !== null) return arrow + grouped(value);
  if (min !== null && max !== null) return `${arrow}${grouped(min)}${DASH}${grouped(max)}`;
  if (min !== null) return `${arrow}\u2265${grouped(min)}`;
  if (max !== null) return `${arrow}\u2264${grouped(max)}`;
  return masked ? `${arrow}*` : text;
}

/** Without the locale: a comma before every three digits of the whole part. */
function grouped(value: number): string {
  const written = String(value);
  if (written.includes('e')) return written;
  const [whole = '', fraction = ''] = written.split('.');
  const groups = whole.replaceAll(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',');
  if (fraction === '') return groups;
  return `${groups}.${fraction.length > LONGEST_FRACTION ? fraction.slice(0, SHOWN_FRACTION) + ELLIPSIS : fraction}`;
}
