// The options that commands share: how they are written, what values they take, and the shape in which they arrive.
import { Argument, Option } from 'commander';
import type { Shard } from '../batch/shard.js';
import { encodingNames, encodingOf, type EncodingName } from '../read/encoding-name.js';
import { isSegmenterName, segmenterNames, type SegmenterName } from '../words/name.js';
import type { Language, Messages } from '../messages/index.js';
import {
  formatNames,
  isFormatName,
  isTableName,
  tableNames,
  type FormatName,
  type TableName,
} from '../write/formats.js';
import { parseJobs, parseShard } from './batch-options.js';
import { isShell, shells } from './completion/shell.js';
import { isLanguage } from './language.js';
import { UsageError } from './usage-error.js';

/** Set by the program when an option of its own stands before a command that does not have it. */
export type ProgramOptions = {
  readonly rules: readonly string[];
  readonly output?: string;
  readonly textOut?: string;
  readonly encoding?: EncodingName;
  readonly segmenter?: SegmenterName;
  readonly format?: FormatName;
  readonly table?: TableName;
  readonly lang?: Language;
  readonly pretty?: true;
  readonly compact?: true;
  readonly version?: true;
} & ManyOptions;

/** For folders and many files. */
type ManyOptions = {
  readonly jobs?: number;
  readonly unordered?: true;
  readonly ignore: readonly string[];
  readonly filesFrom?: string;
  readonly failFast?: true;
  readonly force?: true;
  readonly quiet?: true;
  readonly shard?: Shard;
};

export type ExplainOptions = {
  readonly at?: string;
  readonly lines?: true;
  readonly encoding?: EncodingName;
  readonly segmenter?: SegmenterName;
  readonly rules: readonly string[];
};

export type PipeOptions = {
  readonly jobs?: number;
  readonly encoding?: EncodingName;
  readonly segmenter?: SegmenterName;
  readonly rules: readonly string[];
};

const collect = (value: string, before: readonly string[]) => [...before, value];

/** A new option on every call, since each command has its own. A value that is refused throws UsageError. */
export function optionsIn(say: Messages) {
  const folder = say('placeholder.folder');
  const rules = () => new Option(`--rules <${folder}>`, say('option.rules')).argParser(collect).default([], ' ');
  const encoding = () =>
    new Option(`--encoding <${say('placeholder.encoding')}>`, say('option.encoding')).argParser((value: string) => {
      const name = encodingOf(value);
      if (name === null) throw new UsageError('usage.bad_encoding', { value, known: encodingNames.join(' ') });
      return name;
    });
  const segmenter = () =>
    new Option(`--segmenter <${segmenterNames.join('|')}>`, say('option.segmenter')).argParser((value: string) => {
      if (!isSegmenterName(value))
        throw new UsageError('usage.bad_segmenter', { value, known: segmenterNames.join(' ') });
      return value;
    });
  const format = () =>
    new Option(
      `--format <${say('placeholder.format')}>`,
      say('option.format', { known: formatNames.join(' ') }),
    ).argParser((value: string) => {
      if (!isFormatName(value)) throw new UsageError('usage.bad_format', { value, known: formatNames.join(' ') });
      return value;
    });
  const table = () =>
    new Option(`--table <${say('placeholder.table')}>`, say('option.table', { known: tableNames.join(' ') })).argParser(
      (value: string) => {
        if (!isTableName(value)) throw new UsageError('usage.bad_table', { value, known: tableNames.join(' ') });
        return value;
      },
    );
  const lang = () =>
    new Option('--lang <zh|en>', say('option.lang')).argParser((value: string) => {
      if (!isLanguage(value)) throw new UsageError('usage.bad_language', { value });
      return value;
    });

  const jobs = () => new Option(`--jobs <${say('placeholder.count')}>`, say('option.jobs')).argParser(parseJobs);
  const ignore = () =>
    new Option(`--ignore <${say('placeholder.pattern')}>`, say('option.ignore')).argParser(collect).default([], ' ');
  const shard = () => new Option('--shard <i/n>', say('option.shard')).argParser(parseShard);
  const shell = () =>
    new Argument(`<${shells.join('|')}>`, say('argument.shell')).choices(shells).argParser((value: string) => {
      if (!isShell(value)) {
        throw new UsageError('usage.bad_shell', { value, known: shells.join(' ') }, 'report-extract completion');
      }
      return value;
    });
  return { rules, encoding, segmenter, format, table, lang, jobs, ignore, shard, shell };
}
