// Where the script of a report's page begins: text, table and panel of details know each other only here.
import { markId, passedId, type PageData } from '../data.js';
import { cellText, chooseRows, sortRows, type Column } from './choose-rows.js';
import { openCard, passedDetails, quantityDetails } from './details-card.js';
import { openDrawers } from './drawers.js';
import { byId, create, oncePerFrame, whenQuiet } from './element.js';
import { openFilters } from './filters.js';
import { openQuantityList } from './quantity-list.js';
import { followReading } from './reading-place.js';
import { openTexts } from './text-ranges.js';
import { openTextNumbers } from './text-numbers.js';
import { openTheme } from './theme.js';

const data = JSON.parse(byId('report-data').textContent) as PageData;
const { words, quantities, passed } = data;
openTheme(byId('theme'), words['script.theme']!);

const article = byId('text');
const cardElement = byId('card');
const [texts, card, drawers] = [openTexts(article), openCard(cardElement, article), openDrawers()];
const quantityIndex = new Map(quantities.map((_, index) => [markId(index), index]));
const passedIndex = new Map(passed.map((_, index) => [passedId(index), index]));
const marks = quantities.map((_, index) => document.getElementById(markId(index)));
const columns = [...document.querySelectorAll<HTMLElement>('[data-sort]')].map(
  (head) => head.dataset['sort'] as Column,
);

/** Underlines what the number measures and its verb. */
function highlight(mark: HTMLElement | null): void {
  const row = mark === null ? undefined : quantities[quantityIndex.get(mark.id) ?? -1];
  texts.highlight('indicator', [row?.indicator]);
  texts.highlight('action', [row?.action]);
  texts.highlight('header', [row?.header]);
}

function regard(mark: HTMLElement | null): void {
  highlight(mark);
  if (mark === null) return card.hide();
  const quantity = quantityIndex.get(mark.id);
  if (quantity === undefined) return card.show(mark, passedDetails(passed[passedIndex.get(mark.id)!]!, data));
  const details = quantityDetails(quantities[quantity]!, data);
  const jump = create('button', words['script.to_row'], { type: 'button', class: 'link' });
  jump.addEventListener('click', () => toRow(quantity, true));
  card.show(mark, [...details, jump]);
}

let current: HTMLElement | null = null;
function choose(index: number): void {
  current?.removeAttribute('aria-current');
  current = marks[index] ?? null;
  current?.setAttribute('aria-current', 'true');
}

/** From a number to its row; filters that hide it give way. */
function toRow(index: number, focus: boolean): void {
  choose(index);
  if (focus && drawers.covers()) {
    card.hide();
    drawers.openPanel();
  }
  if (list.reveal(index, focus)) return;
  filters.clear();
  refresh();
  list.reveal(index, focus);
}

/** From a row to its number. */
function toText(index: number): void {
  choose(index);
  list.reveal(index, false);
  drawers.close();
  const mark = marks[index];
  if (mark) numbers.goTo(mark);
}

const numbers = openTextNumbers({
  article,
  card: cardElement,
  regarded: regard,
  chosen: (mark, byKey) => {
    const index = quantityIndex.get(mark.id);
    if (index === undefined) return;
    if (byKey) toRow(index, true);
    else if (drawers.covers()) choose(index);
    else toRow(index, false);
  },
});

const list = openQuantityList({
  frame: byId('rows'),
  body: byId('quantities'),
  chosen: toText,
  fill: (row, index) => {
    row.classList.add('q', quantities[index]!.dimension);
    for (const column of columns) {
      const text = cellText(quantities[index]!, column, data);
      const cell = create('td', '', { role: 'gridcell', class: column });
      cell.append(create('span', text));
      if (column === 'indicator' || column === 'section') cell.title = text;
      row.append(cell);
    }
  },
});

/** Longer amounts than these take a second line. */
const [FEWEST_DIGITS, MOST_DIGITS] = [6, 17];
const digits = quantities.reduce((most, { amount }) => Math.max(most, amount.length), FEWEST_DIGITS);
byId('rows').style.setProperty('--digits', String(Math.min(digits, MOST_DIGITS)));

const filters = openFilters(oncePerFrame(() => refresh()));
/** Shows in the table what is asked for, and lets the other numbers of the text fade. */
function refresh(): void {
  const chosen = chooseRows(data, filters.query());
  list.show(sortRows(chosen, data, filters.sort(), document.documentElement.lang));
  byId('shown').textContent = words['script.shown']!.replace('{shown}', String(chosen.length)).replace(
    '{all}',
    String(quantities.length),
  );
  byId('none').hidden = chosen.length > 0;
  fade(new Set(chosen));
}

let kept: ReadonlySet<number> | null = null;
/** Once the reader has stopped asking: a long text takes a moment to be painted anew. */
const fade = whenQuiet((next: ReadonlySet<number>) => {
  marks.forEach((mark, index) => {
    if (next.has(index) !== (kept?.has(index) ?? true)) mark?.classList.toggle('faded', !next.has(index));
  });
  kept = next;
});

const switchPassed = byId<HTMLInputElement>('passed');
const showPassed = () => {
  article.classList.toggle('with-passed', switchPassed.checked);
  numbers.withPassed(switchPassed.checked);
};
switchPassed.addEventListener('change', showPassed);

article.addEventListener('click', ({ target }) => {
  const place = (target as Element).closest<HTMLElement>('[data-start]');
  if (place === null) return;
  const span = { start: Number(place.dataset['start']), end: Number(place.dataset['end']) };
  texts.highlight('diagnostic', [span]);
  texts.rangeOf(span)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && card.shownFor() !== null) regard(null);
  if (event.key === '/' && !(event.target instanceof HTMLInputElement)) {
    event.preventDefault();
    if (drawers.covers()) drawers.openPanel();
    byId('words').focus();
  }
});

const paper = matchMedia('print');
const onPaper = (printing: boolean) => list.unroll(printing);
addEventListener('beforeprint', () => onPaper(true));
addEventListener('afterprint', () => onPaper(false));
paper.addEventListener('change', ({ matches }) => onPaper(matches));

followReading(article, document.getElementById('outline'));
showPassed();
refresh();
