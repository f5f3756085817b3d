// What a page tells the program of itself: an element near its beginning that a later run and the index read back.
import type { Report } from '../../model/report.js';
import type { Head, Words } from '../formats.js';
import { reportRow } from '../rows/report-row.js';
import { dataElement } from './escape.js';

const ID = 'report-head';
const ELEMENT = new RegExp(`<script type="application/json" id="${ID}">([^<]*)</script>`);

/** Beside the head itself the language, since a page in another one is another page. */
type Stored = Head & { readonly language: string };

export function drawHead(report: Report, words: Words): string {
  const { generator, source } = report;
  const stored: Stored = { generator, source, row: reportRow(report), language: languageOf(words) };
  return dataElement(ID, stored);
}

/** From the beginning of a page; null for what was cut short, is not ours, or is in another language. */
export function headOf(beginning: string, words: Words): Head | null {
  const json = ELEMENT.exec(beginning)?.[1];
  if (json === undefined) return null;
  try {
    const { generator, source, row, language } = JSON.parse(json) as Partial<Stored>;
    return generator && source && row && language === languageOf(words) ? { generator, source, row } : null;
  } catch {
    return null;
  }
}

const languageOf = (words: Words): string => words['page.language'] ?? '';
