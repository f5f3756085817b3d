// What stands beside the text: the filters and the frame of the table of quantities, whose rows the script draws.
import { dimensionSchema, type Dimension } from '../../model/quantity.js';
import type { Report } from '../../model/report.js';
import { headingOf } from '../rows/sections.js';
import { escaped } from './escape.js';
import type { Say } from './words.js';

export const panelColumns = ['indicator', 'action', 'value', 'unit', 'notes', 'status', 'section'] as const;

export function drawPanel(report: Report, say: Say): string {
  const title = escaped(say('page.quantities'));
  return `<aside id="panel" aria-labelledby="panel-title">
<div class="filters">
<h2 id="panel-title">${title} <output id="shown" aria-live="polite"></output></h2>
${legend(report, say)}
<form id="filters" role="search">
<input type="search" id="words" aria-label="${escaped(say('page.search'))}" placeholder="${escaped(say('page.search'))}" autocomplete="off" spellcheck="false">
${sectionChoice(report, say)}
${statusChoice(say)}
<button type="reset" id="reset">${escaped(say('page.reset'))}</button>
</form>
</div>
${grid(title, say)}
</aside>`;
}

/** The dimensions that occur, in the order of the contract: what the colours mean, and a filter by them. */
function legend({ quantities }: Report, say: Say): string {
  const counts = new Map<Dimension, number>();
  for (const { dimension } of quantities) counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  const chips = dimensionSchema.options.flatMap((dimension) => {
    const count = counts.get(dimension);
    if (count === undefined) return [];
    const word = `<span class="q ${dimension}">${escaped(say(`dimension.${dimension}`))}</span>`;
    return [`<button type="button" aria-pressed="false" data-dimension="${dimension}">${word} ${count}</button>`];
  });
  const targets = quantities.some(({ status }) => status === 'target')
    ? `<span class="key"><span class="q other target">${escaped(say('status.target'))}</span></span>`
    : '';
  return `<div class="legend" id="legend" role="group" aria-label="${escaped(say('page.legend'))}">${chips.join('')}${targets}</div>`;
}

function sectionChoice({ sections }: Report, say: Say): string {
  const label = escaped(say('page.by_section'));
  const options = sections.map((section, index) => {
    const indent = '\u3000'.repeat(section.level - 1);
    return `<option value="${index}">${indent}${escaped(headingOf(section))}</option>`;
  });
  const all = `<option value="">${escaped(say('page.all_sections'))}</option>`;
  return `<select id="section" aria-label="${label}">${all}${options.join('')}</select>`;
}

function statusChoice(say: Say): string {
  const options = ['actual', 'target'].map(
    (status) => `<option value="${status}">${escaped(say(`status.${status}`))}</option>`,
  );
  const all = `<option value="">${escaped(say('page.all_statuses'))}</option>`;
  return `<select id="status" aria-label="${escaped(say('page.by_status'))}">${all}${options.join('')}</select>`;
}

function grid(title: string, say: Say): string {
  const heads = panelColumns.map((name) => {
    const word = escaped(say(name === 'status' ? 'field.status' : `table.${name}`));
    const button = `<button type="button" data-sort="${name}">${word}</button>`;
    const kind = name === 'value' ? 'value figure' : name;
    return `<th scope="col" role="columnheader" class="${kind}" aria-sort="none">${button}</th>`;
  });
  return `<div class="rows" id="rows">
<table role="grid" aria-label="${title}">
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody class="gap" aria-hidden="true"><tr><td colspan="${heads.length}"></td></tr></tbody>
<tbody role="rowgroup" id="quantities"></tbody>
<tbody class="gap" aria-hidden="true"><tr><td colspan="${heads.length}"></td></tr></tbody>
</table>
<p id="none" hidden>${escaped(say('page.none'))}</p>
<noscript><p>${escaped(say('page.needs_script'))}</p></noscript>
</div>`;
}
