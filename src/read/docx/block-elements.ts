// The elements that hold or part paragraphs: paragraphs themselves, content controls, text boxes, notes.
import type { NoteKind } from './notes.js';
import { addLines } from '../line.js';
import { paragraphLine, readParagraphProperties } from './paragraph.js';
import {
  closeContainer,
  containerOf,
  createContainer,
  flushJoined,
  type Elements,
  type StoryContext,
  type StoryState,
} from './story-state.js';
import { childOf, switchOf, valueOf, type XmlElement } from './xml-tree.js';

/** A content control that holds what nobody wrote: a whole table of contents, or a prompt. */
type Control = 'shown' | 'contents' | 'prompt';

export function blockElements(state: StoryState, { styles, lists, notes }: StoryContext): Elements {
  const controls: Control[] = [];
  let note: { readonly kind: NoteKind; readonly id: string } | null = null;

  /** Counts the paragraph in its list: before the text boxes in it, as Word does. */
  const setProperties = (element: XmlElement | undefined): void => {
    const paragraph = state.paragraphs.at(-1);
    if (paragraph === undefined || paragraph.properties !== null) return;
    const properties = readParagraphProperties(element, styles, lists);
    paragraph.properties = properties;
    const { list, markDeleted, markHidden } = properties;
    if (list !== null && !markDeleted && !markHidden) paragraph.marker = lists.next(list.num, list.level);
  };

  const closeParagraph = (): void => {
    setProperties(undefined);
    const paragraph = state.paragraphs.pop()!;
    const { heading, list, markDeleted, markHidden } = paragraph.properties!;
    const container = containerOf(state);
    const text = container.joined + paragraph.text;
    const leftOut = text === '' && (markHidden || paragraph.inField || container.fields.hidden());
    if (markDeleted) {
      container.joined = text;
    } else if (!leftOut) {
      container.joined = '';
      const marker = markHidden && list !== null ? lists.next(list.num, list.level) : paragraph.marker;
      container.lines.push(paragraphLine(text, marker, heading));
    }
    addLines(container.lines, paragraph.boxes);
  };

  const openNote = (kind: NoteKind) => (attributes: Readonly<Record<string, string>>) => {
    const type = attributes['w:type'] ?? 'normal';
    if (type !== 'normal') return 'skip';
    note = { kind, id: attributes['w:id'] ?? '' };
    state.containers.push(createContainer());
    return undefined;
  };
  const closeNote = (): void => {
    const lines = closeContainer(state);
    if (note !== null) notes.add(note.kind, note.id, lines);
  };

  return {
    open: {
      'w:p': () => {
        const inField = containerOf(state).fields.hidden();
        state.paragraphs.push({ properties: null, marker: null, text: '', boxes: [], inField });
        return undefined;
      },
      'w:pPr': () => setProperties,
      'w:sdt': () => void controls.push('shown'),
      'w:sdtPr': () => (properties) => {
        controls[controls.length - 1] = controlOf(properties);
      },
      'w:sdtContent': () => {
        const control = controls.at(-1);
        if (control === 'prompt') state.prompts += 1;
        return control === 'contents' ? 'skip' : undefined;
      },
      'w:txbxContent': () => void state.containers.push(createContainer()),
      'w:footnote': openNote('footnote'),
      'w:endnote': openNote('endnote'),
    },
    close: {
      'w:p': closeParagraph,
      'w:sdtContent': () => {
        if (controls.at(-1) === 'prompt') state.prompts -= 1;
      },
      'w:sdt': () => void controls.pop(),
      'w:txbxContent': () => {
        const lines = closeContainer(state);
        const paragraph = state.paragraphs.at(-1);
        if (paragraph === undefined) addLines(containerOf(state).lines, lines);
        else addLines(paragraph.boxes, lines);
      },
      'w:footnote': closeNote,
      'w:endnote': closeNote,
      'w:body': () => flushJoined(containerOf(state)),
    },
  };
}

function controlOf(properties: XmlElement): Control {
  const gallery = valueOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery');
  if (gallery === 'Table of Contents') return 'contents';
  return switchOf(properties, 'w:showingPlcHdr') === true ? 'prompt' : 'shown';
}
