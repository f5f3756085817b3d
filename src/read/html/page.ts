// Decoded HTML -> its tree, within bounds.
import { DomHandler, isTag, type ChildNode, type Document, type Element } from 'domhandler';
import { Parser } from 'htmlparser2';
import { InputError } from '../input-error.js';

/** Browsers stop at 512; forgotten end tags go further. */
export const MAX_DEPTH = 2000;

/** Stops while it reads: the parser alone takes hours over a million open tags. */
class BoundedHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > MAX_DEPTH) throw new TooDeep();
    super.onopentag(name, attributes);
  }
}

class TooDeep extends Error {}

/** Throws InputError: too_deep. */
export function parsePage(html: string, path: string | null): Document {
  const handler = new BoundedHandler();
  try {
    new Parser(handler, { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true }).end(html);
  } catch (error) {
    if (error instanceof TooDeep) throw new InputError(path, { code: 'too_deep', limit: MAX_DEPTH });
    throw error;
  }
  return handler.root;
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
