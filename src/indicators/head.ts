// The phrase before a number: its noun, and the verb that governs it.
import { afterIntent, afterMoment, afterPreposition, beforeReckoning, beforeSource } from './lead-in.js';
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import { isEmpty, trim, trimObject } from './stretch.js';
import type { Token } from './token.js';
import { DONE, joins } from './token.js';
import { finalVerb, tellsWhich, isHalfNoun, lastVerb, trailingNoun } from './verb.js';

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
 * `summed` is true where a word of sum stands between the phrase and the number.
 * `rate` is true for a share or an amount of change: the verbs before what is measured are part of its name.
 */
export function readHead(
  tokens: readonly Token[],
  stretch: Stretch,
  roles: Roles,
  {
    attached = false,
    rate = false,
    summed = false,
  }: { readonly attached?: boolean; readonly rate?: boolean; readonly summed?: boolean } = {},
): Head {
  const core = beforeSource(tokens, beforeReckoning(tokens, trim(tokens, stretch, roles), roles), roles);
  const phrase = afterIntent(tokens, afterMoment(tokens, core, roles), roles);
  if (tokens.slice(phrase.from, phrase.to).every((token) => roles.isWeak(token))) return NOTHING;
  const last = tokens[phrase.to - 1]!;
  // 收入总计【12万元】, 支出【10亿元】: no verb without an object.
  if ((summed || roles.isAccount(last)) && phrase.to - phrase.from === 1 && roles.isMeasure(last))
    return { noun: phrase, verb: null, verbOnly: false };
  // 支出完成【10亿元】: it is a noun before its predicate too.
  if (roles.isAccount(tokens[phrase.from]!) && isVerbs(tokens, { from: phrase.from + 1, to: phrase.to }, roles))
    return {
      noun: { from: phrase.from, to: phrase.from + 1 },
      verb: { from: phrase.from + 1, to: phrase.to },
      verbOnly: false,
    };
  if ((rate && roles.isMeasure(last)) || roles.isCount(last)) return measuredName(tokens, phrase, roles);
  const run = leadingRun(tokens, phrase, roles);
  return run > phrase.from
    ? afterLeadingVerb(tokens, phrase, run, roles)
    : afterLaterVerb(tokens, phrase, attached, roles);
}

const isVerbs = (tokens: readonly Token[], { from, to }: Stretch, roles: Roles): boolean =>
  to > from && tokens.slice(from, to).every((token) => roles.isVerb(token));

/** 自建房排查完成率【100%】, 实现营业收入增长【5%】: only a verb that governs nouns alone stands outside the name. */
function measuredName(tokens: readonly Token[], phrase: Stretch, roles: Roles): Head {
  let from = phrase.from;
  while (from < phrase.to - 1 && (roles.isLight(tokens[from]!) || roles.isEnsuring(tokens[from]!))) from++;
  const noun = afterPreposition(tokens, { from, to: phrase.to }, roles);
  return { noun, verb: from > phrase.from ? { from: phrase.from, to: from } : null, verbOnly: false };
}

/** One that is no name of what is done, as 支持 is in 专项支持, nor of what becomes of somebody. */
const endsInVerb = (token: Token, roles: Roles): boolean =>
  roles.isVerb(token) && token.text.length > 1 && !roles.isPivot(token) && !roles.isOutcome(token);

/** 带动, 安置: a verb behind its object says what becomes of that; not 新增. */
const leadsOn = (verb: Token, roles: Roles): boolean =>
  !roles.isLight(verb) && (roles.isPivot(verb) || roles.isEnsuring(verb) || roles.isEither(verb));

