// The elements inside a paragraph: runs, their text and characters, fields, references to notes, formulas.
import { isContents } from './fields.js';
import type { NoteKind } from './notes.js';
import { characterOf, shownText } from './run-text.js';
import {
  appendText,
  containerOf,
  isVisible,
  type Elements,
  type StoryContext,
  type StoryState,
} from './story-state.js';
import { switchOf, valueOf } from './xml-tree.js';

/** `takeText` is told where the text of the elements w:t, m:t and w:instrText goes, null for nowhere. */
export function inlineElements(
  state: StoryState,
  { styles, notes }: StoryContext,
  takeText: (take: ((text: string) => void) | null) => void,
): Elements {
  const fields = () => containerOf(state).fields;
  const character = (name: string) => (attributes: Readonly<Record<string, string>>) => {
    appendText(state, characterOf(name, attributes)!);
    return undefined;
  };

  const openRun = () => {
    state.hiddenRuns.push(state.paragraphs.at(-1)?.properties?.hidden ?? false);
    return undefined;
  };
  const closeRun = () => void state.hiddenRuns.pop();

  let written = '';
  let attributesOfText: Readonly<Record<string, string>> = {};
  const openText = (attributes: Readonly<Record<string, string>>) => {
    written = '';
    attributesOfText = attributes;
    takeText((text) => (written += text));
    return undefined;
  };
  const closeText = () => {
    takeText(null);
    appendText(state, shownText(written, attributesOfText));
  };

  const reference = (kind: NoteKind) => (attributes: Readonly<Record<string, string>>) => {
    if (isVisible(state)) appendText(state, notes.refer(kind, attributes['w:id'] ?? ''));
    return undefined;
  };
  /** What hangs on hidden text is hidden with it. */
  const drawing = () => (isVisible(state) ? undefined : 'skip');

  return {
    open: {
      'w:r': openRun,
      'm:r': openRun,
      'w:rPr': () => (properties) => {
        const own = switchOf(properties, 'w:vanish');
        const style = valueOf(properties, 'w:rStyle');
        const prompt = state.prompts > 0 && style !== null && styles.isPrompt(style);
        const hidden = prompt || (own ?? (style !== null && styles.hidden(style) ? true : null));
        if (hidden !== null && state.hiddenRuns.length > 0) state.hiddenRuns[state.hiddenRuns.length - 1] = hidden;
      },
      'w:t': openText,
      'm:t': openText,
      'w:tab': character('w:tab'),
      'w:ptab': character('w:ptab'),
      'w:br': character('w:br'),
      'w:cr': character('w:cr'),
      'w:noBreakHyphen': character('w:noBreakHyphen'),
      'w:sym': character('w:sym'),
      'w:footnoteReference': reference('footnote'),
      'w:endnoteReference': reference('endnote'),
      'w:drawing': drawing,
      'w:pict': drawing,
      'w:object': drawing,
      'w:instrText': () => {
        takeText(fields().instruction);
        return undefined;
      },
      'w:fldSimple': (attributes) => (isContents(attributes['w:instr'] ?? '') ? 'skip' : undefined),
      'w:fldChar': (attributes) => {
        const type = attributes['w:fldCharType'];
        if (type === 'begin') fields().begin();
        else if (type === 'separate') fields().separate();
        else if (type === 'end') fields().end();
        return 'skip';
      },
    },
    close: {
      'w:r': closeRun,
      'm:r': closeRun,
      'w:t': closeText,
      'm:t': closeText,
      'w:instrText': () => takeText(null),
      // A fraction on one line; without the stroke its two numbers would run together.
      'm:num': () => appendText(state, '/'),
    },
  };
}
