// A report as one JSON document.
import type { Report } from '../model/report.js';

/** Ends with one newline. `pretty` sets two spaces a level, else there is no white space between tokens. */
export function writeJson({ report }: { readonly report: Report }, { pretty }: { readonly pretty: boolean }): string {
  return `${JSON.stringify(report, null, pretty ? 2 : undefined)}\n`;
}
