// The noun phrase right after a number.
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import type { Token } from './token.js';
import { DONE, OF } from './token.js';

const REACH = 5;
/** An aside this short belongs to the noun: 县（区）. */
const SHORT_ASIDE = 5;

/**
 * Empty where no noun follows at once. `governed` is true where a verb before the number has the noun as its object,
 * so that a verb at the end of the phrase is a noun.
 *
 *     为16名符合条件的患儿提供免费筛查
 *           ^^^^^^^^^^
 */
export function readTail(tokens: readonly Token[], at: number, governed: boolean, roles: Roles): Stretch {
  let from = at + 1;
  const skip = (): void => {
    while (from < tokens.length && (tokens[from]!.tag === OF || isBehindNumber(tokens, from, roles))) from++;
  };
  skip();
  // 8个亿元以上项目: the size belongs to what is counted.
  if (from === at + 1 && tokens[from]?.kind === 'number' && roles.isSuffix(tokens[from + 1] ?? tokens[from]!)) {
    from++;
    skip();
  }
  let end = from;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    const of = i === end && i > from ? ofMeasure(tokens, i, roles) : -1;
    if (of > 0) {
      from = of + 1;
      end = from;
      i = of;
      continue;
    }
    if (token.kind === 'clause' || token.kind === 'number' || token.kind === 'sign') break;
    if (token.kind === 'aside') {
      if (i === end && i > from && token.text.length <= SHORT_ASIDE && !roles.isNoun(tokens[i + 1] ?? token))
        end = i + 1;
      continue;
    }
    if (token.kind === 'list' || isJoint(token)) {
      if (i === from || token.text.length > 1 || !listGoesOn(tokens, i + 1, roles)) break;
      continue;
    }
    if (
      token.tag === OF &&
      i === end &&
      !tokens.slice(from, i).some((one) => roles.isEither(one) || roles.isUnlisted(one)) &&
      !isQuality(tokens[i - 1]!, roles)
    )
      break;
    if (token.kind === 'name') end = i + 1;
    else if (ends(tokens, i, from, governed, roles)) break;
    else if (roles.isNoun(token)) end = i + 1;
  }
  return { from, to: beforeMeasure(tokens, from, beforeVerb(tokens, from, end, roles), roles) };
}

/** 28个行业增加值增长: what grew of those that are counted is not what is counted. */
function beforeMeasure(tokens: readonly Token[], from: number, to: number, roles: Roles): number {
  if (to < from + 2 || !roles.isMeasure(tokens[to - 1]!) || roles.isMeasure(tokens[to - 2]!)) return to;
  let next = to;
  while (tokens[next] !== undefined && (roles.isAdverb(tokens[next]!) || roles.isLight(tokens[next]!))) next++;
  return tokens[next] !== undefined && roles.isGrowth(tokens[next]!) ? to - 1 : to;
}

/** 988个总投资5553亿元的重大项目: what is counted stands behind the measure of it. Index of its 的, else -1. */
const ofMeasure = (tokens: readonly Token[], at: number, roles: Roles): number =>
  tokens[at]!.kind === 'number' && roles.isMeasure(tokens[at - 1]!) ? ofBehind(tokens, at, roles) : -1;

/** Index of the 的 right behind a number, or behind 以上 and its like; -1 where none stands there. */
export function ofBehind(tokens: readonly Token[], at: number, roles: Roles): number {
  let next = at + 1;
  while (tokens[next] !== undefined && tokens[next]!.tag !== OF && roles.isSuffix(tokens[next]!)) next++;
  return tokens[next]?.tag === OF ? next : -1;
}

/** 以上, 左右, and 内 of 5个工作日内, right behind it. */
export const isBehindNumber = (tokens: readonly Token[], at: number, roles: Roles): boolean =>
  roles.isSuffix(tokens[at]!) || (roles.isWithin(tokens[at]!) && tokens[at - 1]?.kind === 'number');

