// What the reader asks for: kinds, a section, a status, words; and the column that sorts.
import type { Column, Query, Sort } from './choose-rows.js';
import { byId } from './element.js';

export type Filters = {
  readonly query: () => Query;
  readonly sort: () => Sort | null;
  /** Nothing is asked for any more. */
  readonly clear: () => void;
};

/** Tells of every change. */
export function openFilters(changed: () => void): Filters {
  const form = byId<HTMLFormElement>('filters');
  const words = byId<HTMLInputElement>('words');
  const section = byId<HTMLSelectElement>('section');
  const status = byId<HTMLSelectElement>('status');
  const chips = [...byId('legend').querySelectorAll<HTMLElement>('[data-dimension]')];
  const heads = [...byId('rows').querySelectorAll<HTMLElement>('[data-sort]')];
  let sort: Sort | null = null;

  const isPressed = (chip: HTMLElement) => chip.getAttribute('aria-pressed') === 'true';
  const press = (chip: HTMLElement, on: boolean) => chip.setAttribute('aria-pressed', String(on));
  const clear = () => {
    for (const chip of chips) press(chip, false);
    [words.value, section.value, status.value] = ['', '', ''];
  };

  /** Up, down, and back to the order of the text. */
  const sortBy = (column: Column) => {
    if (sort?.column !== column) sort = { column, down: false };
    else sort = sort.down ? null : { column, down: true };
    for (const head of heads) {
      const state =
        sort === null || head.dataset['sort'] !== sort.column ? 'none' : sort.down ? 'descending' : 'ascending';
      head.closest('th')!.setAttribute('aria-sort', state);
    }
  };

  for (const chip of chips) {
    chip.addEventListener('click', () => {
      press(chip, !isPressed(chip));
      changed();
    });
  }
  for (const head of heads) {
    head.addEventListener('click', () => {
      sortBy(head.dataset['sort'] as Column);
      changed();
    });
  }
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clear();
    changed();
  });

  return {
    sort: () => sort,
    clear,
    query: () => ({
      dimensions: new Set(chips.filter(isPressed).map((chip) => chip.dataset['dimension']!)),
      section: section.value === '' ? null : Number(section.value),
      status: status.value === 'actual' || status.value === 'target' ? status.value : null,
      words: words.value,
    }),
  };
}
