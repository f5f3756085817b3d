// The panel of details beside the number that the reader points at or has come to by keys.
import type { PageData, PassedRow, QuantityRow } from '../data.js';
import { create } from './element.js';
import { notesOf } from './choose-rows.js';

export type Card = {
  readonly show: (mark: HTMLElement, content: readonly Node[]) => void;
  readonly hide: () => void;
  /** The mark that it belongs to, null while it is hidden. */
  readonly shownFor: () => HTMLElement | null;
};

const GAP = 8;

/** Below the mark, or above it where there is no room, and not over the table; on a phone the style puts it at the foot of the window. */
export function openCard(card: HTMLElement, article: HTMLElement): Card {
  let owner: HTMLElement | null = null;
  const place = () => {
    if (owner === null) return;
    const mark = owner.getClientRects()[0] ?? owner.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const left = Math.min(mark.left, article.getBoundingClientRect().right - width);
    const under = mark.bottom + GAP;
    const top = under + height <= innerHeight ? under : mark.top - height - GAP;
    card.style.left = `${Math.max(GAP, left)}px`;
    card.style.top = `${Math.max(GAP, top)}px`;
  };
  /** At the foot of a phone it would lie over a number that stands there. */
  const uncover = (mark: HTMLElement) => {
    const { top, bottom, width } = card.getBoundingClientRect();
    const under = mark.getBoundingClientRect().bottom + GAP - top;
    if (width === document.documentElement.clientWidth && bottom >= innerHeight && under > 0) scrollBy(0, under);
  };
  addEventListener('scroll', place, { passive: true });
  addEventListener('resize', place);
  return {
    show: (mark, content) => {
      owner?.removeAttribute('aria-describedby');
      owner = mark;
      card.replaceChildren(...content);
      card.hidden = false;
      mark.setAttribute('aria-describedby', card.id);
      place();
      uncover(mark);
    },
    hide: () => {
      owner?.removeAttribute('aria-describedby');
      owner = null;
      card.hidden = true;
    },
    shownFor: () => owner,
  };
}

type Line = readonly [label: string, value: string | undefined, aside?: string | undefined];
type Words = PageData['words'];

/** The fields of a quantity that are not at their default, its amount above them. */
export function quantityDetails(row: QuantityRow, { words, sections }: PageData): Node[] {
  const path: string[] = [];
  for (let at = row.section; at !== undefined; at = sections[at]?.parent) path.unshift(sections[at]!.label);
  const per = row.per === 'each' ? words['per.each'] : row.per;
  const lines: readonly Line[] = [
    [
      words['field.indicator']!,
      row.indicator?.text ?? words['script.no_indicator'],
      row.link && words[`link.${row.link}`],
    ],
    [words['field.action']!, row.action?.text],
    [words['field.header']!, row.header?.text],
    [words['script.dimension']!, words[`dimension.${row.dimension}`]],
    [words['field.altUnits']!, row.altUnits?.join(' ')],
    [words['field.qualifier']!, row.qualifier && words[`qualifier.${row.qualifier}`]],
    [words['field.masked']!, row.masked && words['masked.true']],
    [words['field.change']!, row.change && words[`direction.${row.change}`], row.basis],
    [words['field.aggregate']!, row.aggregate && words[`aggregate.${row.aggregate}`]],
    [words['field.per']!, per],
    [words['field.status']!, words[row.target ? 'status.target' : 'status.actual']],
    [words['script.section']!, path.join(' \u203a ')],
    placeLine(row, words),
    [words['script.rule']!, row.rule],
  ];
  const head = create('p', '', { class: 'amount' });
  const kind = create('span', row.text, { class: `q ${row.dimension}${row.target ? ' target' : ''}` });
  const notes = notesOf(row, words);
  head.append(kind, create('strong', `${row.amount} ${row.unit}`), create('small', notes));
  return [head, list(lines)];
}

/** Why a number is no quantity. */
export function passedDetails(row: PassedRow, { words }: PageData): Node[] {
  const head = create('p', '', { class: 'amount' });
  head.append(create('span', row.text, { class: 'x' }), create('strong', words['script.passed']));
  const reason = words[`reason.${row.reason}`] ?? row.reason;
  return [head, list([[words['script.reason']!, reason], placeLine(row, words), [words['script.rule']!, row.rule]])];
}

const placeLine = ({ line, start, end }: { line: number; start: number; end: number }, words: Words): Line => [
  words['script.place']!,
  words['script.line']!.replace('{line}', String(line)),
  `${start}\u2013${end}`,
];

function list(lines: readonly Line[]): HTMLElement {
  const terms = create('dl');
  for (const [label, value, aside] of lines) {
    if (!value) continue;
    const fact = create('dd', value);
    if (aside) fact.append(' ', create('small', aside));
    terms.append(create('dt', label), fact);
  }
  return terms;
}
