// Decoded HTML -> its tree, within bounds.
import { isTag, type ChildNode, type Document, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { InputError } from '../input-error.js';

/** Browsers stop at 512; forgotten end tags go further. */
export const MAX_DEPTH = 2000;

/** Throws InputError: too_deep. */
export function parsePage(html: string, path: string | null): Document {
  const page = parseDocument(html, { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true });
  if (depthOf(page) > MAX_DEPTH) throw new InputError(path, { code: 'too_deep', limit: MAX_DEPTH });
  return page;
}

function depthOf(page: Document): number {
  let deepest = 0;
  let level: readonly ChildNode[] = page.children;
  while (level.length > 0) {
    deepest += 1;
    if (deepest > MAX_DEPTH) break;
    level = level.flatMap((node) => (isTag(node) ? node.children : []));
  }
  return deepest;
}

/** The first element of a name, in the order of the page, wherever it stands. */
export function findElement(page: Document, name: string): Element | null {
  let level: readonly ChildNode[] = page.children;
  while (level.length > 0) {
    const found = level.find((node): node is Element => isTag(node) && node.name === name);
    if (found !== undefined) return found;
    level = level.flatMap((node) => (isTag(node) && node.name !== 'svg' ? node.children : []));
  }
  return null;
}
