// Numbers that are a share of a whole, or a multiple of what they are held against.
import type { Roles } from './role.js';
import type { Link, Scene } from './scene.js';
import { levelBefore } from './scene.js';
import type { Stretch } from './stretch.js';
import { isEmpty, spanOf, trim } from './stretch.js';
import type { Token } from './token.js';
import { OF } from './token.js';

/** 增加值占工业的比重: the share is a name of its own. */
export function namesShare(tokens: readonly Token[], before: Stretch, shareAt: number, roles: Roles): boolean {
  const { from, to } = trim(tokens, before, roles);
  return from < shareAt && to > shareAt + 1 && roles.isProportion(tokens[to - 1]!);
}

/** 占干部总数的41.26%: the share and its whole are one indicator; without a whole it is what has the share. */
export function linkShare(scene: Scene, shareAt: number, before: Stretch): Link {
  const { tokens, roles } = scene;
  const whole = trim(tokens, { from: shareAt + 1, to: before.to }, roles);
  const action = spanOf(tokens, { from: shareAt, to: shareAt + 1 });
  if (!isEmpty(whole)) return { indicator: spanOf(tokens, { from: shareAt, to: whole.to }), action, how: 'share' };
  const owner = trim(tokens, { from: before.from, to: shareAt }, roles);
  return { indicator: spanOf(tokens, owner) ?? levelBefore(scene), action, how: 'share' };
}

/** 是“十一五”的2.4倍: what it is held against is not what is measured. Null where nothing is held against anything. */
export function linkCompared(scene: Scene, at: number, { from }: Stretch): Link | null {
  const { tokens, roles } = scene;
  if (tokens[at - 1]?.tag !== OF) return null;
  const copula = tokens.slice(from, at).findLastIndex(roles.isCopula);
  if (copula < 0) return null;
  const owner = trim(tokens, { from, to: from + copula }, roles);
  const indicator = spanOf(tokens, owner) ?? levelBefore(scene);
  if (indicator === null) return null;
  const verb = { from: from + copula, to: from + copula + 1 };
  const action = roles.isFrame(tokens[verb.from]!) ? null : spanOf(tokens, verb);
  return { indicator, action, how: 'level' };
}

export function shareStart(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): number {
  for (let i = to - 1; i >= from; i--) if (roles.isShare(tokens[i]!)) return i;
  return -1;
}
