// What every worker is told once, when it starts: plain values.
import type { EncodingName } from '../read/encoding-name.js';
import type { SegmenterName } from '../words/name.js';
import type { PathBytes } from './path-bytes.js';

export type ExtractionSettings = {
  /** Folders of rules over the built-in ones. */
  readonly rules: readonly string[];
  readonly segmenter: SegmenterName;
  /** What the user named; null: the bytes say. */
  readonly encoding: EncodingName | null;
};

/** A folder of reports, written by the workers themselves. */
export type FolderOutput = {
  readonly folder: PathBytes;
  /** A folder of this run alone in it, where files stand until they are whole. */
  readonly scratch: PathBytes;
  readonly pretty: boolean;
  /** Convert again what is there and unchanged. */
  readonly force: boolean;
};

export type WorkerSettings = ExtractionSettings & {
  /** Null: reports go back to the main thread. */
  readonly output: FolderOutput | null;
};
