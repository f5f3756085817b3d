// On narrow windows the outline and the table are drawers; a button opens each, Escape and a jump into the text close them.
import { byId } from './element.js';

export type Drawers = {
  /** True where the table lies over the text. */
  readonly covers: () => boolean;
  readonly openPanel: () => void;
  readonly close: () => void;
};

export function openDrawers(): Drawers {
  const names = ['outline', 'panel'] as const;
  type Name = (typeof names)[number];
  const button = (name: Name) => byId(`open-${name}`);
  const set = (name: Name, open: boolean) => {
    button(name).setAttribute('aria-expanded', String(open));
    document.body.classList.toggle(`with-${name}`, open);
  };
  const isOpen = (name: Name) => document.body.classList.contains(`with-${name}`);
  const close = () => names.forEach((name) => set(name, false));

  for (const name of names) {
    button(name).addEventListener('click', () => {
      const open = !isOpen(name);
      close();
      set(name, open);
    });
  }
  document.addEventListener('keydown', ({ key }) => {
    const open = names.find(isOpen);
    if (key !== 'Escape' || open === undefined) return;
    close();
    button(open).focus();
  });
  document.getElementById('outline')?.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a') !== null) close();
  });
  return {
    covers: () => getComputedStyle(byId('panel')).position === 'fixed',
    openPanel: () => {
      close();
      set('panel', true);
    },
    close,
  };
}
