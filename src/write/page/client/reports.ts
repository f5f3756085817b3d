// Where the script of the index begins: filters and sorts the table of reports that the page holds.
import { byId, oncePerFrame } from './element.js';
import { openTheme } from './theme.js';

const theme = byId('theme');
openTheme(theme, theme.dataset['words']!);

const body = byId<HTMLTableSectionElement>('reports');
const input = byId<HTMLInputElement>('words');
const output = byId('shown');
const rows = [...body.rows].map((element) => ({ element, text: element.textContent.toLowerCase() }));
const heads = [...document.querySelectorAll<HTMLElement>('[data-sort]')];
const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });

let sorted: { readonly column: number; readonly down: boolean } | null = null;

function filter(): void {
  const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { element, text } of rows) {
    const fits = wanted.every((word) => text.includes(word));
    if (element.hidden === fits) element.hidden = !fits;
    if (fits) shown++;
  }
  output.textContent = output.dataset['words']!.replace('{shown}', String(shown)).replace('{all}', String(rows.length));
}

/** Up, down, and back to the order of the run. What is empty comes last either way. */
function sortBy(column: number): void {
  if (sorted?.column !== column) sorted = { column, down: false };
  else sorted = sorted.down ? null : { column, down: true };
  const state = sorted;
  heads.forEach((head, index) => {
    const name = index !== state?.column ? 'none' : state.down ? 'descending' : 'ascending';
    head.closest('th')!.setAttribute('aria-sort', name);
  });
  const order = [...rows];
  if (state !== null) {
    const keys = new Map(rows.map((row) => [row, keyOf(row.element.cells[column]!)]));
    const sign = state.down ? -1 : 1;
    order.sort((a, b) => {
      const [one, other] = [keys.get(a)!, keys.get(b)!];
      if (one === '' || other === '') return Number(one === '') - Number(other === '');
      return sign * compare(one, other);
    });
  }
  body.append(...order.map(({ element }) => element));
}

const keyOf = (cell: HTMLTableCellElement): string => cell.dataset['order'] ?? cell.textContent;

heads.forEach((head, index) => head.addEventListener('click', () => sortBy(index)));
input.addEventListener('input', oncePerFrame(filter));
input.form?.addEventListener('submit', (event) => event.preventDefault());
filter();
