// Numbers that say how far something lies from a standard: what is held against it is measured, not the standard.
import { readHead } from './head.js';
import type { Roles } from './role.js';
import type { Link, Scene } from './scene.js';
import { levelBefore } from './scene.js';
import type { Stretch } from './stretch.js';
import { spanOf } from './stretch.js';
import type { Token } from './token.js';
import { OF } from './token.js';

/** Where the subject ends, and the verb that holds it against the standard, if there is one. */
type Held = { readonly subjectEnd: number; readonly verb: Stretch | null };

/**
 *     农机化率达到88%、高于全省平均水平【7个百分点】
 *     ^^^^^^^^         ^^^^ verb
 *     游客增长8%，较全省总体增速高【1.9个百分点】
 *
 * Null where nothing is held against anything, or nothing before is measured.
 */
export function linkDifference(scene: Scene, before: Stretch, share: boolean): Link | null {
  const { tokens, roles } = scene;
  const held = byVerb(tokens, before, share, roles) ?? byDegree(tokens, before, roles);
  if (held === null) return null;
  const { noun } = readHead(tokens, { from: before.from, to: held.subjectEnd }, roles, { rate: true });
  const indicator = spanOf(tokens, noun) ?? levelBefore(scene);
  if (indicator === null) return null;
  return { indicator, action: spanOf(tokens, held.verb), how: 'level' };
}

/** 高于全省平均水平: a verb with its standard right before the number. */
function byVerb(tokens: readonly Token[], { from, to }: Stretch, share: boolean, roles: Roles): Held | null {
  const standard = tokens[to - 1];
  if (standard === undefined || !(share || roles.isMeasure(standard) || roles.isStandard(standard))) return null;
  for (let i = to - 1; i >= from && tokens[i]!.tag !== OF; i--)
    if (roles.isBeyond(tokens[i]!) && i < to - 1) return { subjectEnd: i, verb: { from: i, to: i + 1 } };
  return null;
}

/** 较全省总体增速高: the standard stands between the two words. */
function byDegree(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Held | null {
  let degree = to - 1;
  while (degree > from && roles.isFrame(tokens[degree]!) && !roles.isDegree(tokens[degree]!)) degree--;
  if (degree <= from || !roles.isDegree(tokens[degree]!)) return null;
  for (let i = degree - 2; i >= from; i--)
    if (roles.isThan(tokens[i]!)) {
      // 高出 is a verb, 高 is none.
      return { subjectEnd: i, verb: roles.isBeyond(tokens[degree]!) ? { from: degree, to: degree + 1 } : null };
    }
  return null;
}
