// What leads in to the noun of a phrase without being part of it: a time that has passed, an intent, a preposition.
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import { namesTrade, trim } from './stretch.js';
import type { Token } from './token.js';
import { OF } from './token.js';

/** A time with the noun behind it, in tokens. */
const LONGEST_MOMENT = 8;

/** 改革后【行政编制】: what happened before is not what is measured. */
export function afterMoment(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch {
  // 实现逝世后捐献: a verb that governs nouns alone governs the time too.
  if (from < to && roles.isLight(tokens[from]!)) return { from, to };
  for (let i = Math.min(to, from + LONGEST_MOMENT) - 2; i > from; i--)
    if (roles.isMoment(tokens[i]!) && roles.isVerbal(tokens[i - 1]!)) return trim(tokens, { from: i + 1, to }, roles);
  return { from, to };
}

/** 低保标准由每人每月【500元】: a level that is left is no part of what is measured. */
export function beforeSource(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch {
  for (let i = to - 1; i > from; i--)
    if (roles.isSource(tokens[i]!) && roles.isMeasure(tokens[i - 1]!)) return { from, to: i };
  return { from, to };
}

/** 总产值按不变价格计算为【36亿元】: how it was reckoned is no part of its name. */
export function beforeReckoning(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch {
  if (to <= from || !roles.isReckoning(tokens[to - 1]!)) return { from, to };
  for (let i = to - 2; i > from; i--) if (roles.isBasis(tokens[i]!)) return { from, to: i };
  return { from, to };
}

/** 计划培训【800人】. */
export function afterIntent(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch {
  const intends = from + 2 < to && roles.isIntent(tokens[from]!) && roles.isVerbal(tokens[from + 1]!);
  return { from: intends ? from + 1 : from, to };
}

/**
 * Behind a preposition, and behind what it governs as far as a sign tells, stands the noun; but a share has both in its
 * name: 工业对经济增长的贡献率.
 */
export function afterPreposition(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch {
  if (to > from + 2 && roles.isProportion(tokens[to - 1]!) && tokens[to - 2]!.tag === OF) return { from, to };
  // 物流总费用与产值比率: the two that are held against each other.
  if (to > from + 2 && roles.isProportion(tokens[to - 1]!) && !roles.isPreposition(tokens[from]!)) return { from, to };
  if (namesTrade(tokens, { from, to }, roles)) return { from, to };
  for (let i = to - 1; i >= from; i--)
    if (roles.isPreposition(tokens[i]!)) return trim(tokens, { from: i + 1, to }, roles);
  return { from, to };
}
