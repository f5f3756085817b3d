// Small subtrees that are easier to read whole than as events: properties, styles, numbering, relationships.

export type XmlElement = {
  /** Canonical, as w:pPr. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
};

/** Builds a tree from the events inside an element that was opened already. */
export type Collector = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** True when the outermost element was closed and handed over. */
  readonly close: () => boolean;
};

export function createCollector(
  name: string,
  attributes: Readonly<Record<string, string>>,
  take: (element: XmlElement) => void,
): Collector {
  const root = { name, attributes, children: [] as XmlElement[] };
  const around = [root];
  return {
    open: (inner, its) => {
      const element = { name: inner, attributes: its, children: [] };
      around.at(-1)!.children.push(element);
      around.push(element);
    },
    close: () => {
      around.pop();
      if (around.length > 0) return false;
      take(root);
      return true;
    },
  };
}

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The w:val of a child, null where there is no such child or it has none. */
export const valueOf = (element: XmlElement | undefined, name: string): string | null =>
  childOf(element, name)?.attributes['w:val'] ?? null;

/** The same as a whole number, null for anything else. */
export const numberOf = (element: XmlElement | undefined, name: string): number | null =>
  wholeNumber(valueOf(element, name));

export const wholeNumber = (value: string | null | undefined): number | null =>
  value != null && /^-?[0-9]{1,9}$/.test(value) ? Number(value) : null;

/** A switch as w:vanish: on when it stands there without a value, null when it does not stand there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | null {
  const child = childOf(element, name);
  return child === undefined ? null : !/^(?:0|false|off)$/.test(child.attributes['w:val'] ?? '');
}
