// The formats of a report by name, each loaded when it is asked for. A new format is its own file and one line here.
import type { Trace } from '../assemble.js';
import type { Report } from '../model/report.js';
import type { Generator, Source } from '../model/source.js';
import type { ReportRow } from './rows/report-row.js';

/** What a format is given of one report; `text` is what the offsets of the report refer to. */
export type Content = { readonly report: Report; readonly text: string; readonly trace: Trace };

export const tableNames = ['quantities', 'sections', 'items', 'reports'] as const;
export type TableName = (typeof tableNames)[number];
export const isTableName = (value: string): value is TableName => (tableNames as readonly string[]).includes(value);

/** Plain values, since they go to the worker threads. */
export type FormatSettings = {
  /** Where a format leaves room: indented, for people. */
  readonly pretty: boolean;
  /** Width of the screen. */
  readonly columns: number;
  /** The table that was asked for; null leaves it to the format. */
  readonly table: TableName | null;
  /** All reports stand in one file, and a format that has lists makes one of them. */
  readonly list: boolean;
  /** The words of a format by key, `table.indicator`, in the language of its readers. */
  readonly words: Words;
};
export type Words = Readonly<Record<string, string>>;

export type Format = {
  /** With its dot. Names the files of an output folder: `a.docx.csv`. */
  readonly extension: string;
  /** Bytes that a terminal cannot show. */
  readonly binary: boolean;
  /** Has the rows of `--table`. */
  readonly tables?: true;
  /** One report -> its part of the output. Runs in the worker that made the report; only the string crosses threads. */
  readonly part: (content: Content, settings: FormatSettings) => string;
  /** Parts in their order -> the whole output as it grows. Holds one part at a time, or says what more. */
  readonly join: (parts: AsyncIterable<string>, settings: FormatSettings) => AsyncIterable<string | Uint8Array>;
  /**
   * Reads back what an output file says of its report, from its first 32 KB: what a run that is started again goes by.
   * Null for what was cut short, is not ours, or was made with other settings. Without it every file is made again.
   */
  readonly headOf?: (beginning: string, settings: FormatSettings) => Head | null;
  /**
   * The page over the pages of an output folder, for a format whose output is one report and no more; `headOf` has to
   * be there too. Entries come in the order of the reports while they are made, so it need not hold them.
   */
  readonly index?: (entries: AsyncIterable<IndexEntry>, settings: FormatSettings) => AsyncIterable<string>;
};

/** What the beginning of an output file tells of its report. */
export type Head = {
  readonly generator: Generator;
  readonly source: Source;
  /** For the index; null in a format without one. */
  readonly row: ReportRow | null;
};

export type IndexEntry = {
  /** Of the page, from the output folder, with /; for people. */
  readonly path: string;
  /** The same as a link: percent-encoded from the bytes of the name, and never taken for a scheme. */
  readonly href: string;
  /** As `headOf` read it from the page. */
  readonly head: Head;
};

type Entry = {
  /** Ends of names that ask for the format: `-o all.csv`. */
  readonly endings: readonly string[];
  readonly load: () => Promise<Format>;
};

const formats = {
  json: { endings: ['.json'], load: async () => (await import('./json.js')).json },
  ndjson: { endings: ['.ndjson', '.jsonl'], load: async () => (await import('./ndjson.js')).ndjson },
  table: { endings: [], load: async () => (await import('./table.js')).table },
  csv: { endings: ['.csv'], load: async () => (await import('./csv.js')).csv },
  markdown: { endings: ['.md', '.markdown'], load: async () => (await import('./markdown.js')).markdown },
  xlsx: { endings: ['.xlsx'], load: async () => (await import('./xlsx/format.js')).xlsx },
  html: { endings: ['.html', '.htm'], load: async () => (await import('./page/index.js')).html },
} satisfies Record<string, Entry>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];
export const isFormatName = (value: string): value is FormatName => Object.hasOwn(formats, value);

export const loadFormat = (name: FormatName): Promise<Format> => formats[name].load();

/** The format that the end of a file name asks for, null where it asks for none. */
export function formatOfName(path: string): FormatName | null {
  const name = path.toLowerCase();
  return formatNames.find((format) => (formats[format] as Entry).endings.some((end) => name.endsWith(end))) ?? null;
}
