// The noun behind a number, cut where it goes on with what is done about those counted or measured of them.
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import type { Token } from './token.js';
import { OF } from './token.js';

/**
 * `governed` is true where a verb before the number has the noun as its object: what is measured is the object then.
 *
 *     完成【800个】村庄环境整治任务         28个行业增加值实现增长
 *                  ^^^^                     ^^^^
 */
export function countedIn(
  tokens: readonly Token[],
  at: number,
  tail: Stretch,
  governed: boolean,
  roles: Roles,
): Stretch {
  const last = tokens[tail.to - 1]!;
  // 任务 behind 800个; what is counted in 项 is the work itself.
  const matter = roles.isMatter(last) && !roles.isMatterUnit(tokens[at]!);
  const goesOn = matter || (!governed && roles.isMeasure(last));
  if (!goesOn) return tail;
  for (let i = tail.from; i < tail.to - 1; i++) {
    if (tokens[i]!.kind === 'list' || tokens[i]!.tag === OF) return tail;
    if (roles.isCounted(tokens[i]!) && tokens[i + 1]!.kind === 'word' && tokens[i + 1]!.tag !== OF)
      return { from: tail.from, to: i + 1 };
  }
  return tail;
}
