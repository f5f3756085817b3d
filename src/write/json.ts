// A report as one JSON document; many as one line each, or as one array.
import type { Content, Format, FormatSettings, Head } from './formats.js';

/** The two first keys of a report are followed by `meta`; inside a string its quotes would be escaped. */
const AFTER_SOURCE = /,\s*"meta"\s*:/;

export const json: Format = {
  extension: '.json',
  binary: false,
  part: writeJson,
  join: (parts, { list }) => joinJson(parts, list),
  headOf: (beginning, { pretty }) => (/^\{\s/.test(beginning) === pretty ? headOfJson(beginning) : null),
};

/** Ends with one newline. `pretty` sets two spaces a level, else there is no white space between tokens. */
export function writeJson({ report }: Pick<Content, 'report'>, { pretty }: Pick<FormatSettings, 'pretty'>): string {
  return `${JSON.stringify(report, null, pretty ? 2 : undefined)}\n`;
}

async function* joinJson(parts: AsyncIterable<string>, list: boolean): AsyncGenerator<string> {
  if (!list) return yield* parts;
  let count = 0;
  for await (const part of parts) yield `${count++ === 0 ? '[' : ','}\n${part.slice(0, -1)}`;
  yield count === 0 ? '[]\n' : '\n]\n';
}

/** `generator` and `source` stand at the beginning; the rest of a report is never read. */
export function headOfJson(beginning: string): Head | null {
  const { index } = AFTER_SOURCE.exec(beginning) ?? {};
  if (index === undefined) return null;
  try {
    const { generator, source } = JSON.parse(`${beginning.slice(0, index)}}`) as Partial<Head>;
    return generator && source ? { generator, source, row: null } : null;
  } catch {
    return null;
  }
}