/** 困难 in 家庭困难的学生: before 的 an attribute of the noun behind it. */
const isQuality = (token: Token, roles: Roles): boolean => roles.isModifier(token) || /^(?:a|an|ad)$/.test(token.tag);

/** 14家学校捐赠价值2.5万元图书: where the phrase runs into the next number, a verb in it has that one as its object. */
function beforeVerb(tokens: readonly Token[], from: number, to: number, roles: Roles): number {
  if (tokens[to]?.kind !== 'number') return to;
  for (let i = from + 1; i < to; i++) if (roles.isEither(tokens[i]!) || roles.isUnlisted(tokens[i]!)) return i;
  return to;
}

const isJoint = ({ tag, kind }: Token): boolean => kind === 'word' && tag === 'c';

/** A list goes on with a noun that has no number of its own. */
function listGoesOn(tokens: readonly Token[], at: number, roles: Roles): boolean {
  const first = tokens[at];
  if (first === undefined || roles.isVerb(first) || !roles.isNoun(first)) return false;
  for (let i = at; i < tokens.length && tokens[i]!.kind !== 'clause' && tokens[i]!.kind !== 'list'; i++) {
    if (tokens[i]!.kind === 'number') return false;
    if (roles.isVerb(tokens[i]!)) return true;
  }
  return true;
}

/** A verb, a preposition, an adverb or a pronoun ends the phrase, unless 的 soon makes a modifier of it. */
function ends(tokens: readonly Token[], at: number, from: number, governed: boolean, roles: Roles): boolean {
  const token = tokens[at]!;
  if (roles.isVerb(token) || (at > from && (roles.isReach(token) || roles.isJoining(token)))) return true;
  // 5个县达到标准: a verb that leads to a level.
  if (roles.isFrame(token) && token.tag === 'v' && token.text.length > 1 && at > from)
    return !leadsToNoun(tokens, at, roles);
  // 农牧民通了电: whatever its tag, what 了 follows is a verb.
  if (tokens[at + 1]?.tag === DONE) return true;
  // 企业改组为公司制: whatever its tag, what makes something of the noun is a verb.
  const next = tokens[at + 1];
  if (next !== undefined && roles.isInto(next) && token.tag.startsWith('v')) return true;
  // 35种主要产品: an adverb elsewhere.
  if (roles.isModifier(token) && next !== undefined && roles.isNoun(next) && !roles.isVerbal(next)) return false;
  const apart = !roles.isModifier(token) && /^(?:d|ad|p|y|t|u)$/.test(token.tag);
  if (roles.isAdverb(token) || roles.isPreposition(token) || apart) return at > from || !leadsToNoun(tokens, at, roles);
  if (roles.isEither(token) && tokens[at + 1]?.tag === OF && at > from) return true;
  if (roles.isBoth(token) && at > from && !governed) return true;
  if (roles.isEither(token)) return at > from && !governed && isLast(tokens, at, roles);
  if (roles.isUnlisted(token) && !namesWith(token, next, roles))
    return !leadsToNoun(tokens, at, roles) && !(governed && !isLast(tokens, at, roles));
  return false;
}

/** 5个发热门诊: a verb that governs nothing is part of the name behind it. */
const namesWith = (token: Token, next: Token | undefined, roles: Roles): boolean =>
  next !== undefined && roles.isIntransitive(token) && roles.isNoun(next) && !roles.isVerb(next);

/** True where 的 follows soon, before any sign, and a noun after it. */
function leadsToNoun(tokens: readonly Token[], at: number, roles: Roles): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const { kind, tag } = tokens[i]!;
    if (kind !== 'word' && kind !== 'name') return false;
    if (tag === OF) return tokens[i + 1] !== undefined && roles.isNoun(tokens[i + 1]!);
  }
  return false;
}

/** True where no noun follows: 6户家庭参与. */
function isLast(tokens: readonly Token[], at: number, roles: Roles): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind === 'number' || !roles.isNoun(next);
}
