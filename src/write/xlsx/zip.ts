// The zip file around a workbook: several parts grow side by side, one of them straight into the output.
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { OutputError } from '../output-error.js';

export type ZipPart = {
  readonly write: (text: string) => void;
  readonly end: () => void;
  /** Bytes before compression. */
  readonly bytes: () => number;
};

export type ZipFile = {
  readonly open: (path: string) => ZipPart;
  readonly finish: () => void;
};

/** The same day in every file and every time zone: the fields of a zip entry are those of the local time. */
const DAY = new Date(1980, 0, 1, 12);
/** Half the time of the usual 6, for a file that is a fifth larger. */
const LEVEL = 3;
/** Longer offsets need another kind of zip file, which not every program reads. */
const LARGEST_FILE = 0xffff_ffff;

/**
 * Calls `emit` with the bytes of the file in order. A part that is opened while none is open goes out as it is
 * compressed; others are kept, compressed, until `finish`. Throws OutputError when the file grows beyond 4 GB.
 */
export function openZip(emit: (bytes: Uint8Array) => void): ZipFile {
  let size = 0;
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    size += bytes.length;
    if (size > LARGEST_FILE) throw new OutputError(null, { code: 'unwritable', system: 'EFBIG' });
    emit(bytes);
  });
  const kept: (() => void)[] = [];
  let live: ZipDeflate | null = null;
  return {
    open: (path) => {
      const part = Object.assign(new ZipDeflate(path, { level: LEVEL }), { mtime: DAY });
      if (live === null) {
        live = part;
        zip.add(part);
      } else {
        kept.push(keep(zip, part));
      }
      let bytes = 0;
      return {
        write: (text) => {
          const chunk = strToU8(text);
          bytes += chunk.length;
          part.push(chunk);
        },
        end: () => {
          part.push(new Uint8Array(0), true);
          if (live === part) live = null;
        },
        bytes: () => bytes,
      };
    },
    finish: () => {
      for (const release of kept) release();
      zip.end();
    },
  };
}

/** Holds back what comes of a part; the function that is returned puts it into the file. */
function keep(zip: Zip, part: ZipDeflate): () => void {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  part.ondata = (error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  };
  return () => {
    zip.add(part);
    chunks.forEach((chunk, index) => part.ondata(null, chunk, index === chunks.length - 1));
  };
}
