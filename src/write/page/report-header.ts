// What stands under the title of a page: who reports on when, where the text came from, and what could not be read.
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Report } from '../../model/report.js';
import { escaped } from './escape.js';
import type { Say } from './words.js';

/** To be given the title as an element. */
export function drawHeader({ meta, source, diagnostics }: Report, say: Say): (title: string) => string {
  const { organization, period, published, delivered } = meta;
  const day = [published?.date, published?.source].filter((part) => part != null).join(' ');
  const facts: readonly (readonly [string, string | null])[] = [
    ['column.organization', organization],
    ['column.period', period?.text ?? null],
    ['column.delivered', delivered],
    ['column.published', day === '' ? null : day],
    ['page.source', source.name],
  ];
  const shown = facts.flatMap(([key, fact]) =>
    fact === null ? [] : [`<div><dt>${escaped(say(key))}</dt><dd>${escaped(fact)}</dd></div>`],
  );
  const list = shown.length === 0 ? '' : `<dl class="meta">${shown.join('')}</dl>`;
  return (title) => `<header>${title}${list}${drawDiagnostics(diagnostics, say)}</header>`;
}

function drawDiagnostics(diagnostics: readonly Diagnostic[], say: Say): string {
  if (diagnostics.length === 0) return '';
  const lines = diagnostics.map(({ code, severity, start, end }) => {
    const words = escaped(say(`diagnostic.${code}`));
    const line =
      start === null || end === null
        ? words
        : `<button type="button" class="link" data-start="${start}" data-end="${end}">${words}</button>`;
    return `<li class="${severity}">${line}</li>`;
  });
  const title = escaped(say('page.diagnostics', { count: diagnostics.length }));
  return `<details class="diagnostics"><summary>${title}</summary><ul>${lines.join('')}</ul></details>`;
}
