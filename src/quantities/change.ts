// Whether a number is the amount of a change, in which direction, and compared with what.
import type { Change, Dimension } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Row, UnitRow } from '../rulebook/rows.js';
import type { Trie, WordMatch } from '../rulebook/trie.js';
import { longestAt, matchesAt } from '../rulebook/trie.js';
import type { Worded } from './qualifier.js';
import { applies } from './qualifier.js';
import type { Candidate } from './candidate.js';
import { dimensionOf, isShare } from './candidate.js';
import { isJoined } from './lists.js';
import { isHan, skipThinSigns } from './signs.js';
import type { Evidence } from './trace.js';
import { wordBefore } from './unit.js';

export type Changed = { readonly change: Change | null; readonly evidence: readonly Evidence[] };

/** Changes of lists of numbers, asked from left to right; `text` gives the basis as written, `folded` is matched. */
type ChangeReader = (list: readonly Candidate[], clauseStart: number) => Changed;

const UNCHANGED: Changed = { change: null, evidence: [] };

/** Between a verb of change and its amount may stand what changed: 压缩审批时间50%. */
const LONGEST_OBJECT = 14;
/** A basis is short: 比上年同期, 比2005年. */
const LONGEST_BASIS = 24;

/**
 * Each list with its change; 同比 is shared by what a list joins.
 *
 *     投资和消费同比分别增长5.1%、下降2.3%
 *               ^^^^ basis of both
 */
export function changeReader(text: string, folded: string, rules: Rulebook): ChangeReader {
  let before: { readonly end: number; readonly clauseStart: number; readonly changed: Changed } | null = null;
  return (list, clauseStart) => {
    const own = changeOf(text, folded, list[0]!, clauseStart, rules);
    const verb = own.evidence.find(({ field }) => field === 'change');
    const joined =
      verb !== undefined &&
      own.change?.basis === null &&
      before?.clauseStart === clauseStart &&
      isJoined(folded, before.end, verb.start, rules);
    const basis = joined ? before?.changed.evidence.find(({ field }) => field === 'basis') : undefined;
    const changed =
      basis === undefined || own.change === null
        ? own
        : {
            change: { ...own.change, basis: text.slice(basis.start, basis.end) },
            evidence: [...own.evidence, basis],
          };
    before = { end: list.at(-1)!.end, clauseStart, changed };
    return changed;
  };
}

/**
 * Reads the words before a number back to the start of its clause.
 *
 *     粮食总产达106.68亿斤，比2005年增加59.4亿斤
 *                           ^^^^^^^ basis  ^^^^^^^ up
 *     由85%提高到98.6%      no change: 到 leads to the level reached
 */
function changeOf(text: string, folded: string, candidate: Candidate, clauseStart: number, rules: Rulebook): Changed {
  const { start } = candidate;
  const doubling = candidate.unit?.row.doubles === undefined ? null : verbOfDoubling(folded, candidate.unit.row, start);
  if (doubling !== null) return changed(text, folded, doubling, clauseStart, rules);
  const { at, level, partOf } = skipThin(folded, start, clauseStart, rules);
  const word = longestAt(rules.changesBefore, folded, at, clauseStart - 1, (match) => applies(folded, match));
  const verb = word ?? (level ? null : verbOverObject(folded, start, clauseStart, rules));
  if (verb === null || partOf || (level && verb.value.form === 'verb')) return UNCHANGED;
  if (verb.value.form === 'noun' && isBeyond(folded, verb.start, clauseStart, rules)) return UNCHANGED;
  if (verb.value.ofShares && !isShare(candidate)) return UNCHANGED;
  if (verb.value.amountsBefore && isCounted(folded, candidate, verb.value, word !== null)) return UNCHANGED;
  const { start: from, end } = verb;
  return changed(
    text,
    folded,
    { row: verb.value.id, start: from, end, direction: verb.value.direction },
    clauseStart,
    rules,
  );
}

type VerbOfChange = Span & { readonly row: string; readonly direction: Change['direction'] };

function changed(text: string, folded: string, verb: VerbOfChange, clauseStart: number, rules: Rulebook): Changed {
  const { row, start, end, direction } = verb;
  const basis = basisBefore(folded, start, clauseStart, rules);
  return {
    change: { direction, basis: basis && text.slice(basis.start, basis.end) },
    evidence: [
      { field: 'change', row, start, end },
      ...(basis === null ? [] : [{ field: 'basis' as const, row: basis.row, start: basis.start, end: basis.end }]),
    ],
  };
}

