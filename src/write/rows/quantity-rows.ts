// One flat row a quantity: all that a spreadsheet or a query wants to know of it, without joining tables.
import type { Content } from '../formats.js';
import { lineCounter, sentenceFinder } from './places.js';
import { nameOf, type Row } from './row.js';
import { sectionPaths } from './sections.js';

export const quantityColumns = [
  'report',
  'title',
  'organization',
  'period',
  'sectionPath',
  'item',
  'indicator',
  'header',
  'action',
  'text',
  'value',
  'min',
  'max',
  'unit',
  'dimension',
  'qualifier',
  'masked',
  'change',
  'basis',
  'aggregate',
  'per',
  'status',
  'sentence',
  'line',
  'page',
  'start',
  'end',
  'id',
] as const;
export type QuantityRow = Row<(typeof quantityColumns)[number]>;

/** In the order of the text. `sentence` is the heading for a quantity in a heading, and the whole row for one in a table. */
export function* quantityRows({ report, text }: Content): Generator<QuantityRow> {
  const { title, organization, period } = report.meta;
  const paths = sectionPaths(report);
  const paragraphs = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  const items = new Map(report.items.map((item) => [item.id, item.text]));
  const [lineOf, sentenceOf] = [lineCounter(text), sentenceFinder(text)];
  for (const quantity of report.quantities) {
    const paragraph = quantity.paragraph === null ? undefined : paragraphs.get(quantity.paragraph);
    const heading = quantity.section === null ? undefined : sections.get(quantity.section);
    yield {
      report: nameOf(report),
      title,
      organization,
      period: period?.text ?? null,
      sectionPath: quantity.section === null ? null : (paths.get(quantity.section) ?? null),
      item: quantity.item === null ? null : (items.get(quantity.item) ?? null),
      indicator: quantity.indicator?.text ?? null,
      header: quantity.header?.text ?? null,
      action: quantity.action?.text ?? null,
      text: quantity.text,
      value: quantity.value,
      min: quantity.min,
      max: quantity.max,
      unit: quantity.unit,
      dimension: quantity.dimension,
      qualifier: quantity.qualifier,
      masked: quantity.masked,
      change: quantity.change?.direction ?? null,
      basis: quantity.change?.basis ?? null,
      aggregate: quantity.aggregate,
      per: quantity.per,
      status: quantity.status,
      sentence: paragraph === undefined ? headingText(text, heading) : sentenceOf(quantity, paragraph),
      line: lineOf(quantity.start),
      page: paragraph?.page ?? null,
      start: quantity.start,
      end: quantity.end,
      id: quantity.id,
    };
  }
}

const headingText = (text: string, heading: { readonly start: number; readonly end: number } | undefined) =>
  heading === undefined ? null : text.slice(heading.start, heading.end).trim();
