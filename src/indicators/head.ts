// The phrase before a number: its noun, and the verb that governs it.
import { afterIntent, afterMoment, afterPreposition } from './lead-in.js';
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import { isEmpty, trim, trimObject } from './stretch.js';
import type { Token } from './token.js';
import { DONE, OF } from './token.js';

export type Head = {
  /** Empty where the phrase names nothing. */
  readonly noun: Stretch;
  readonly verb: Stretch | null;
  /** True where the phrase is nothing but verbs: 走访慰问158人. */
  readonly verbOnly: boolean;
};

const NOTHING: Head = { noun: { from: 0, to: 0 }, verb: null, verbOnly: false };

/**
 *     积极培树全省家庭亲子阅读体验基地【2个】      a verb first, the noun is the rest
 *     为困境女童发放助学金【12.78万元】            a noun first: the last verb with an object
 *     群众满意度【100%】                           no verb
 *
 * `attached` is true where the phrase follows a number at once and begins with what that one counts: 14家学校捐赠图书【10册】.
 * `rate` is true for a share or an amount of change: the verbs before what is measured are part of its name.
 */
export function readHead(
  tokens: readonly Token[],
  stretch: Stretch,
  roles: Roles,
  { attached = false, rate = false }: { readonly attached?: boolean; readonly rate?: boolean } = {},
): Head {
  const phrase = afterIntent(tokens, afterMoment(tokens, trim(tokens, stretch, roles), roles), roles);
  if (tokens.slice(phrase.from, phrase.to).every((token) => roles.isWeak(token))) return NOTHING;
  if (rate && roles.isMeasure(tokens[phrase.to - 1]!)) return measuredName(tokens, phrase, roles);
  const run = leadingRun(tokens, phrase, roles);
  return run > phrase.from
    ? afterLeadingVerb(tokens, phrase, run, roles)
    : afterLaterVerb(tokens, phrase, attached, roles);
}

/** 自建房排查完成率【100%】, 实现营业收入增长【5%】: only a verb that governs nouns alone stands outside the name. */
function measuredName(tokens: readonly Token[], phrase: Stretch, roles: Roles): Head {
  let from = phrase.from;
  while (from < phrase.to - 1 && (roles.isLight(tokens[from]!) || roles.isEnsuring(tokens[from]!))) from++;
  const noun = afterPreposition(tokens, { from, to: phrase.to }, roles);
  return { noun, verb: from > phrase.from ? { from: phrase.from, to: from } : null, verbOnly: false };
}

/** End of the verbs with which the phrase begins; its start where it begins with none. */
function leadingRun(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): number {
  if (!roles.isVerbal(tokens[from]!) || roles.isPreposition(tokens[from]!)) return from;
  const laterVerb = (at: number): boolean => tokens.slice(at, to).some((token) => roles.isVerb(token));
  let end = from + 1;
  for (;;) {
    let next = end;
    while (next < to && roles.isAdverb(tokens[next]!)) next++;
    const joined =
      next + 2 < to &&
      (tokens[next]!.tag === 'c' || tokens[next]!.kind === 'list') &&
      roles.isVerbal(tokens[next + 1]!);
    if (joined) next++;
    const token = tokens[next];
    if (token === undefined || next >= to) return end;
    const governs =
      (roles.isEither(token) || (joined && roles.isUnlisted(token))) &&
      next + 1 < to &&
      !roles.isLight(tokens[end - 1]!) &&
      (joined || (roles.isPivot(tokens[end - 1]!) && !laterVerb(next + 1)));
    // 设立配送点: the second verb is the first half of a noun.
    const half = isShortNoun(tokens[next + 1]) && next + 1 < to;
    const done = tokens[next + 1]?.tag === DONE && roles.isVerbal(token);
    const adds = done || (roles.isVerb(token) && !half && (!roles.isLight(tokens[end - 1]!) || roles.isLight(token)));
    if (!adds && !governs) return end;
    end = next + 1;
  }
}

const isShortNoun = (token: Token | undefined): boolean => token?.text.length === 1 && /^[nmq]/.test(token.tag);

function afterLeadingVerb(tokens: readonly Token[], phrase: Stretch, run: number, roles: Roles): Head {
  const verb = { from: phrase.from, to: run };
  const object = trimObject(tokens, { from: run, to: phrase.to }, roles);
  if (isEmpty(object)) return { noun: { from: run, to: run }, verb, verbOnly: true };
  const single = run - phrase.from === 1 && !roles.isLight(tokens[phrase.from]!);
  // 受益人数, 建成率: the verb is the first half of the noun; so is one that may be a noun before what is measured: 旅游外汇收入.
  const half = isHalfNoun(tokens, object, roles);
  const nominal = roles.isEither(tokens[phrase.from]!) && roles.isMeasure(tokens[object.to - 1]!);
  if (single && (half || nominal)) return { noun: phrase, verb: null, verbOnly: false };
  if (roles.isPivot(tokens[run - 1]!)) {
    const inner = lastVerb(tokens, object, false, roles);
    if (inner !== null)
      return { noun: trimObject(tokens, { from: inner.to, to: object.to }, roles), verb: inner, verbOnly: false };
  }
  return { noun: object, verb, verbOnly: false };
}

