// Which verb of the phrase before a number governs it.
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import { isEmpty, trimObject } from './stretch.js';
import type { Token } from './token.js';
import { joins, OF } from './token.js';

/** The last verb that has an object, with its neighbours. Behind a preposition, or behind what a number counts, a verb that may be a noun counts too. */
export function lastVerb(tokens: readonly Token[], phrase: Stretch, attached: boolean, roles: Roles): Stretch | null {
  const sure = (token: Token, i: number): boolean =>
    roles.isVerb(token) ||
    (roles.isEither(token) && i > phrase.from && setsOff(tokens[i - 1]!, roles)) ||
    (token.tag === 'v' && token.text.length === 1 && followsAgent(tokens, i, phrase.from, roles));
  if (!attached && !roles.isPreposition(tokens[phrase.from]!)) return findVerb(tokens, phrase, roles, sure);
  if (roles.isVerb(tokens[phrase.to - 1]!)) return null;
  const light = findVerb(tokens, phrase, roles, (token) => roles.isLight(token));
  return (
    light ??
    findVerb(tokens, phrase, roles, sure) ??
    findVerb(tokens, phrase, roles, (token) => roles.isVerbal(token) && !roles.isPreposition(token))
  );
}

/** 收 in 法院收案件, 法院共收案件. */
function followsAgent(tokens: readonly Token[], at: number, from: number, roles: Roles): boolean {
  const agent = at - 1 > from && roles.isAdverb(tokens[at - 1]!) ? at - 2 : at - 1;
  return agent >= from && roles.isAgent(tokens[agent]!);
}

/** 积极, 3月2日: behind it a verb is no noun. */
const setsOff = (token: Token, roles: Roles): boolean =>
  (roles.isAdverb(token) && !roles.isModifier(token)) || (token.tag === 't' && /\d/.test(token.text));

function findVerb(
  tokens: readonly Token[],
  { from, to }: Stretch,
  roles: Roles,
  accepts: (token: Token, at: number) => boolean,
): Stretch | null {
  for (let i = to - 2; i >= from; i--) {
    // 的 makes a modifier of the verb, 等 a member of a list of names.
    if (!accepts(tokens[i]!, i) || tokens[i + 1]!.tag === OF || tokens[i + 1]!.tag === 'u') continue;
    if (roles.isIntransitive(tokens[i]!) || tellsWhich(tokens, i, to, roles)) continue;
    const object = trimObject(tokens, { from: i + 1, to }, roles);
    // 项目申报入库: verbs one after the other have no object.
    if (
      isEmpty(object) ||
      (isVerbAlone(tokens, object, roles) && !roles.isLight(tokens[i]!)) ||
      (i > from && isOneNoun(tokens, i, object, roles))
    )
      continue;
    let start = i;
    while (start > from && accepts(tokens[start - 1]!, start - 1)) start--;
    return { from: start, to: i + 1 };
  }
  return null;
}

/** 具有资质等级的企业: what they have tells which ones are counted. */
export const tellsWhich = (tokens: readonly Token[], at: number, to: number, roles: Roles): boolean =>
  roles.isStative(tokens[at]!) && tokens.slice(at + 1, to - 1).some(({ tag }) => tag === OF);
const isVerbAlone = (tokens: readonly Token[], { from, to }: Stretch, roles: Roles): boolean =>
  to - from === 1 && roles.isVerb(tokens[from]!);

/** 校外培训机构压减率, 城镇新增就业: verb and object are one noun. */
function isOneNoun(tokens: readonly Token[], at: number, object: Stretch, roles: Roles): boolean {
  const noun = tokens[object.from]!;
  const single = object.to - object.from === 1;
  // 累计卖出额: what is no word alone is the object of no verb.
  if (single && noun.text.length === 1 && roles.isHalf(noun)) return true;
  // 共接受咨询: what 共 stands before is a verb.
  const stated = roles.isFrame(tokens[at - 1]!) && !roles.isAverage(tokens[at - 1]!);
  if (roles.isLight(tokens[at]!) || stated) return false;
  return isHalfNoun(tokens, object, roles) || (single && roles.isEither(noun) && !roles.isModifier(noun));
}

/** 人数, or the 人数 of 报名人数和录取人数: the second half of a noun whose first half is the verb before it. */
export function isHalfNoun(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): boolean {
  const next = tokens[from + 1];
  return roles.isHalf(tokens[from]!) && (to - from === 1 || (next !== undefined && joins(next)));
}

/** 农村饮水安全工程累计建设【2297处】: a verb at the end, behind its subject. */
export function finalVerb(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch | null {
  const last = tokens[to - 1]!;
  const split = to - 2 >= from && setsOff(tokens[to - 2]!, roles);
  if (!(roles.isVerb(last) || (split && roles.isVerbal(last)))) return null;
  let start = to - 1;
  while (start > from && roles.isVerb(tokens[start - 1]!)) start--;
  return { from: start, to };
}

/** 老旧小区改造【65个】: the last word of the noun is also what was done, or the verb before it: 城镇新增就业【5万人】. */
export function trailingNoun(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch | null {
  const last = tokens[to - 1];
  if (to <= from || !roles.isEither(last!) || roles.isModifier(last!) || roles.isMeasure(last!)) return null;
  if (roles.isAccount(last!)) return null;
  const added = to - 2 > from && roles.isVerb(tokens[to - 2]!) && !roles.isEither(tokens[to - 2]!);
  return added ? { from: to - 2, to: to - 1 } : { from: to - 1, to };
}
