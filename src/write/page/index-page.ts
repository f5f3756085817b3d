// The page over the pages of an output folder: a table of the reports that grows as they come.
import assets from '#generated/pages.js';
import type { IndexEntry, Words } from '../formats.js';
import type { ReportRow } from '../rows/report-row.js';
import { escaped } from './escape.js';
import { pageEnd, pageStart } from './page-frame.js';
import { sayIn, type Say } from './words.js';

/** Columns of figures, which the last line sums up. */
const FIGURES = ['chars', 'sections', 'items', 'quantities', 'warnings'] as const;
const WORDS = ['title', 'organization', 'period', 'published'] as const;

/** Holds one entry at a time; the sums stand in the foot of the table, for the count is known at the end. */
export async function* indexPage(entries: AsyncIterable<IndexEntry>, words: Words): AsyncGenerator<string> {
  const say = sayIn(words);
  const title = say('page.index');
  yield pageStart({ language: say('page.language'), title, head: '', assets: assets.index });
  yield beginning(title, say);
  const sums = FIGURES.map(() => 0);
  let count = 0;
  for await (const entry of entries) {
    const { row } = entry.head;
    if (row === null) continue;
    count++;
    FIGURES.forEach((name, index) => (sums[index]! += Number(row[name])));
    yield line(entry, row);
  }
  yield ending(count, sums, say);
  yield pageEnd(assets.index);
}

function beginning(title: string, say: Say): string {
  const head = (kind: string) => (name: string) => {
    const button = `<button type="button" data-sort="${name}">${escaped(say(`column.${name}`))}</button>`;
    return `<th scope="col" class="${kind}" aria-sort="none">${button}</th>`;
  };
  const heads = [...WORDS.map(head('words')), ...FIGURES.map(head('figure'))];
  const search = escaped(say('page.index_search'));
  return `<main class="index">
<header><h1>${escaped(title)}</h1><button type="button" id="theme" data-words="${escaped(say('script.theme'))}"></button></header>
<form role="search"><input type="search" id="words" aria-label="${search}" placeholder="${search}" autocomplete="off" spellcheck="false"> <output id="shown" aria-live="polite" data-words="${escaped(say('script.shown'))}"></output></form>
<div class="reports"><table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody id="reports">
`;
}

function line({ path, href }: IndexEntry, row: ReportRow): string {
  const link = linkOf(href);
  const file = row.title === null ? '' : `<small>${escaped(path)}</small>`;
  const name = escaped(String(row.title ?? path));
  const title = link === null ? name : `<a href="${escaped(link)}">${name}</a>`;
  const words = WORDS.slice(1).map((column) => {
    const order = column === 'period' ? (row.periodStart ?? row.period) : row[column];
    return `<td class="${column}" data-order="${escaped(String(order ?? ''))}">${escaped(String(row[column] ?? ''))}</td>`;
  });
  const figures = FIGURES.map((column) => `<td class="figure">${Number(row[column])}</td>`);
  return `<tr><th scope="row" lang="zh">${title}${file}</th>${[...words, ...figures].join('')}</tr>\n`;
}

/** A step of a path as `encodeURIComponent` and its like write it. */
const STEP = /^(?:[\w.~!$'()*,;=@-]|%[0-9a-f]{2})+$/i;
const DOTS = /^(?:\.|%2e){1,2}$/i;

/** The link, if it can lead nowhere but below the folder of the page: not to a scheme, another host, or the folder above. */
function linkOf(href: string): string | null {
  const steps = href.replace(/^\.\//, '').split('/');
  return steps.every((step) => STEP.test(step) && !DOTS.test(step)) ? `./${steps.join('/')}` : null;
}

function ending(count: number, sums: readonly number[], say: Say): string {
  const figures = sums.map((sum) => `<td class="figure">${sum}</td>`).join('');
  const total = escaped(say('page.total', { count }));
  return `</tbody>
<tfoot><tr><th scope="row" colspan="${WORDS.length}">${total}</th>${figures}</tr></tfoot>
</table></div>
</main>
`;
}
