// The formats of a report by name, each loaded when it is asked for. A new format is its own file and one line here.
import type { Report } from '../model/report.js';

export type FormatSettings = {
  /** Where a format leaves room: indented, for people. */
  readonly pretty: boolean;
  /** Width of the screen. */
  readonly columns: number;
  /** The words of a format by key, `table.indicator`, in the language of the user. */
  readonly label: (key: TableLabel) => string;
};

/** Words that the table needs. */
export type TableLabel =
  | `table.${'indicator' | 'action' | 'value' | 'unit' | 'notes' | 'section' | 'none'}`
  | `qualifier.${Report['quantities'][number]['qualifier']}`
  | `aggregate.${'total' | 'cumulative'}`
  | `status.${'actual' | 'target'}`
  | 'per.each';

/** The whole output, ending with one newline. */
export type WriteReport = (content: { readonly report: Report }, settings: FormatSettings) => string;

const formats = {
  json: async () => (await import('./json.js')).writeJson,
  table: async () => (await import('./table.js')).writeTable,
} satisfies Record<string, () => Promise<WriteReport>>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];
export const isFormatName = (value: string): value is FormatName => Object.hasOwn(formats, value);

export const loadFormat = (name: FormatName): Promise<WriteReport> => formats[name]();
