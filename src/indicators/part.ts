// Numbers that say how many of a set are so: what they count was named with the number of the set.
import { verbBehind, verbFrom } from './action.js';
import type { Segment } from './clause.js';
import type { Head } from './head.js';
import type { Link, Scene } from './scene.js';
import { goesOnInUnit, growthIn, isHad, levelBefore } from './scene.js';
import type { Stretch } from './stretch.js';
import { isEmpty, spanOf } from './stretch.js';
import { OF } from './token.js';

/**
 *     86种产品中，完成计划的有【71种】
 *     40项任务中，有【28项】提前完成
 *
 * Null where the number names what it counts, or the one before counted in another unit.
 */
export function linkPart(scene: Scene, at: number, before: Stretch, head: Head): Link | null {
  const { tokens, roles } = scene;
  const had = tokens[at - 1];
  if (had === undefined || !isHad(had, roles)) return null;
  const relative = tokens[at - 2]?.tag === OF;
  if (!relative && !isEmpty(head.noun)) return null;
  // 其中外出务工的有6万人: a part has a name of its own.
  if (tokens.slice(before.from, before.to).some((token) => roles.isPart(token))) return null;
  const indicator = levelBefore(scene);
  if (indicator === null || !goesOnInUnit(tokens, at)) return null;
  const verb = relative
    ? (head.verb ?? growthIn(tokens, before, roles))
    : (verbBehind(scene, at, before) ?? verbFrom(tokens, at + 1, roles));
  return { indicator, action: spanOf(tokens, verb), how: 'level' };
}

/** 48项质量指标有【31项】提升: behind 有 and the set a verb is no noun. */
export function saysOfPart({ tokens, roles }: Scene, at: number, before: Segment, tail: Stretch): boolean {
  const had = tokens[at - 1]!;
  const alone = tail.to - tail.from === 1 && roles.isEither(tokens[tail.from]!);
  return alone && before.attached && isHad(had, roles);
}
