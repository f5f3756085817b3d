// What a paragraph or a run has by its style: heading level, numbering, hidden text.
import { childOf, childrenOf, numberOf, switchOf, valueOf, type XmlElement } from './xml-tree.js';

/** Where a paragraph stands in a list; null for what is not said here. */
export type NumberingProperties = { readonly num: string | null; readonly level: number | null };

export type Styles = {
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | null;
  /** 1 to 9, null for body text. */
  readonly headingLevel: (style: string) => number | null;
  readonly numbering: (style: string) => NumberingProperties;
  readonly hidden: (style: string) => boolean;
  /** The style of prompts in content controls, as "click here". */
  readonly isPrompt: (style: string) => boolean;
};

type Style = {
  readonly basedOn: string | null;
  readonly outline: number | null;
  readonly headingName: number | null;
  readonly numbering: NumberingProperties;
  readonly hidden: boolean | null;
  readonly prompt: boolean;
};

/** The built-in headings go by these names, in the language of the program that wrote them. */
const headingName = /^(?:heading|\u6807\u9898|\u6a19\u984c) ?([1-9])$/i;

const BODY_TEXT = 9;

/** Styles that build on each other; Word allows ten. */
const MAX_BASES = 32;

export function readNumberingProperties(paragraph: XmlElement | undefined): NumberingProperties {
  const properties = childOf(paragraph, 'w:numPr');
  return { num: valueOf(properties, 'w:numId'), level: numberOf(properties, 'w:ilvl') };
}

/** The level 1 to 9 of w:outlineLvl, 0 where it says body text, null where it is not there. */
export function readOutline(paragraph: XmlElement | undefined): number | null {
  const level = numberOf(paragraph, 'w:outlineLvl');
  if (level === null || level < 0) return null;
  return level >= BODY_TEXT ? 0 : level + 1;
}

/** Styles of a part; none where the document has no such part. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = root === null ? [] : childrenOf(root, 'w:style');
  const styles = new Map(elements.map((element) => [element.attributes['w:styleId'] ?? '', readStyle(element)]));
  const fallback = elements.find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  );

  /** The first that the style or one that it builds on says; each style is asked once. */
  const inherited = <Value>(of: (style: Style) => Value | null): ((id: string) => Value | null) => {
    const known = new Map<string, Value | null>();
    return (id) => {
      const answer = known.get(id);
      if (answer !== undefined) return answer;
      const value = askChain(id, of);
      known.set(id, value);
      return value;
    };
  };
  const askChain = <Value>(id: string, of: (style: Style) => Value | null): Value | null => {
    let at: string | null = id;
    for (let count = 0; at !== null && count < MAX_BASES; count++) {
      const style: Style | undefined = styles.get(at);
      if (style === undefined) return null;
      const value = of(style);
      if (value !== null) return value;
      at = style.basedOn;
    }
    return null;
  };
  const heading = inherited(({ outline, headingName: named }) => outline ?? named);
  const num = inherited(({ numbering }) => numbering.num);
  const level = inherited(({ numbering }) => numbering.level);
  const hidden = inherited((style) => style.hidden);
  return {
    defaultParagraph: fallback?.attributes['w:styleId'] ?? null,
    headingLevel: (id) => heading(id) || null,
    numbering: (id) => ({ num: num(id), level: level(id) }),
    hidden: (id) => hidden(id) ?? false,
    isPrompt: (id) => styles.get(id)?.prompt ?? false,
  };
}

function readStyle(element: XmlElement): Style {
  const paragraph = childOf(element, 'w:pPr');
  const name = valueOf(element, 'w:name') ?? '';
  const named = headingName.exec(name);
  return {
    basedOn: valueOf(element, 'w:basedOn'),
    outline: readOutline(paragraph),
    headingName: named === null ? null : Number(named[1]),
    numbering: readNumberingProperties(paragraph),
    hidden: switchOf(childOf(element, 'w:rPr'), 'w:vanish'),
    prompt: /^placeholder text$/i.test(name),
  };
}
