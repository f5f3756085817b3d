// The only parser of the docx reader: a part of the zip -> events, or a tree where it is small.
import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { InputError } from '../input-error.js';
import type { Archive } from './archive.js';
import { createGate, type XmlHandler } from './xml-gate.js';
import type { XmlElement } from './xml-tree.js';

/** Elements within elements; Word itself gives up long before. */
export const MAX_DEPTH = 256;

/** What a part that is kept as a tree may unpack to, in bytes: styles and numbering, but not the text. */
export const MAX_TREE_BYTES = 16 * 1024 * 1024;

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Reads one part and gives its encoding. Entities other than the five of XML are not known and a DOCTYPE is
 * refused, so nothing can be expanded. Throws InputError: damaged, too_deep, and those of `unpack`.
 */
export function streamXml(archive: Archive, part: string, handler: XmlHandler, limit?: number): XmlEncoding {
  const gate = createGate(handler, archive.path);
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (gate.depth() >= MAX_DEPTH) throw new InputError(archive.path, { code: 'too_deep', limit: MAX_DEPTH });
    gate.open(name, attributes);
  });
  parser.on('closetag', gate.close);
  parser.on('text', gate.text);
  parser.on('cdata', gate.text);
  parser.on('doctype', () => {
    throw new Error('a document type is not allowed');
  });

  let encoding: XmlEncoding = 'utf-8';
  let decoder: TextDecoder | null = null;
  archive.unpack(
    part,
    (bytes) => {
      if (bytes.length === 0) return;
      if (decoder === null) {
        encoding = encodingOf(bytes);
        decoder = new TextDecoder(encoding, { fatal: true });
      }
      parser.write(decoder.decode(bytes, { stream: true }));
    },
    limit,
  );
  try {
    parser.close();
  } catch (error) {
    throw new InputError(archive.path, { code: 'damaged', part }, error);
  }
  return encoding;
}

/** The root of a part that is small enough to be held whole. */
export function readXml(archive: Archive, part: string): XmlElement {
  const roots: XmlElement[] = [];
  const open = () => (element: XmlElement) => void roots.push(element);
  streamXml(archive, part, { open, text: () => undefined, close: () => undefined }, MAX_TREE_BYTES);
  const [root] = roots;
  if (root === undefined) throw new InputError(archive.path, { code: 'damaged', part });
  return root;
}

/** The standard allows these three; without a byte order mark the zero bytes of the first `<` tell. */
function encodingOf([first, second]: Uint8Array): XmlEncoding {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8';
}
