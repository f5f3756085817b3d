// Where the walk over a document stands: the containers, paragraphs and runs that are open.
import { createFields, type Fields } from './fields.js';
import type { Line } from '../line.js';
import type { ListCounters, Marker } from './list-counters.js';
import type { Notes } from './notes.js';
import type { ParagraphProperties } from './paragraph.js';
import type { Styles } from './styles.js';
import type { Wish } from './xml-gate.js';

/** What all parts of a document share. */
export type StoryContext = {
  readonly styles: Styles;
  readonly lists: ListCounters;
  readonly notes: Notes;
  /** Of the file, for faults. */
  readonly path: string | null;
};

/** Whatever holds paragraphs: the body, a cell, a text box, a note. */
export type Container = {
  readonly lines: Line[];
  /** The text of paragraphs whose mark was deleted: the next one goes on with it. */
  joined: string;
  readonly fields: Fields;
};

export type OpenParagraph = {
  /** Null until its w:pPr was read; many have none. */
  properties: ParagraphProperties | null;
  marker: Marker | null;
  text: string;
  /** Lines of the text boxes that hang on it. */
  readonly boxes: Line[];
  /** It began inside what is left out of a field. */
  readonly inField: boolean;
};

export type StoryState = {
  readonly containers: Container[];
  readonly paragraphs: OpenParagraph[];
  /** For each open run, whether it is hidden text. */
  readonly hiddenRuns: boolean[];
  /** How many content controls around show a prompt; only what is in the style of prompts is one. */
  prompts: number;
};

/** What a group of elements does: by name, at the start tag with its attributes and at the end tag. */
export type Elements = {
  readonly open: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => Wish>>;
  readonly close: Readonly<Record<string, () => void>>;
};

/** Cells share the fields of what is around them; text boxes and notes are texts of their own. */
export const createContainer = (fields: Fields = createFields()): Container => ({ lines: [], joined: '', fields });

export const createState = (): StoryState => ({
  containers: [createContainer()],
  paragraphs: [],
  hiddenRuns: [],
  prompts: 0,
});

export const containerOf = (state: StoryState): Container => state.containers.at(-1)!;

/** Whether text that comes now is shown. */
export const isVisible = (state: StoryState): boolean =>
  state.hiddenRuns.at(-1) !== true && !containerOf(state).fields.hidden();

export function appendText(state: StoryState, text: string): void {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph !== undefined && isVisible(state)) paragraph.text += text;
}

/** Ends a container: a paragraph mark that was deleted at its end had nothing to be joined with. */
export function closeContainer(state: StoryState): readonly Line[] {
  const container = state.containers.pop()!;
  flushJoined(container);
  return container.lines;
}

export function flushJoined(container: Container): void {
  if (container.joined !== '') container.lines.push({ text: container.joined, marks: [] });
  container.joined = '';
}
