// Which quantities the table shows, and in which order: no element is touched here.
import type { PageData, QuantityRow } from '../data.js';

export type Query = {
  /** Empty for all. */
  readonly dimensions: ReadonlySet<string>;
  /** Index of a section, with all under it; null for all. */
  readonly section: number | null;
  readonly status: 'actual' | 'target' | null;
  /** Words parted by spaces, of which each must stand somewhere in the row. */
  readonly words: string;
};

export type Column = 'indicator' | 'action' | 'value' | 'unit' | 'notes' | 'status' | 'section';
export type Sort = { readonly column: Column; readonly down: boolean };

type Rows = Pick<PageData, 'quantities' | 'sections' | 'words'>;

/** Indices of rows, in the order of the text. */
export function chooseRows({ quantities, sections, words }: Rows, query: Query): number[] {
  const wanted = query.words.toLowerCase().split(/\s+/).filter(Boolean);
  const [first, last] =
    query.section === null ? [0, Infinity] : [query.section, sections[query.section]?.last ?? query.section];
  const chosen: number[] = [];
  quantities.forEach((row, index) => {
    if (query.dimensions.size > 0 && !query.dimensions.has(row.dimension)) return;
    if (query.section !== null && (row.section === undefined || row.section < first || row.section > last)) return;
    if (query.status !== null && (row.target === true) !== (query.status === 'target')) return;
    if (wanted.length > 0) {
      const text = searchText(row, row.section === undefined ? '' : sections[row.section]!.label, words);
      if (!wanted.every((word) => text.includes(word))) return;
    }
    chosen.push(index);
  });
  return chosen;
}

function searchText(row: QuantityRow, section: string, words: Rows['words']): string {
  const { indicator, action, header, text, amount } = row;
  return [indicator?.text, action?.text, header?.text, text, amount, notesOf(row, words), section]
    .join('\n')
    .toLowerCase();
}

/** What limits the number. */
export function notesOf({ qualifier, masked, aggregate, per, basis }: QuantityRow, words: Rows['words']): string {
  const notes = [
    qualifier && words[`qualifier.${qualifier}`],
    masked && words['field.masked'],
    aggregate && words[`aggregate.${aggregate}`],
    per === 'each' ? words['per.each'] : per,
    basis,
  ];
  return notes.filter(Boolean).join(' ');
}

/** What stands in a column, for people and for the sort. */
export function cellText(row: QuantityRow, column: Column, { sections, words }: Rows): string {
  switch (column) {
    case 'indicator':
    case 'action':
      return row[column]?.text ?? '';
    case 'value':
      return row.amount;
    case 'unit':
      return row.unit;
    case 'notes':
      return notesOf(row, words);
    case 'status':
      return words[row.target ? 'status.target' : 'status.actual'] ?? '';
    case 'section':
      return row.section === undefined ? '' : sections[row.section]!.label;
  }
}

/** Equal rows keep the order of the text; what is empty comes last either way. Sections sort by their place. */
export function sortRows(indices: readonly number[], rows: Rows, sort: Sort | null, locale: string): number[] {
  if (sort === null) return [...indices];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = sort.down ? -1 : 1;
  const numeric = sort.column === 'value' || sort.column === 'section';
  const keys = new Map(
    indices.map((index) => {
      const row = rows.quantities[index]!;
      const key = numeric
        ? sort.column === 'value'
          ? row.order
          : row.section
        : cellText(row, sort.column, rows) || undefined;
      return [index, key] as const;
    }),
  );
  return [...indices].sort((a, b) => {
    const [one, other] = [keys.get(a), keys.get(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    const order = typeof one === 'number' ? one - (other as number) : compare(one, String(other));
    return sign * order || a - b;
  });
}
