// What every worker is told once, when it starts: plain values.
import type { EncodingName } from '../read/encoding-name.js';
import type { SegmenterName } from '../words/name.js';
import type { FormatName, FormatSettings } from '../write/formats.js';
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
  /** Convert again what is there and unchanged. */
  readonly force: boolean;
};

/** What becomes of reports that are read from files. */
export type ReportOutput = {
  readonly format: FormatName;
  readonly settings: FormatSettings;
  /** Null: parts go back to the main thread. */
  readonly folder: FolderOutput | null;
};

export type WorkerSettings = ExtractionSettings & {
  /** Null for the filter, whose answers are records. */
  readonly reports: ReportOutput | null;
};
