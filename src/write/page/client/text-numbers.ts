// The numbers in the text: pointed at, walked through by keys, chosen. One of them at a time is a stop of the Tab key.

export type TextNumbers = {
  /** Scrolls to a number and puts the focus on it. */
  readonly goTo: (mark: HTMLElement) => void;
  /** Numbers that were passed over become stops too, or no longer. */
  readonly withPassed: (shown: boolean) => void;
};

type Parts = {
  readonly article: HTMLElement;
  readonly card: HTMLElement;
  /** Pointed at or focused; null when neither any more. */
  readonly regarded: (mark: HTMLElement | null) => void;
  /** Clicked, or Enter was pressed. */
  readonly chosen: (mark: HTMLElement, byKey: boolean) => void;
};

/** Long enough to pass over a number without meaning it, and to move from a number into its panel. */
const [BEFORE, AFTER] = [120, 250];
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function openTextNumbers({ article, card, regarded, chosen }: Parts): TextNumbers {
  let kinds = 'mark[id]';
  let stop = article.querySelector<HTMLElement>(kinds);
  stop?.setAttribute('tabindex', '0');
  let timer = 0;

  const markOf = (target: EventTarget | null): HTMLElement | null => {
    const part = target instanceof Element ? target.closest<HTMLElement>('mark, .x') : null;
    const mark = part?.dataset['of'] === undefined ? part : document.getElementById(part.dataset['of']);
    return mark?.matches(kinds) === true ? mark : null;
  };
  const later = (work: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };
  const focusedMark = () => markOf(document.activeElement);

  const settle = (mark: HTMLElement) => {
    stop?.setAttribute('tabindex', '-1');
    stop = mark;
    stop.setAttribute('tabindex', '0');
  };

  const goTo = (mark: HTMLElement) => {
    settle(mark);
    mark.scrollIntoView({ block: 'center' });
    mark.focus({ preventScroll: true });
  };

  // A number that scrolls under a resting pointer is not pointed at.
  let pointer = '';
  const movedTo = ({ screenX, screenY }: PointerEvent): boolean => {
    const before = pointer;
    pointer = `${screenX} ${screenY}`;
    return pointer !== before;
  };
  document.addEventListener('pointermove', movedTo, { passive: true });
  article.addEventListener('pointerover', (event) => {
    const mark = markOf(event.target);
    if (movedTo(event) && mark !== null && event.pointerType === 'mouse') later(() => regarded(mark), BEFORE);
  });
  const leave = () => later(() => regarded(focusedMark()), AFTER);
  article.addEventListener('pointerout', ({ target }) => {
    if (markOf(target) !== null) leave();
  });
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', leave);

  article.addEventListener('focusin', ({ target }) => {
    const mark = markOf(target);
    if (mark === null) return;
    clearTimeout(timer);
    settle(mark);
    regarded(mark);
  });
  article.addEventListener('focusout', ({ relatedTarget }) => {
    if (!card.contains(relatedTarget as Node | null)) leave();
  });
  article.addEventListener('click', ({ target }) => {
    const mark = markOf(target);
    if (mark === null) return;
    mark.focus({ preventScroll: true });
    chosen(mark, false);
  });
  article.addEventListener('keydown', (event) => {
    const mark = markOf(event.target);
    if (mark === null) return;
    const step = STEPS[event.key];
    if (event.key === 'Enter' || event.key === ' ') chosen(mark, true);
    else if (step !== undefined) {
      const marks = [...article.querySelectorAll<HTMLElement>(kinds)];
      const next = marks[marks.indexOf(mark) + step];
      if (next) goTo(next);
    } else return;
    event.preventDefault();
  });

  return {
    goTo,
    withPassed: (shown) => {
      kinds = shown ? 'mark[id], .x[id]' : 'mark[id]';
      for (const passed of article.querySelectorAll('.x[id]')) {
        if (shown) passed.setAttribute('tabindex', '-1');
        else passed.removeAttribute('tabindex');
      }
      if (stop === null || !stop.matches(kinds)) {
        const first = article.querySelector<HTMLElement>(kinds);
        if (first) settle(first);
      }
    },
  };
}
