// The lists of a document as numbering.xml defines them: levels, what a list changes of them, and styles in between.
import { childOf, childrenOf, numberOf, switchOf, valueOf, wholeNumber, type XmlElement } from './xml-tree.js';
import type { NumberingProperties } from './styles.js';

/** Word has nine levels. */
export const LEVELS = 9;

export type Level = {
  readonly start: number;
  readonly format: string;
  /** For the format `custom`: how its numbers look, as "001, 002, 003, ...". */
  readonly pattern: string | null;
  /** With %1 to %9 for the numbers of the levels. */
  readonly text: string;
  readonly gap: 'tab' | 'space' | 'nothing';
  /** Starts again after a level above this one (from 1); 0 for never. */
  readonly restartAfter: number;
  /** Numbers of all levels are shown in Arabic digits. */
  readonly legal: boolean;
  /** Counted and not shown. */
  readonly hidden: boolean;
  /** The paragraph style that belongs to the level. */
  readonly style: string | null;
};

/** One w:num: a list as paragraphs refer to it. */
export type List = {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Where this list starts anew, by level. */
  readonly startOverrides: ReadonlyMap<number, number>;
};

export type Numbering = ReadonlyMap<string, List>;

type Definition = { readonly levels: readonly (Level | undefined)[]; readonly link: string | null };

/** `numberingOfStyle` gives the numbering of a style, since a definition may say no more than the name of one. */
export function readNumbering(
  root: XmlElement | null,
  numberingOfStyle: (style: string) => NumberingProperties,
): Numbering {
  if (root === null) return new Map();
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((element): [string, Definition] => [
      element.attributes['w:abstractNumId'] ?? '',
      { levels: readLevels(element), link: valueOf(element, 'w:numStyleLink') },
    ]),
  );
  const elements = new Map(childrenOf(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]));

  /** The definition of a list; through a style where it is only linked, and only once, since links do not chain. */
  const definitionOf = (num: XmlElement, linked: boolean): string => {
    const id = valueOf(num, 'w:abstractNumId') ?? '';
    const link = definitions.get(id)?.link ?? null;
    const target = link === null || linked ? undefined : elements.get(numberingOfStyle(link).num ?? '');
    return target === undefined ? id : definitionOf(target, true);
  };
  return new Map(
    [...elements].map(([id, element]) => {
      const definition = definitionOf(element, false);
      return [id, readList(element, definition, definitions.get(definition)?.levels ?? [])];
    }),
  );
}

function readList(element: XmlElement, definition: string, defined: readonly (Level | undefined)[]): List {
  const levels = [...defined];
  const startOverrides = new Map<number, number>();
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const index = wholeNumber(override.attributes['w:ilvl']);
    if (index === null || index < 0 || index >= LEVELS) continue;
    const level = childOf(override, 'w:lvl');
    if (level !== undefined) levels[index] = readLevel(level, index);
    const start = numberOf(override, 'w:startOverride');
    if (start !== null) startOverrides.set(index, start);
  }
  return { definition, levels, startOverrides };
}

function readLevels(definition: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = Array.from({ length: LEVELS });
  for (const element of childrenOf(definition, 'w:lvl')) {
    const index = wholeNumber(element.attributes['w:ilvl']);
    if (index !== null && index >= 0 && index < LEVELS) levels[index] = readLevel(element, index);
  }
  return levels;
}

function readLevel(element: XmlElement, index: number): Level {
  const gap = valueOf(element, 'w:suff');
  return {
    start: numberOf(element, 'w:start') ?? 0,
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    pattern: childOf(element, 'w:numFmt')?.attributes['w:format'] ?? null,
    text: valueOf(element, 'w:lvlText') ?? '',
    gap: gap === 'space' || gap === 'nothing' ? gap : 'tab',
    restartAfter: numberOf(element, 'w:lvlRestart') ?? index,
    legal: switchOf(element, 'w:isLgl') ?? false,
    hidden: switchOf(childOf(element, 'w:rPr'), 'w:vanish') ?? false,
    style: valueOf(element, 'w:pStyle'),
  };
}
