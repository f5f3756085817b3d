// Footnotes and endnotes: one running number over both, in the order in which the text refers to them.
import type { Line } from '../line.js';
import { joinLines } from '../line.js';

export type NoteKind = 'footnote' | 'endnote';

export type Notes = {
  /** The mark in the text, as [3]; the same note keeps its number. */
  readonly refer: (kind: NoteKind, id: string) => string;
  readonly add: (kind: NoteKind, id: string, lines: readonly Line[]) => void;
  /** The notes that the text refers to, each after its mark. */
  readonly lines: () => readonly Line[];
};

export function createNotes(): Notes {
  const numbers = new Map<string, number>();
  const written = new Map<string, readonly Line[]>();
  const markOf = (number: number): string => `[${number}]`;
  return {
    refer: (kind, id) => {
      const key = `${kind} ${id}`;
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return markOf(number);
    },
    add: (kind, id, lines) => void written.set(`${kind} ${id}`, lines),
    lines: () =>
      [...numbers].flatMap(([key, number]) => {
        const [first, ...rest] = (written.get(key) ?? []).filter(({ text }) => text.trim() !== '');
        return first === undefined ? [] : [joinLines([{ text: markOf(number), marks: [] }, first], ' '), ...rest];
      }),
  };
}
