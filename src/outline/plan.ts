// Which sections are about the work to come.
import type { Rulebook } from '../rulebook/compile.js';
import type { Patterned } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';

type Titled = { readonly level: number; readonly title: string };

const YEAR = /(?:19|20)[0-9]{2}/g;

/**
 * True for the part on future work, for what lies under it, and for the parts after it that do not look back.
 * `announced` are the headings at which a plan begins that its title does not tell, by index.
 *
 *     一、2021年工作回顾      false
 *     二、2022年工作安排      true: a cue, or a year after that of the review
 */
export function plansOf(sections: readonly Titled[], announced: ReadonlySet<number>, rules: Rulebook): boolean[] {
  const has = (cues: readonly Patterned<Row<'cues'>>[], title: string): boolean =>
    cues.some(({ pattern }) => pattern.findAll(title).length > 0);
  const reviewed = lastYear(sections.filter(({ title }) => has(rules.cues.review, title)).map(({ title }) => title));
  let since: number | null = null;
  return sections.map(({ level, title }, index) => {
    const looksBack = has(rules.cues.review, title);
    if (since !== null && (level < since || (level === since && looksBack))) since = null;
    const ahead =
      announced.has(index) || has(rules.cues.plan, title) || (reviewed !== null && (lastYear([title]) ?? 0) > reviewed);
    if (since === null && ahead && !looksBack) since = level;
    return since !== null;
  });
}

function lastYear(titles: readonly string[]): number | null {
  const years = titles.flatMap((title) => title.match(YEAR) ?? []).map(Number);
  return years.length === 0 ? null : Math.max(...years);
}
