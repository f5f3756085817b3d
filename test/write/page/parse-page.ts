// A page read back by a parser of HTML, which tells of every element that is not closed where it should be.
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
};

export type Page = {
  readonly root: Element;
  /** Elements that were closed by another or never, and those that were closed without having been opened. */
  readonly faults: readonly string[];
};

const VOID = new Set(['meta', 'link', 'input', 'br', 'img']);

export function parsePage(html: string): Page {
  type Open = { name: string; attributes: Record<string, string>; children: (Element | string)[] };
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  const faults: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    ontext: (text) => {
      open.at(-1)!.children.push(text);
    },
    onclosetag: (name, implied) => {
      if (implied && !VOID.has(name)) faults.push(`${name} is not closed`);
      const closed = open.pop()!;
      if (closed.name !== name) faults.push(`${name} closes ${closed.name}`);
    },
  });
  parser.end(html);
  return { root, faults };
}

export const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** All elements below, in the order of the page. */
export function elementsOf(element: Element): Element[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));
}

export const byId = (page: Page, id: string): Element =>
  elementsOf(page.root).find(({ attributes }) => attributes['id'] === id)!;

export const dataIn = (page: Page, id: string): unknown => JSON.parse(textOf(byId(page, id)));

/** As a browser computes it. */
export const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
