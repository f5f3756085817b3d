// Lists of nouns before lists of numbers: 固定资产投资、进出口总额分别增长30%和130%.
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import { trim } from './stretch.js';
import type { Token } from './token.js';

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
 * The members of a noun phrase, if there are as many as numbers: parted by list signs, or by 和 where each part is measured.
 *
 *     旅游接待人次和收入突破【5500万】和【650亿元】
 *     ^^^^^^^^^^^^    ^^^^
 */
export function membersOf(tokens: readonly Token[], noun: Stretch, count: number, roles: Roles): Stretch[] | null {
  if (count < 2) return null;
  const parts: Stretch[] = [];
  let from = noun.from;
  let signs = 0;
  for (let i = noun.from; i <= noun.to; i++) {
    const sign = i < noun.to && tokens[i]!.kind === 'list';
    const joint = i < noun.to && tokens[i]!.tag === 'c' && tokens[i]!.kind === 'word';
    if (i < noun.to && !sign && !joint) continue;
    if (sign) signs++;
    parts.push(trim(tokens, { from, to: i }, roles));
    from = i + 1;
  }
  if (parts.length !== count || parts.some((part) => part.to <= part.from)) return null;
  const measured = parts.filter((part) => roles.isMeasure(tokens[part.to - 1]!)).length;
  const last = parts.at(-1)!;
  // 城镇、农村居民人均收入: what the members before the last are short of stands in the last. 小麦、玉米产量 are names.
  if (
    measured === 1 &&
    tokens[last.to - 1]!.end - tokens[last.from]!.start > LONGEST_NAME &&
    roles.isMeasure(tokens[last.to - 1]!)
  )
    return parts.map((part) => (part === last ? part : noun));
  return signs > 0 || measured === count ? parts : null;
}
