// A report and its trace to what the script of its page works on.
import type { Section } from '../../model/outline.js';
import type { Quantity } from '../../model/quantity.js';
import type { TextSpan } from '../../model/span.js';
import { amountText } from '../amount-text.js';
import type { Content } from '../formats.js';
import { lineCounter } from '../rows/places.js';
import { headingOf } from '../rows/sections.js';
import type { PageData, PassedRow, QuantityRow, SectionRow } from './data.js';
import { shown } from './escape.js';

export function pageData({ report, text, trace }: Content): Omit<PageData, 'words'> {
  const { sections, quantities } = report;
  const [lineOf, passedLineOf] = [lineCounter(text), lineCounter(text)];
  const places = new Map(sections.map(({ id }, index) => [id, index]));
  const links = new Map(trace.taken.map(({ quantity, link }) => [quantity, link]));
  return {
    sections: sectionRows(sections),
    quantities: quantities.map((quantity) =>
      quantityRow(quantity, {
        line: lineOf(quantity.start),
        section: quantity.section === null ? undefined : places.get(quantity.section),
        link: links.get(quantity.id) ?? undefined,
      }),
    ),
    passed: trace.passed.map(({ start, end, reason, row }): PassedRow => {
      const place = { text: shown(text.slice(start, end)), start, end, line: passedLineOf(start) };
      return { ...place, reason, ...(row !== null && { rule: shown(row) }) };
    }),
  };
}

function sectionRows(sections: readonly Section[]): SectionRow[] {
  const places = new Map(sections.map(({ id }, index) => [id, index]));
  const last = sections.map((_, index) => index);
  // From the end, so that a section knows of all under it before the one around it asks.
  for (let index = sections.length - 1; index >= 0; index--) {
    const around = places.get(sections[index]!.parent ?? '');
    if (around !== undefined) last[around] = Math.max(last[around]!, last[index]!);
  }
  return sections.map((section, index) => ({
    label: shown(headingOf(section)),
    ...(section.parent !== null && { parent: places.get(section.parent)! }),
    last: last[index]!,
  }));
}

type Place = { readonly line: number; readonly section: number | undefined; readonly link: string | undefined };

function quantityRow(quantity: Quantity, { line, section, link }: Place): QuantityRow {
  const { start, end, value, min, max, altUnits, qualifier, masked, change, aggregate, per, status } = quantity;
  const order = value ?? min ?? max;
  return {
    text: shown(quantity.text),
    start,
    end,
    amount: shown(amountText(quantity)),
    unit: shown(quantity.unit),
    dimension: quantity.dimension,
    line,
    ...(order !== null && { order }),
    ...(altUnits.length > 0 && { altUnits: altUnits.map(shown) }),
    ...(qualifier !== 'exact' && { qualifier }),
    ...(masked && { masked }),
    ...(change !== null && { change: change.direction }),
    ...(change !== null && change.basis !== null && { basis: shown(change.basis) }),
    ...(aggregate !== null && { aggregate }),
    ...(per !== null && { per: shown(per) }),
    ...(status === 'target' && { target: true as const }),
    ...spans(quantity),
    ...(section !== undefined && { section }),
    ...(link !== undefined && { link }),
    rule: shown(quantity.rule),
  };
}

function spans(quantity: Quantity): Pick<QuantityRow, 'indicator' | 'action' | 'header'> {
  const names = ['indicator', 'action', 'header'] as const;
  const found = names.flatMap((name): [string, TextSpan][] => {
    const span = quantity[name];
    return span === null ? [] : [[name, { ...span, text: shown(span.text) }]];
  });
  return Object.fromEntries(found);
}
