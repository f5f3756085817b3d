// One flat row for a whole report: who reports on what, and how much is in it.
import type { Report } from '../../model/report.js';
import { nameOf, type Row } from './row.js';

export const reportColumns = [
  'report',
  'title',
  'organization',
  'period',
  'periodStart',
  'periodEnd',
  'published',
  'delivered',
  'kind',
  'format',
  'pages',
  'chars',
  'sections',
  'items',
  'quantities',
  'warnings',
  'sha256',
] as const;
export type ReportRow = Row<(typeof reportColumns)[number]>;

/** `pages` as far as text stands on them, null for formats without; `warnings` are what could not be known for sure. */
export function reportRow(report: Report): ReportRow {
  const { source, meta } = report;
  const pages = report.paragraphs.reduce((last, { page }) => Math.max(last, page ?? 0), 0);
  return {
    report: nameOf(report),
    title: meta.title,
    organization: meta.organization,
    period: meta.period?.text ?? null,
    periodStart: meta.period?.start ?? null,
    periodEnd: meta.period?.end ?? null,
    published: meta.published?.date ?? null,
    delivered: meta.delivered,
    kind: meta.kind,
    format: source.format,
    pages: pages === 0 ? null : pages,
    chars: source.chars,
    sections: report.sections.length,
    items: report.items.length,
    quantities: report.quantities.length,
    warnings: report.diagnostics.filter(({ severity }) => severity !== 'info').length,
    sha256: source.sha256,
  };
}
