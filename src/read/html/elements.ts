// What the renderer of pages must know of single elements: which begin a line, which show nothing.
import { isTag, type ChildNode, type Element } from 'domhandler';

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is no text of the page, or a means of getting about in it. */
const SILENT = new Set(
  (
    'audio button canvas datalist embed frameset head iframe map math nav noframes noscript object option rp rt script ' +
    'select style svg template textarea title video'
  ).split(' '),
);

export const isBlock = (element: Element): boolean => BLOCKS.has(element.name);

/** `<h2>` is 2; 0 for what is no heading. */
export const headingLevel = ({ name }: Element): number => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0);

/** Whether a browser, or a reader after the text, would show nothing of it. */
export function isSilent({ name, attribs }: Element): boolean {
  return (
    SILENT.has(name) ||
    attribs['hidden'] !== undefined ||
    attribs['role'] === 'navigation' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs['style'] ?? '')
  );
}

/** A whole number in an attribute, within bounds, else `otherwise`. */
export function numberIn(element: Element, name: string, otherwise: number, max: number): number {
  const written = /^\s*(-?[0-9]{1,9})/.exec(element.attribs[name] ?? '')?.[1];
  return written === undefined ? otherwise : Math.min(Number(written), max);
}

/** The elements among the children that have one of these names. */
export const childElements = (parent: { readonly children: readonly ChildNode[] }, ...names: string[]): Element[] =>
  parent.children.filter(isTag).filter(({ name }) => names.includes(name));
