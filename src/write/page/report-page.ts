// A report as one page: the text with its numbers marked, and beside it the table of them.
import assets from '#generated/pages.js';
import type { Content, Words } from '../formats.js';
import { drawArticle } from './article.js';
import { pageData } from './page-data.js';
import { dataElement, escaped } from './escape.js';
import { drawHead } from './page-head.js';
import { pageEnd, pageStart } from './page-frame.js';
import { drawOutline } from './outline-nav.js';
import { drawPanel } from './quantity-panel.js';
import { sayIn, spokenWords, type Say } from './words.js';

/** The whole file. Takes a time that grows with the length of the report. */
export function pageOf(content: Content, words: Words): string {
  const { report, trace } = content;
  const say = sayIn(words);
  const title = report.meta.title ?? report.source.name ?? say('page.untitled');
  return [
    pageStart({ language: say('page.language'), title, head: drawHead(report, words), assets: assets.report }),
    bar(title, report.sections.length > 0, trace.passed.length, say),
    `<div class="desk">\n${drawOutline(report, say)}\n<main>\n${drawArticle(content, say)}\n${footer(content, say)}\n</main>\n${drawPanel(report, say)}\n</div>\n`,
    `<div id="card" role="group" aria-label="${escaped(say('page.details'))}" hidden></div>\n`,
    dataElement('report-data', { words: spokenWords(words), ...pageData(content) }),
    pageEnd(assets.report),
  ].join('');
}

function bar(title: string, parted: boolean, passed: number, say: Say): string {
  const word = (key: string) => escaped(say(key));
  return `<header class="bar">
<a class="skip" href="#text">${word('page.to_text')}</a><a class="skip" href="#panel">${word('page.to_table')}</a>
<button type="button" id="open-outline" aria-expanded="false" aria-controls="outline"${parted ? '' : ' hidden'}>${word('page.outline')}</button>
<p class="name">${escaped(title)}</p>
<label><input type="checkbox" role="switch" id="passed"> ${escaped(say('page.passed', { count: passed }))}</label>
<button type="button" id="theme"></button>
<button type="button" id="open-panel" aria-expanded="false" aria-controls="panel">${word('page.quantities')}</button>
</header>
`;
}

function footer({ report }: Content, say: Say): string {
  const { name, version } = report.generator;
  return `<footer><details><summary>${escaped(say('page.keys'))}</summary><p>${escaped(say('page.keys_text'))}</p></details><p>${escaped(say('page.made_by', { name, version }))}</p></footer>`;
}