function afterLaterVerb(tokens: readonly Token[], phrase: Stretch, attached: boolean, roles: Roles): Head {
  const verb = lastVerb(tokens, phrase, attached, roles);
  if (verb !== null)
    return { noun: trimObject(tokens, { from: verb.to, to: phrase.to }, roles), verb, verbOnly: false };
  const last = finalVerb(tokens, phrase, roles);
  if (last === null)
    return {
      noun: afterPreposition(tokens, phrase, roles),
      verb: trailingNoun(tokens, phrase, roles),
      verbOnly: false,
    };
  const subject = afterPreposition(tokens, trim(tokens, { from: phrase.from, to: last.from }, roles), roles);
  return { noun: subject, verb: last, verbOnly: isEmpty(subject) };
}

/** The last verb that has an object, with its neighbours. Behind a preposition, or behind what a number counts, a verb that may be a noun counts too. */
function lastVerb(tokens: readonly Token[], phrase: Stretch, attached: boolean, roles: Roles): Stretch | null {
  const sure = (token: Token, i: number): boolean =>
    roles.isVerb(token) ||
    (roles.isEither(token) && i > phrase.from && roles.isAdverb(tokens[i - 1]!) && !roles.isModifier(tokens[i - 1]!));
  if (!attached && !roles.isPreposition(tokens[phrase.from]!)) return findVerb(tokens, phrase, roles, sure);
  if (roles.isVerb(tokens[phrase.to - 1]!)) return null;
  const light = findVerb(tokens, phrase, roles, (token) => roles.isLight(token));
  return (
    light ??
    findVerb(tokens, phrase, roles, sure) ??
    findVerb(tokens, phrase, roles, (token) => roles.isVerbal(token) && !roles.isPreposition(token))
  );
}

function findVerb(
  tokens: readonly Token[],
  { from, to }: Stretch,
  roles: Roles,
  accepts: (token: Token, at: number) => boolean,
): Stretch | null {
  for (let i = to - 2; i >= from; i--) {
    // 的 makes a modifier of the verb, 等 a member of a list of names.
    if (!accepts(tokens[i]!, i) || tokens[i + 1]!.tag === OF || tokens[i + 1]!.tag === 'u') continue;
    const object = trimObject(tokens, { from: i + 1, to }, roles);
    if (isEmpty(object) || (i > from && isCompound(tokens, i, object, roles))) continue;
    let start = i;
    while (start > from && accepts(tokens[start - 1]!, start - 1)) start--;
    return { from: start, to: i + 1 };
  }
  return null;
}

/** 校外培训机构压减率, 城镇新增就业: verb and object are one noun. */
function isCompound(tokens: readonly Token[], at: number, object: Stretch, roles: Roles): boolean {
  if (roles.isLight(tokens[at]!)) return false;
  const noun = tokens[object.from]!;
  const single = object.to - object.from === 1;
  return isHalfNoun(tokens, object, roles) || (single && roles.isEither(noun) && !roles.isModifier(noun));
}

/** 人数, or the 人数 of 报名人数和录取人数: the second half of a noun whose first half is the verb before it. */
function isHalfNoun(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): boolean {
  const next = tokens[from + 1];
  return roles.isHalf(tokens[from]!) && (to - from === 1 || next?.kind === 'list' || next?.tag === 'c');
}

/** 农村饮水安全工程累计建设【2297处】: a verb at the end, behind its subject. */
function finalVerb(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch | null {
  const last = tokens[to - 1]!;
  const split = to - 2 >= from && roles.isAdverb(tokens[to - 2]!);
  if (!(roles.isVerb(last) || (split && roles.isVerbal(last)))) return null;
  let start = to - 1;
  while (start > from && roles.isVerb(tokens[start - 1]!)) start--;
  return { from: start, to };
}

/** 老旧小区改造【65个】: the last word of the noun is also what was done, or the verb before it: 城镇新增就业【5万人】. */
function trailingNoun(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch | null {
  const last = tokens[to - 1];
  if (to <= from || !roles.isEither(last!) || roles.isModifier(last!) || roles.isMeasure(last!)) return null;
  const added = to - 2 > from && roles.isVerb(tokens[to - 2]!) && !roles.isEither(tokens[to - 2]!);
  return added ? { from: to - 2, to: to - 1 } : { from: to - 1, to };
}
