// Footnotes and endnotes of a Word binary file: where the text refers to them and where their own text stands.
import type { NoteKind } from '../docx/notes.js';
import type { Place, WordFile } from './header.js';

export type NotePlaces = {
  /** By position in the body: which note it refers to. */
  readonly references: ReadonlyMap<number, { readonly kind: NoteKind; readonly id: string }>;
  /** Half-open positions in the whole text. */
  readonly texts: readonly {
    readonly kind: NoteKind;
    readonly id: string;
    readonly from: number;
    readonly to: number;
  }[];
};

export function findNotes({ table, place, lengths }: WordFile): NotePlaces {
  const footnotes = lengths.body;
  const endnotes = footnotes + lengths.footnotes + lengths.headers + lengths.macros + lengths.annotations;
  const kinds = [
    {
      kind: 'footnote',
      at: footnotes,
      length: lengths.footnotes,
      from: place('footnoteReferences'),
      to: place('footnoteTexts'),
    },
    {
      kind: 'endnote',
      at: endnotes,
      length: lengths.endnotes,
      from: place('endnoteReferences'),
      to: place('endnoteTexts'),
    },
  ] as const;
  const references = new Map<number, { kind: NoteKind; id: string }>();
  const texts = kinds.flatMap(({ kind, at, length, from, to }) => {
    // After each position of a reference stand two bytes that say how its mark is made.
    const positions = readPositions(table, from, Math.floor((from.length - 4) / 6));
    positions.forEach((position, index) => references.set(position, { kind, id: String(index) }));
    const starts = readPositions(table, to, Math.floor(to.length / 4));
    return positions.flatMap((_, index) => {
      const [start, end] = [starts[index], starts[index + 1]];
      if (start === undefined || end === undefined) return [];
      if (start < (starts[index - 1] ?? 0) || end < start || end > length) throw new RangeError('notes out of order');
      return [{ kind, id: String(index), from: at + start, to: at + end }];
    });
  });
  return { references, texts };
}

function readPositions(table: DataView, { start }: Place, count: number): readonly number[] {
  if (count * 4 > table.byteLength) throw new RangeError('positions beyond the end');
  return Array.from({ length: Math.max(0, count) }, (_, index) => table.getUint32(start + index * 4, true));
}
