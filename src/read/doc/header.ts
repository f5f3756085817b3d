// The header of a Word binary file (FIB): where its tables stand and how its text is parted. After [MS-DOC] 2.5.
import { InputError } from '../input-error.js';
import type { OleFile } from './ole.js';

/** A stretch of the table stream; nothing where `length` is 0. */
export type Place = { readonly start: number; readonly length: number };

export type WordFile = {
  /** The stream that holds header, text and property pages. */
  readonly main: DataView;
  readonly table: DataView;
  /** Properties that are too long for their page. */
  readonly data: DataView;
  /** Lengths of the parts of the text in characters, in their order. */
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly macros: number;
    readonly annotations: number;
    readonly endnotes: number;
    readonly textBoxes: number;
  };
  readonly place: (name: keyof typeof placeIndex) => Place;
};

/** Position of each table in the list of places that the header gives. */
const placeIndex = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  endnoteReferences: 46,
  endnoteTexts: 47,
  lists: 73,
  listOverrides: 74,
} as const;

const MAGIC = 0xa5ec;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** Word 97; what older versions wrote, often under a magic of their own, is laid out in another way. */
const FIRST_VERSION = 105;

const PLACES_AT = 0x9a;

/** Throws InputError: encrypted, damaged, unsupported_format for what is no Word file or older than Word 97. */
export function readHeader(ole: OleFile, path: string | null): WordFile {
  if (ole.names.has('encryptedpackage')) throw new InputError(path, { code: 'encrypted' });
  const main = ole.stream('WordDocument');
  if (main === null) throw new InputError(path, { code: 'unsupported_format', format: 'ole' });
  const view = viewOf(main);
  const magic = view.getUint16(0, true);
  if (magic !== MAGIC || view.getUint16(2, true) < FIRST_VERSION) {
    throw new InputError(path, { code: 'unsupported_format', format: 'word95' });
  }
  const flags = view.getUint16(10, true);
  if ((flags & ENCRYPTED) !== 0) throw new InputError(path, { code: 'encrypted' });
  const table = ole.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (table === null) throw new InputError(path, { code: 'damaged', part: 'Table' });
  const length = (offset: number): number => view.getUint32(offset, true);
  return {
    main: view,
    table: viewOf(table),
    data: viewOf(ole.stream('Data') ?? new Uint8Array()),
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      macros: length(0x58),
      annotations: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
    },
    place: (name) => {
      const at = PLACES_AT + placeIndex[name] * 8;
      return { start: view.getUint32(at, true), length: view.getUint32(at + 4, true) };
    },
  };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
