// Lists of nouns before lists of numbers: 固定资产投资、进出口总额分别增长30%和130%.
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import { trim } from './stretch.js';
import { readTail } from './tail.js';
import type { Token } from './token.js';
import { joins } from './token.js';

/** A name and what is measured of it (玉米产量), in code units. */
const LONGEST_NAME = 6;
/** Longer lists are dealt out to nothing. */
const LONGEST = 24;

/** The numbers of one list by index of the token: nothing but a joining word stands between them. */
export function numberListAt(tokens: readonly Token[], at: number): readonly number[] {
  const list = [at];
  const joins = (i: number): boolean =>
    tokens[i] !== undefined && (tokens[i]!.kind === 'list' || (tokens[i]!.tag === 'c' && tokens[i]!.text.length <= 2));
  for (let i = at; list.length < LONGEST && joins(i - 1) && tokens[i - 2]?.kind === 'number'; i -= 2)
    list.unshift(i - 2);
  for (let i = at; list.length < LONGEST && joins(i + 1) && tokens[i + 2]?.kind === 'number'; i += 2) list.push(i + 2);
  return list;
}

/**
 * The members of a noun phrase, if there are as many as numbers: parted by list signs, or by 和 where each part is measured
 * or 分别 deals them out. A 和 within a member (冶炼和压延加工业) parts none where the list signs alone do.
 *
 *     旅游接待人次和收入突破【5500万】和【650亿元】
 *     ^^^^^^^^^^^^    ^^^^
 */
export function membersOf(
  tokens: readonly Token[],
  noun: Stretch,
  list: readonly number[],
  roles: Roles,
): Stretch[] | null {
  const count = list.length;
  if (count < 2) return null;
  const { signs, joints } = partings(tokens, noun);
  const behind = joints.filter((joint) => joint > (signs.at(-1) ?? -1));
  const parts = [[...signs, ...joints].sort((a, b) => a - b), ...behind.map((joint) => [...signs, joint]), signs]
    .map((at) => partedAt(tokens, noun, at, roles))
    .find((some) => some.length === count && some.every((part) => part.to > part.from));
  if (parts === undefined) return null;
  const dealt = tokens.slice(noun.to, list[0]).some((token) => roles.isDealing(token));
  const measured = parts.filter((part) => roles.isMeasure(tokens[part.to - 1]!)).length;
  const last = parts.at(-1)!;
  const long = tokens[last.to - 1]!.end - tokens[last.from]!.start > LONGEST_NAME || (dealt && signs.length === 0);
  // 城镇、农村居民人均收入: what the members before the last are short of stands in the last. 小麦、玉米产量 are names.
  if (measured === 1 && long && roles.isMeasure(tokens[last.to - 1]!))
    return parts.map((part) => (part === last ? part : noun));
  // 刑事、治安案件: a word that only goes before a noun has it in the last member.
  const named = parts.map((part) => (part !== last && tokens[part.to - 1]!.tag === ATTRIBUTE ? noun : part));
  return signs.length > 0 || dealt || measured === count ? named : null;
}

/** Tag of a word that only goes before a noun. */
const ATTRIBUTE = 'b';

/**
 * The noun that a number shares with the next one of its list, where only ranks stand with each of them.
 *
 *     获得【3项】国家级、5项省级荣誉           省内【14家】、省外6家医院
 *                              ^^^^                               ^^^^
 */
export function nounInCommon(tokens: readonly Token[], at: number, roles: Roles): Stretch | null {
  const ranked = (i: number): boolean => tokens[i] !== undefined && roles.isRank(tokens[i]!);
  const joined = (i: number): boolean => tokens[i] !== undefined && joins(tokens[i]!);
  let next = at + 1;
  while (ranked(next) || joined(next)) next++;
  if (tokens[next]?.kind !== 'number' || !(ranked(at + 1) || ranked(at - 1))) return null;
  if (!joined(ranked(next - 1) ? next - 2 : next - 1) || !(ranked(next - 1) || ranked(next + 1))) return null;
  const { from, to } = readTail(tokens, next, true, roles);
  const start = ranked(from) ? from + 1 : from;
  return start < to ? { from: start, to } : nounInCommon(tokens, next, roles);
}

/** Places of the list signs and of the joining words in a noun phrase. */
function partings(tokens: readonly Token[], { from, to }: Stretch): { signs: number[]; joints: number[] } {
  const [signs, joints]: [number[], number[]] = [[], []];
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind === 'list') signs.push(i);
    else if (tokens[i]!.tag === 'c' && tokens[i]!.kind === 'word') joints.push(i);
  }
  return { signs, joints };
}

function partedAt(tokens: readonly Token[], noun: Stretch, at: readonly number[], roles: Roles): Stretch[] {
  const starts = [noun.from, ...at.map((place) => place + 1)];
  return starts.map((from, index) => trim(tokens, { from, to: at[index] ?? noun.to }, roles));
}
