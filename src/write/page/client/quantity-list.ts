// The rows of the table: only those near the window are elements, however many there are.
import { create, oncePerFrame } from './element.js';

export type QuantityList = {
  /** Shows these, from the top. */
  readonly show: (order: readonly number[]) => void;
  /** Marks one as the one at hand and scrolls to it; false when it is not among those shown. */
  readonly reveal: (index: number, focus: boolean) => boolean;
  /** All rows at once, for paper, and back. */
  readonly unroll: (all: boolean) => void;
};

type Parts = {
  /** What scrolls. */
  readonly frame: HTMLElement;
  readonly body: HTMLElement;
  /** Puts the cells into a new row. */
  readonly fill: (row: HTMLElement, index: number) => void;
  /** A row was clicked, or Enter was pressed on it. */
  readonly chosen: (index: number) => void;
};

/** Rows beyond either edge of the window. */
const MARGIN = 30;
const GUESSED_HEIGHT = 40;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

export function openQuantityList({ frame, body, fill, chosen }: Parts): QuantityList {
  const [above, below] = [...frame.querySelectorAll<HTMLElement>('.gap td')];
  const grid = body.closest('table')!;
  let order: readonly number[] = [];
  let places = new Map<number, number>();
  /** The place that the keys move from, and the row that is marked. */
  let [active, current] = [0, -1];
  let [from, to] = [0, 0];
  let height = GUESSED_HEIGHT;
  let unrolled = false;

  const rowAt = (place: number): HTMLElement => {
    const index = order[place]!;
    const row = create('tr', '', {
      role: 'row',
      tabindex: place === active ? '0' : '-1',
      'aria-rowindex': String(place + 2),
      'data-place': String(place),
    });
    if (index === current) row.setAttribute('aria-selected', 'true');
    fill(row, index);
    return row;
  };

  const draw = () => {
    const focused = body.contains(document.activeElement);
    body.replaceChildren(...order.slice(from, to).map((_, step) => rowAt(from + step)));
    if (above) above.style.height = `${from * height}px`;
    if (below) below.style.height = `${(order.length - to) * height}px`;
    if (focused) rowOf(active)?.focus({ preventScroll: true });
  };

  const rowOf = (place: number) => body.children[place - from] as HTMLElement | undefined;

  /** Draws what the window shows, unless it is drawn. */
  const follow = (anyway = false) => {
    if (unrolled) return;
    const top = Math.floor(frame.scrollTop / height);
    const bottom = Math.ceil((frame.scrollTop + frame.clientHeight) / height);
    const inside = top >= from && Math.min(bottom, order.length) <= to;
    if (inside && !anyway) return;
    from = Math.max(0, Math.min(top, order.length) - MARGIN);
    to = Math.min(order.length, bottom + MARGIN);
    draw();
  };

  /** The style may give rows another height when the panel grows narrow. */
  const measure = () => {
    const real = body.firstElementChild?.getBoundingClientRect().height ?? 0;
    if (real === 0 || Math.abs(real - height) < 0.1) return;
    height = real;
    follow(true);
  };

  const scrollTo = (place: number) => {
    const head = grid.tHead?.offsetHeight ?? 0;
    const [top, bottom] = [place * height, (place + 1) * height + head];
    if (top < frame.scrollTop || bottom > frame.scrollTop + frame.clientHeight) {
      frame.scrollTop = Math.max(0, top - (frame.clientHeight - head - height) / 2);
    }
    follow();
  };

  const move = (place: number) => {
    const before = rowOf(active);
    active = Math.max(0, Math.min(order.length - 1, place));
    before?.setAttribute('tabindex', '-1');
    scrollTo(active);
    const row = rowOf(active);
    row?.setAttribute('tabindex', '0');
    row?.focus({ preventScroll: true });
  };

  const placeOf = (event: Event): number | null => {
    const row = (event.target as Element).closest<HTMLElement>('tr[data-place]');
    return row === null ? null : Number(row.dataset['place']);
  };

  body.addEventListener('click', (event) => {
    const place = placeOf(event);
    if (place !== null) chosen(order[place]!);
  });
  body.addEventListener('focusin', (event) => {
    const place = placeOf(event);
    if (place === null || place === active) return;
    rowOf(active)?.setAttribute('tabindex', '-1');
    active = place;
    rowOf(active)?.setAttribute('tabindex', '0');
  });
  body.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step !== undefined) move(active + step);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(order.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') chosen(order[active]!);
    else return;
    event.preventDefault();
  });
  frame.addEventListener('scroll', oncePerFrame(follow), { passive: true });
  new ResizeObserver(
    oncePerFrame(() => {
      follow();
      measure();
    }),
  ).observe(frame);

  return {
    show: (shown) => {
      order = shown;
      places = new Map(shown.map((index, place) => [index, place]));
      active = places.get(current) ?? 0;
      grid.setAttribute('aria-rowcount', String(shown.length + 1));
      frame.scrollTop = 0;
      follow(true);
      measure();
    },
    reveal: (index, focus) => {
      const place = places.get(index);
      rowOf(places.get(current) ?? -1)?.removeAttribute('aria-selected');
      current = index;
      if (place === undefined) return false;
      if (focus) move(place);
      else scrollTo(place);
      rowOf(place)?.setAttribute('aria-selected', 'true');
      return true;
    },
    unroll: (all) => {
      unrolled = all;
      if (all) [from, to] = [0, order.length];
      if (all) draw();
      else follow(true);
    },
  };
}
