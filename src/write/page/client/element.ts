// Elements of the page that the script cannot do without, and new ones from plain text.

/** Throws where the page does not have it. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element as E;
}

export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** The same function at most once a frame. */
export function oncePerFrame(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}

const QUIET = 200;

/** The same function when it has not been asked for a while, with the last argument. */
export function whenQuiet<A>(work: (argument: A) => void): (argument: A) => void {
  let timer = 0;
  return (argument) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(argument), QUIET);
  };
}