/** 带动贫困妇女就业【50人】: what becomes of them is no part of their name. */
function withoutOutcome(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch {
  let end = to;
  while (end > from + 1 && roles.isOutcome(tokens[end - 1]!) && !roles.isVerb(tokens[end - 2]!)) end--;
  return { from, to: end };
}

/** 推荐干部参加培训【12人】: where they go is no part of their name. */
function beforeJoining(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch {
  for (let i = from + 1; i < to; i++)
    if (roles.isJoining(tokens[i]!) && roles.isNoun(tokens[i - 1]!)) return { from, to: i };
  return { from, to };
}

/** 养老产业, 排水污水管网: a verb that governs nothing is part of the name behind it. */
const beginsName = (tokens: readonly Token[], { from, to }: Stretch, roles: Roles): boolean =>
  (roles.isIntransitive(tokens[from]!) && from + 1 < to && !roles.isVerb(tokens[from + 1]!)) ||
  tellsWhich(tokens, from, to, roles);

/** End of the verbs with which the phrase begins; its start where it begins with none. */
function leadingRun(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): number {
  if (!roles.isVerbal(tokens[from]!) || roles.isPreposition(tokens[from]!)) return from;
  if (beginsName(tokens, { from, to }, roles)) return from;
  const laterVerb = (at: number): boolean => tokens.slice(at, to).some((token) => roles.isVerb(token));
  let end = from + 1;
  for (;;) {
    let next = end;
    while (next < to && roles.isAdverb(tokens[next]!)) next++;
    const joined = next + 2 < to && joins(tokens[next]!) && roles.isVerbal(tokens[next + 1]!);
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
    const both = !half && !roles.isLight(tokens[end - 1]!) && governsBoth(tokens, next, to, roles);
    const adds =
      done || both || (roles.isVerb(token) && !half && (!roles.isLight(tokens[end - 1]!) || roles.isLight(token)));
    if (!adds && !governs) return end;
    end = next + 1;
  }
}

/** A noun of so many signs is more than the second half of a name. */
const LONG_NOUN = 4;

/** 开工改造城镇老旧小区: both are verbs before more than a word; 绿化面积 and 创业项目 are names. */
const governsBoth = (tokens: readonly Token[], at: number, to: number, roles: Roles): boolean => {
  const noun = tokens[at + 1];
  if (noun === undefined || at + 1 >= to || !roles.isBoth(tokens[at]!) || roles.isMeasure(tokens[to - 1]!))
    return false;
  if (roles.isIntransitive(tokens[at]!)) return false;
  if (at + 2 >= to && noun.text.length < LONG_NOUN) return false;
  return roles.isNoun(noun) && !roles.isVerbal(noun) && !roles.isModifier(noun);
};

const isShortNoun = (token: Token | undefined): boolean => token?.text.length === 1 && /^[nmq]/.test(token.tag);

function afterLeadingVerb(tokens: readonly Token[], phrase: Stretch, run: number, roles: Roles): Head {
  const describes = run > phrase.from + 1 && roles.isDescribing(tokens[run - 1]!);
  const verb = { from: phrase.from, to: describes ? run - 1 : run };
  const whole = trimObject(tokens, { from: run, to: phrase.to }, roles);
  const object = beforeJoining(
    tokens,
    leadsOn(tokens[run - 1]!, roles) ? withoutOutcome(tokens, whole, roles) : whole,
    roles,
  );
  if (isEmpty(object)) return { noun: { from: run, to: run }, verb, verbOnly: true };
  const single = run - phrase.from === 1 && !roles.isLight(tokens[phrase.from]!);
  // 受益人数, 建成率: the verb is the first half of the noun; so is one that may be a noun before what is measured: 旅游外汇收入.
  const half = isHalfNoun(tokens, object, roles);
  const nominal = roles.isEither(tokens[phrase.from]!) && roles.isMeasure(tokens[object.to - 1]!);
  if (single && (half || nominal)) return { noun: phrase, verb: null, verbOnly: false };
  // 聚焦民生领域选取【16个】项目: the verb at the end governs, if there is one.
  const ended = endsInVerb(tokens[object.to - 1]!, roles) && !roles.isLight(tokens[run - 1]!);
  const final = ended ? finalVerb(tokens, object, roles) : null;
  if (final !== null && final.from > object.from)
    return { noun: trimObject(tokens, { from: object.from, to: final.from }, roles), verb: final, verbOnly: false };
  if (roles.isPivot(tokens[run - 1]!)) {
    const inner = lastVerb(tokens, object, false, roles);
    if (inner !== null) return aroundVerb(tokens, object, inner, roles);
  }
  return { noun: object, verb, verbOnly: false };
}

/** The object of a verb; its subject where the object says what became of that: 失业青年实现就业【50人】. */
function aroundVerb(tokens: readonly Token[], { from, to }: Stretch, verb: Stretch, roles: Roles): Head {
  const object = trimObject(tokens, { from: verb.to, to }, roles);
  const became =
    roles.isLight(tokens[verb.to - 1]!) &&
    tokens.slice(object.from, object.to).every((token) => roles.isOutcome(token));
  const subject = became ? afterPreposition(tokens, trim(tokens, { from, to: verb.from }, roles), roles) : object;
  return { noun: isEmpty(subject) ? object : subject, verb, verbOnly: false };
}

function afterLaterVerb(tokens: readonly Token[], phrase: Stretch, attached: boolean, roles: Roles): Head {
  const verb = lastVerb(tokens, phrase, attached, roles);
  if (verb !== null) return aroundVerb(tokens, phrase, verb, roles);
  const last = finalVerb(tokens, phrase, roles);
  if (last === null)
    return {
      noun: afterPreposition(tokens, phrase, roles),
      verb: trailingNoun(tokens, phrase, roles),
      verbOnly: false,
    };
  // 法官人均结案【90件】: the verb ends a name.
  if (last.from > phrase.from + 1 && roles.isAverage(tokens[last.from - 1]!))
    return { noun: phrase, verb: null, verbOnly: false };
  const subject = afterPreposition(tokens, trim(tokens, { from: phrase.from, to: last.from }, roles), roles);
  if (!isEmpty(subject) && roles.isAgent(tokens[subject.to - 1]!))
    return { noun: { from: last.from, to: last.from }, verb: last, verbOnly: true };
  return { noun: subject, verb: last, verbOnly: isEmpty(subject) };
}
