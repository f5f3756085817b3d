// The headings of a report as an outline to jump by, each with the count of quantities in it and below.
import type { Report } from '../../model/report.js';
import { countBelow, headingOf } from '../rows/sections.js';
import { escaped } from './escape.js';
import type { Say } from './words.js';

const DEEPEST = 6;

export function drawOutline({ sections, quantities }: Report, say: Say): string {
  if (sections.length === 0) return '';
  const places = quantities.map(({ section }) => section);
  const counts = countBelow(sections, places);
  const lines = sections.map((section) => {
    const count = counts.get(section.id) ?? 0;
    const plan = section.plan ? `<small>${escaped(say('page.plan'))}</small>` : '';
    const number = count === 0 ? '' : `<span class="count">${count}</span>`;
    const link = `<a href="#${section.id}"><span lang="zh">${escaped(headingOf(section))}</span>${plan}${number}</a>`;
    return `<li class="l${Math.min(section.level, DEEPEST)}">${link}</li>`;
  });
  const title = escaped(say('page.outline'));
  return `<nav id="outline" aria-label="${title}"><h2>${title}</h2><ol>${lines.join('\n')}</ol></nav>`;
}
