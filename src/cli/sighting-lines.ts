// Draws one number that was seen: its place, the words around it, and what became of it.
import type { Messages } from '../messages/index.js';
import type { Evidence } from '../quantities/trace.js';
import { displayWidth } from '../write/display-width.js';
import { visible } from '../write/visible.js';
import { drawExcerpt, type Underline } from './excerpt.js';
import type { Sighting } from './explanation.js';
import type { LineMap } from './line-map.js';
import type { Paint } from './paint.js';
import { amountOf, fieldLines, worded, type FieldLine } from './quantity-lines.js';

export type View = { readonly text: string; readonly lines: LineMap; readonly say: Messages; readonly paint: Paint };

/**
 *     3:8  offset 45–50
 *       同比增长12.5%，其中…
 *       ~~~~~~~~^^^^^
 *       taken  12.5 % · ratio  units/percent
 *         change  up    changes/grow "增长"
 *         basis   同比  bases/year-on-year "同比"
 */
export function drawSighting(sighting: Sighting, view: View): string {
  const { text, lines, say, paint } = view;
  const { start, end } = sighting;
  const { line, column } = lines.placeOf(start);
  const evidence = sighting.kind === 'taken' ? sighting.evidence : [];
  const underlines: [Underline, ...Underline[]] = [
    { start, end, sign: '^' },
    ...evidence.map((entry): Underline => ({ start: entry.start, end: entry.end, sign: '~' })),
  ];
  const [words, signs] = drawExcerpt(text, lines.lineOf(start), underlines);
  const colour = sighting.kind === 'taken' ? 'green' : 'yellow';
  return [
    `${paint('bold', `${line}:${column}`)}  ${paint('dim', say('explain.offset', { start, end }))}`,
    `  ${words}`,
    `  ${paint(colour, signs)}`,
    ...outcome(sighting, view),
  ].join('\n');
}

function outcome(sighting: Sighting, { text, say, paint }: View): readonly string[] {
  if (sighting.kind === 'passed') {
    const row = sighting.row === null ? '' : `  ${paint('dim', sighting.row)}`;
    return [`  ${paint('yellow', say('explain.passed', { reason: reasonOf(sighting.reason, say) }))}${row}`];
  }
  const { of: quantity, rule } = sighting;
  const amount = `${visible(amountOf(quantity, say))} \u00b7 ${worded(say, `dimension.${quantity.dimension}`, quantity.dimension)}`;
  const fields = fieldLines(quantity, sighting, say);
  return [
    `  ${paint('green', say('explain.taken'))}  ${amount}  ${paint('dim', rule)}`,
    ...columns(fields).map(([label, value, { evidence, reason }]) => {
      const rows = [
        ...evidence.map((entry) => `${entry.row} ${quoted(entry, text, say)}`),
        ...(reason ? [reason] : []),
      ];
      const notes = rows.map((row) => `  ${paint('dim', row)}`).join('');
      return `    ${label}  ${notes === '' ? value.trimEnd() : value}${notes}`;
    }),
  ];
}

const quoted = (entry: Evidence, text: string, say: Messages): string =>
  say('quote', { words: visible(text.slice(entry.start, entry.end)) });

/** Labels and values padded to a common width. */
function columns(fields: readonly FieldLine[]): (readonly [string, string, FieldLine])[] {
  const shown = fields.map((field) => [field.label, visible(field.value), field] as const);
  const widest = (column: 0 | 1) => Math.max(0, ...shown.map((field) => displayWidth(field[column])));
  const [labels, values] = [widest(0), Math.min(widest(1), 24)];
  const pad = (word: string, width: number) => word + ' '.repeat(Math.max(0, width - displayWidth(word)));
  return shown.map(([label, value, field]) => [pad(label, labels), pad(value, values), field]);
}

/** Reasons are open to the trace: one without a text of its own is shown as it is. */
function reasonOf(reason: string, say: Messages): string {
  const key = `reason.${reason}`;
  return say.has(key) ? worded(say, key, reason) : reason;
}
