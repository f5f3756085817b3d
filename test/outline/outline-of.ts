// The outline of a text by the built-in rules, and headings and lines of it in a form short enough for a table of cases.
import { builtinRulebook } from '../../src/index.js';
import { readOutline } from '../../src/outline/index.js';
import type { Mark } from '../../src/read/document.js';
import { fold } from '../../src/rulebook/fold.js';

export const rules = builtinRulebook();

export const outlineOf = (text: string, marks: readonly Mark[] = []) => readOutline({ text, marks }, fold(text), rules);

/** `1 一、 综合` a heading: level, marker, title; subtitle behind a bar, + for a run-in heading, > for one on plans. */
export const headingsOf = (text: string): string[] =>
  outlineOf(text).sections.map(({ level, marker, title, subtitle, runIn, plan }) =>
    [level, marker, title, subtitle === null ? null : `| ${subtitle}`, runIn ? '+' : null, plan ? '>' : null]
      .filter((part) => part !== null)
      .join(' '),
  );

/** What each line is. */
export const linesOf = (text: string): string[] => outlineOf(text).lines.map(({ as }) => as);

/** A paragraph that could be nothing else. */
export const BODY =
  '全年各项工作平稳推进，主要任务全部完成，群众满意度稳步提高，为明年打下了扎实的基础，也积累了经验。';
