// Between the XML parser and those who read it: canonical names, one of several alternatives, and only what is wished for.
import { InputError } from '../input-error.js';
import { canonicalAttributes, canonicalName, outermostScope, scopeOf, type Scope } from './namespaces.js';
import { createCollector, type Collector, type XmlElement } from './xml-tree.js';

type Attributes = Readonly<Record<string, string>>;

/** What a handler wants of an element: its events (undefined), nothing of it, or the whole of it at once. */
export type Wish = undefined | 'skip' | ((element: XmlElement) => void);

export type XmlHandler = {
  /** Attributes by canonical name, as w:val; those without a prefix by their bare name. */
  readonly open: (name: string, attributes: Attributes) => Wish;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

export type XmlGate = {
  /** Names and attributes as they are written. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: () => void;
  /** Open elements, whether the handler sees them or not. */
  readonly depth: () => number;
};

/** Elements that are held together as one tree: styles of the largest templates stay far below. */
export const MAX_TREE_ELEMENTS = 1_000_000;

/** Of mc:AlternateContent only the first alternative comes through, and mc: elements themselves never do. Throws InputError: too_many_entries. */
export function createGate(handler: XmlHandler, path: string | null): XmlGate {
  const scopes: Scope[] = [outermostScope];
  const names: string[] = [];
  /** For each mc:AlternateContent around: whether an alternative of it was taken. */
  const taken: boolean[] = [];
  let skipped = 0;
  let collector: Collector | null = null;
  let collected = 0;

  const wishFor = (name: string, attributes: Attributes): Wish => {
    if (name === 'mc:AlternateContent') taken.push(false);
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      if (taken.at(-1) === true) return 'skip';
      taken[taken.length - 1] = true;
    }
    if (name.startsWith('mc:')) return undefined;
    if (collector === null) return handler.open(name, attributes);
    collected += 1;
    if (collected > MAX_TREE_ELEMENTS) {
      throw new InputError(path, { code: 'too_many_entries', limit: MAX_TREE_ELEMENTS });
    }
    collector.open(name, attributes);
    return undefined;
  };

  return {
    open: (written, attributes) => {
      if (skipped > 0) {
        skipped += 1;
        return;
      }
      const scope = scopeOf(attributes, scopes.at(-1)!);
      const name = canonicalName(written, scope);
      const its = canonicalAttributes(attributes, scope);
      const wish = wishFor(name, its);
      if (wish === 'skip') {
        skipped = 1;
        return;
      }
      scopes.push(scope);
      names.push(name);
      if (wish === undefined) return;
      collector = createCollector(name, its, wish);
      collected = 0;
    },
    text: (text) => {
      if (skipped === 0 && collector === null) handler.text(text);
    },
    close: () => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      scopes.pop();
      const name = names.pop()!;
      if (name === 'mc:AlternateContent') taken.pop();
      if (name.startsWith('mc:')) return;
      if (collector === null) handler.close(name);
      else if (collector.close()) collector = null;
    },
    depth: () => names.length + skipped,
  };
}
