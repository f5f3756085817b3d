// What the index of an output folder is told of one page.
import type { Head, IndexEntry } from '../write/formats.js';
import { textOfPath, type PathBytes } from './path-bytes.js';

/** `page` is the path below the output folder. */
export const indexEntry = (page: PathBytes, head: Head): IndexEntry => ({
  path: textOfPath(page),
  href: hrefOf(page),
  head,
});

/** Byte by byte, so that a name in any encoding leads to its file; a colon, which could make a scheme, is encoded too. */
const hrefOf = (page: PathBytes): string =>
  page.replaceAll(
    /[^A-Za-z0-9\-._~/]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
