// Stretches of tokens and what is taken off their ends.
import type { Span } from '../model/span.js';
import { isHan } from '../rulebook/signs.js';
import type { Roles } from './role.js';
import type { Token } from './token.js';

/** Half-open, by index of the token. */
export type Stretch = { readonly from: number; readonly to: number };

export const isEmpty = ({ from, to }: Stretch): boolean => from >= to;

/** Null for no stretch and for an empty one. */
export function spanOf(tokens: readonly Token[], stretch: Stretch | null): Span | null {
  if (stretch === null) return null;
  const { from, to } = stretch;
  return to > from ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null;
}

/** Takes off what leads in on the left and what frames the number on the right. */
export function trim(tokens: readonly Token[], stretch: Stretch, roles: Roles): Stretch {
  let { from, to } = stretch;
  while (to > from && isRightEdge(tokens[to - 1]!, roles)) {
    to--;
    // 发展到, 稳定在: the verb leads to the level with it.
    if (roles.isReach(tokens[to]!) && to > from && (roles.isEither(tokens[to - 1]!) || tokens[to - 1]!.tag === 'v'))
      to--;
  }
  if (to > from + 2 && beginsWithMarker(tokens, from)) from += 2;
  while (
    from < to &&
    !isAttribute(tokens, from, to, roles) &&
    (isLeftEdge(tokens[from]!, roles) || (from > stretch.from && tokens[from]!.tag === 'f'))
  )
    from++;
  return { from, to };
}

/** 7、工伤保险基金, 1．公共预算收入, but not 3.0T核磁: the number of a point and its sign. */
const beginsWithMarker = (tokens: readonly Token[], from: number): boolean => {
  const [number, sign, next] = [tokens[from]!, tokens[from + 1]!, tokens[from + 2]!];
  return /^[0-9]{1,2}$/.test(number.text) && (sign.kind === 'list' || sign.text === '.') && isHan(next.text, 0);
};

/** 对美国出口: the place belongs to the name. */
export const namesTrade = (tokens: readonly Token[], { from, to }: Stretch, roles: Roles): boolean =>
  to > from + 2 &&
  roles.isToward(tokens[from]!) &&
  PLACE.test(tokens[from + 1]!.tag) &&
  roles.isEither(tokens[to - 1]!);

const PLACE = /^ns/;

/** 直接 in 直接经济损失 and in 直接融资, but not in 直接帮扶群众: before a noun, or a verb that ends the name. */
function isAttribute(tokens: readonly Token[], at: number, to: number, roles: Roles): boolean {
  const next = tokens[at + 1];
  if (namesTrade(tokens, { from: at, to }, roles)) return true;
  if (next === undefined || at + 1 >= to || !roles.isModifier(tokens[at]!) || !roles.isNoun(next)) return false;
  return !roles.isEither(next) || roles.isMeasure(next) || at + 2 >= to;
}

/** What a verb governs: particles go, but 全年 in 完成全年任务 stays unless nothing else is there. */
export function trimObject(tokens: readonly Token[], stretch: Stretch, roles: Roles): Stretch {
  const core = trim(tokens, stretch, roles);
  if (isEmpty(core)) return core;
  let { from } = stretch;
  while (from < core.from && isParticle(tokens[from]!, roles)) from++;
  return { from, to: core.to };
}

const isParticle = (token: Token, roles: Roles): boolean =>
  PARTICLE.test(token.tag) ||
  token.kind !== 'word' ||
  roles.isAdverb(token) ||
  roles.isPreposition(token) ||
  token.text.length === 1;

const PARTICLE = /^(?:u|ul|uj|uz|y|c)$/;

const isLeftEdge = (token: Token, roles: Roles): boolean =>
  roles.isLead(token) || roles.isSuffix(token) || token.kind === 'list' || PARTICLE.test(token.tag);

const isRightEdge = (token: Token, roles: Roles): boolean =>
  roles.isFrame(token) ||
  roles.isWeak(token) ||
  roles.isGrowth(token) ||
  token.kind === 'sign' ||
  token.kind === 'list' ||
  roles.isPreposition(token) ||
  PARTICLE.test(token.tag);
