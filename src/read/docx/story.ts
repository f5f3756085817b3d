// The walk over a document or its notes: events of the XML in, lines out. Memory holds the text and one path of elements.
import { blockElements } from './block-elements.js';
import { inlineElements } from './inline-elements.js';
import type { Line } from '../line.js';
import { containerOf, createState, type StoryContext } from './story-state.js';
import { tableElements } from './table-elements.js';
import type { XmlHandler } from './xml-gate.js';

/** What tracked changes took away, readings above characters, and properties that change no text. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:rt',
  'w:sectPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:rubyPr',
]);

export type Story = {
  readonly handler: XmlHandler;
  /** The lines of the body; what notes hold goes to the context. */
  readonly lines: () => readonly Line[];
};

/** Elements that are not known are looked into: what a newer program wraps around text does not hide it. */
export function createStory(context: StoryContext): Story {
  const state = createState();
  let take: ((text: string) => void) | null = null;
  const groups = [
    blockElements(state, context),
    tableElements(state, context),
    inlineElements(state, context, (next) => {
      take = next;
    }),
  ];
  const open = new Map(groups.flatMap((group) => Object.entries(group.open)));
  const close = new Map(groups.flatMap((group) => Object.entries(group.close)));
  return {
    handler: {
      open: (name, attributes) => {
        const known = open.get(name);
        if (known !== undefined) return known(attributes);
        // Properties of formulas hold run properties that belong to no run.
        return LEFT_OUT.has(name) || /^m:.*Pr$/.test(name) ? 'skip' : undefined;
      },
      text: (text) => take?.(text),
      close: (name) => close.get(name)?.(),
    },
    lines: () => containerOf(state).lines,
  };
}
