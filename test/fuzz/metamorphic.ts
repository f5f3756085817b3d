// Changes of a report whose effect is known beforehand: another number, another unit, a blank line, a section less.
import assert from 'node:assert/strict';
import type { Report } from '../../src/index.js';
import { builtinRulebook } from '../../src/index.js';
import { findSoftBreaks } from '../../src/outline/soft-breaks.js';
import { fold } from '../../src/rulebook/fold.js';
import { assertSame, carried, carryOver } from './likeness.js';
import { reportOf } from './run.js';

type Quantity = Report['quantities'][number];

/** Checks a change at one place of a report, of which `choice` picks the kind; false where there is nothing to change. */
export type Change = (text: string, report: Report, index: number, choice: number) => boolean;

const stays = (offset: number): number => offset;
const replaced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** The report with one quantity left out of the comparison but for its place. */
const without = (report: Report, index: number, keys: readonly (keyof Quantity)[]): Report => ({
  ...report,
  quantities: report.quantities.map((one, at) =>
    at === index ? ({ ...one, ...Object.fromEntries(keys.map((key) => [key, null])) } as Quantity) : one,
  ),
});

/** From more digits on, whether a double holds the number depends on the digits. */
const LONGEST_EXACT = 15;
const PLAIN = /^[1-9][0-9]*(?:\.[0-9]+)?/;

/** Numbers of the same kind are of the same length; 2 to 9 stay apart from 1, which often counts nothing. */
function otherDigits(number: string, choice: number): string {
  return number.replace(/[0-9]/g, (digit, at: number) => String(((Number(digit) + choice + at) % 8) + 2));
}

/**
 * Another number in the place of one changes its value and nothing else; false where there is no plain number. A number
 * in a heading is left aside: the title changes with it.
 */
export function assertNumberAlone(text: string, report: Report, index: number, choice: number): boolean {
  const { start, text: written, value, paragraph, unit } = report.quantities[index]!;
  const digits = PLAIN.exec(written)?.[0];
  if (
    digits === undefined ||
    written.replace(/[^0-9０-９]/g, '').length > LONGEST_EXACT ||
    value === null ||
    paragraph === null
  )
    return false;
  // 500多 before a noun counts for being round; 532多 does not.
  if (unit === '' && /[余多]$/.test(written)) return false;
  // An end of what may be a range: in 2—1份 there is none, in 2—9份 there is.
  if (/[-—–~～－至到]/.test(text[start - 1] ?? '')) return false;
  const other = otherDigits(digits, choice);
  const changed = reportOf(replaced(text, start, start + digits.length, other));
  assertSame(without(changed, index, ['value']), without(report, index, ['value']), stays);
  // In 3亿5000万, 1,234 and 9分之九 only a part of the number has changed.
  if (/[0-9０-９,，分半一二两三四五六七八九十]/.test(written.slice(digits.length))) return true;
  const expected = Number(other) * (value / Number(digits));
  const given = changed.quantities[index]!.value!;
  assert(Math.abs(given - expected) <= Math.abs(expected) * 1e-9, `${written}: ${given} for ${expected}`);
  return true;
}

/** The other unit in the place of one changes the unit and its rule; false where there is none, or in a heading. */
export const assertUnitAlone: Change = (text, report, index) => assertUnitBecomes(text, report, index, '人', '名');

/** The same for any two units of one length, where the words that follow allow both. */
export function assertUnitBecomes(text: string, report: Report, index: number, own: string, other: string): boolean {
  const { end, unit, altUnits, paragraph } = report.quantities[index]!;
  const start = end - own.length;
  if (unit !== own || altUnits.length > 0 || text.slice(start, end) !== own || paragraph === null) return false;
  const changed = reportOf(replaced(text, start, end, other));
  const keys = ['unit', 'dimension', 'rule'] as const;
  assertSame(without(changed, index, keys), without(report, index, keys), stays);
  assert.equal(changed.quantities[index]!.unit, other);
  return true;
}

const isWrapped = (text: string): boolean => findSoftBreaks(fold(text), [], builtinRulebook()).length > 0;

/** What the rows before and after decide. */
const NOWHERE = { id: null, section: null, paragraph: null, item: null };
/** What the headings around decide. */
const UNKNOWN = { status: null, indicator: null, action: null };

const outline = (sections: Report['sections']) => sections.map((one) => [one.level, one.title, one.plan, one.runIn]);

/**
 * A section of the top level taken out takes its quantities with it and no other. True where the headings that are left
 * are as before; else only what the others are worth is compared, for the outline hangs together: a numbering with a
 * gap goes deeper, and what follows on a part on plans is a plan. What the report says of itself is left aside.
 */
export function assertSectionAlone(text: string, report: Report, id: string): boolean {
  const { sections, quantities } = report;
  const at = sections.findIndex((one) => one.id === id);
  const { level, start } = sections[at]!;
  const next = sections.findIndex((one, index) => index > at && one.level <= level);
  const end = next < 0 ? text.length : sections[next]!.start;
  const rest = replaced(text, start, end, '');
  // Whether lines were wrapped by a converter is told by all of them.
  if (isWrapped(text) || isWrapped(rest)) return false;
  const changed = reportOf(rest);
  const left = sections.filter((_, index) => index < at || (next >= 0 && index >= next));
  const alike = JSON.stringify(outline(changed.sections)) === JSON.stringify(outline(left));
  const kept = quantities.filter((one) => one.start < start || one.start >= end);
  const plain = (all: readonly Quantity[]) => all.map((one) => ({ ...one, ...NOWHERE, ...(alike ? {} : UNKNOWN) }));
  assert.deepEqual(carried(plain(changed.quantities), stays), carried(plain(kept), carryOver(start, end, 0)));
  return alike;
}

/**
 * A blank line between two paragraphs that stand one below the other moves what follows and changes nothing else; false
 * where there are none. Except where a number ends the one and its unit begins the other: one line break may part them,
 * two do not.
 */
export function assertBlankLine(text: string, report: Report, index: number): boolean {
  const [first, second] = [report.paragraphs[index]!, report.paragraphs[index + 1]];
  if (second === undefined) return false;
  const between = text.slice(first.end, second.start);
  const crossed = report.quantities.some(({ start, end }) => start < first.end && end > first.end);
  if (crossed || !/^[ \u3000]*\n[ \u3000]*$/.test(between)) return false;
  assertSame(reportOf(replaced(text, first.end, first.end, '\n')), report, carryOver(first.end, first.end, 1));
  return true;
}