/** 翻 of 翻一番 and 翻了两番, which is a change whatever stands before it. */
function verbOfDoubling(text: string, row: UnitRow, start: number): VerbOfChange | null {
  const word = wordBefore(text, row, start);
  return word && { row: row.id, start: word.start, end: word.start + row.onlyAfter![0]!.length, direction: 'up' };
}

/** True behind 高于: 高于全国平均增速1.5个百分点 is a distance from the growth of something else. */
function isBeyond(text: string, at: number, clauseStart: number, rules: Rulebook): boolean {
  const first = Math.max(clauseStart, at - LONGEST_OBJECT);
  for (let end = at; end > first; end--) {
    if (longestAt(rules.beyondBefore, text, end, first - 1) !== null) return true;
  }
  return false;
}

/** True for a number of people, bodies or things with their noun beside it: 提高15个村服务水平, 品质提升项目12个. */
function isCounted(text: string, candidate: Candidate, { amountsBefore }: Row<'changes'>, adjacent: boolean): boolean {
  if (!COUNTED.has(dimensionOf(candidate))) return false;
  const { end } = candidate;
  return !adjacent || (isHan(text, end) && !amountsBefore?.some((word) => text.startsWith(word, end)));
}

const COUNTED: ReadonlySet<Dimension> = new Set(['people', 'households', 'organizations', 'items', 'area', 'other']);

/**
 * Walks left over words that govern nothing themselves: 了 约 分别; `level` is true when one of them was 到 or 达, `partOf`
 * when 的 stands right before the number.
 */
function skipThin(
  text: string,
  start: number,
  clauseStart: number,
  rules: Rulebook,
): { at: number; level: boolean; partOf: boolean } {
  let at = skipThinSigns(text, start, clauseStart);
  const partOf = longestAt(rules.linksBefore.of, text, at, clauseStart - 1) !== null;
  let level = false;
  for (;;) {
    at = skipThinSigns(text, at, clauseStart);
    const before = <R extends Worded>(trie: Trie<R>) =>
      longestAt(trie, text, at, clauseStart - 1, (match) => applies(text, match));
    const toLevel = before(rules.linksBefore.level);
    const passed = toLevel ?? before(rules.linksBefore.thin) ?? before(rules.qualifiersBefore);
    if (passed === null) return { at, level, partOf };
    level ||= toLevel !== null;
    at = passed.start;
  }
}

/** The last verb of change before the number with only what changed between the two. */
function verbOverObject(
  text: string,
  start: number,
  clauseStart: number,
  rules: Rulebook,
): WordMatch<Row<'changes'>> | null {
  const first = Math.max(clauseStart, start - LONGEST_OBJECT);
  for (let at = start - 1; at >= first; at--) {
    // 增 in 增长率 is no verb: a longer word hides the shorter ones.
    const word = matchesAt(rules.changes, text, at, start).at(-1);
    if (word === undefined || word.value.form !== 'verb' || !applies(text, word)) continue;
    // 升 is the end of 提升.
    const whole = longestAt(rules.changesBefore, text, word.end, clauseStart - 1, (match) => applies(text, match));
    if (whole !== null && whole.start < word.start) continue;
    return word.value.takesObject && !holdsLevel(text, word.end, start, rules) ? word : null;
  }
  return null;
}

/** True where a sign, a number or a word like 到 stands between: what follows is a level, or the number of something else. */
function holdsLevel(text: string, from: number, to: number, rules: Rulebook): boolean {
  if (!/^[\p{Script=Han}A-Za-z]*$/u.test(text.slice(from, to))) return true;
  for (let at = to; at > from; at--) {
    if (longestAt(rules.linksBefore.level, text, at, from - 1, (match) => applies(text, match)) !== null) return true;
  }
  return false;
}

function basisBefore(
  text: string,
  at: number,
  clauseStart: number,
  rules: Rulebook,
): { start: number; end: number; row: string } | null {
  const from = Math.max(clauseStart, at - LONGEST_BASIS);
  const words = text.slice(from, at);
  for (const { row, pattern } of rules.bases) {
    const found = pattern.findAll(words)[0];
    if (found !== undefined) return { start: from + found.start, end: from + found.end, row: row.id };
  }
  return null;
}
