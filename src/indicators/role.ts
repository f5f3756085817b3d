// What a token does between a number and what it measures.
import type { Rulebook } from '../rulebook/compile.js';
import type { Asked } from './asked.js';
import { askingOf } from './asked.js';
import type { ComparisonRoles } from './comparison-role.js';
import { comparisonRoles } from './comparison-role.js';
import type { NumberRoles } from './number-role.js';
import { numberRoles } from './number-role.js';
import type { Token } from './token.js';

export type Roles = ComparisonRoles &
  NumberRoles & {
    readonly isPivot: Asked;
    /** What it governs is a noun, even where that could be a verb. */
    readonly isLight: Asked;
    /** 立案: a verb that names what it counts. */
    readonly isNaming: Asked;
    /** 通过, and 验收 at the end of its clause. */
    readonly isPassing: Asked;
    readonly isTrial: Asked;
    /** 涉及 in 审结涉及土地的案件: it begins the object of the verb before it. */
    readonly isDescribing: Asked;
    /** 到 and 在, which with the verb before them lead to a level. */
    readonly isReach: Asked;
    /** 总投资, which measures what the number before counted. */
    readonly isWhole: Asked;
    /** 确保, before a rate and what it reaches. */
    readonly isEnsuring: Asked;
    /** 计划 before a verb. */
    readonly isIntent: Asked;
    /** 比重, the name of a share. */
    readonly isProportion: Asked;
    /** 其中. */
    readonly isPart: Asked;
    /** 为 and 成: the verb before them made what they lead to. */
    readonly isInto: Asked;
    /** Holds what is measured against something: 是, 相当于. */
    readonly isCopula: Asked;
    /** 后 and 以来: what stands before them has passed. */
    readonly isMoment: Asked;
    /** 支出: a noun where nothing stands behind it. */
    readonly isAccount: Asked;
    /** 进行: the verb behind it says what is done. */
    readonly isSupport: Asked;
    /** 人均 in 法官人均结案. */
    readonly isAverage: Asked;
    /** 对 in 对美国出口. */
    readonly isToward: Asked;
    /** 等 behind examples. */
    readonly isEtc: Asked;
    /** 分别. */
    readonly isDealing: Asked;
    /** 参加: where those whom a verb governs go. */
    readonly isJoining: Asked;
    /** 按: how something was reckoned. */
    readonly isBasis: Asked;
    /** 由 in 由200元提高到300元. */
    readonly isSource: Asked;
    /** 养老: governs nothing. */
    readonly isIntransitive: Asked;
    /** 年末: what stands behind it is counted as it is then. */
    readonly isClosing: Asked;
    /** 具有: before 的 it tells what somebody is or has. */
    readonly isStative: Asked;
    /** 点 in 治丧点: makes a noun of the verb before it. */
    readonly isHead: Asked;
    /** Two words that make one noun: 检测 and 中心. */
    readonly isCompound: (first: string, second: string) => boolean;
    /** A verb of reporting, whatever stands around it. */
    readonly isVerb: Asked;
    /** A verb that is as often a noun. */
    readonly isEither: Asked;
    /** Listed both as a verb and as a verb that may be a noun. */
    readonly isBoth: Asked;
    /** A verb that no row lists; the tag alone says so. */
    readonly isUnlisted: Asked;
    /** A verb, sure or not. */
    readonly isVerbal: Asked;
    readonly isGrowth: Asked;
    readonly isShare: Asked;
    /** Stands between a noun and its number. */
    readonly isFrame: Asked;
    /** Stands before what is measured. */
    readonly isLead: Asked;
    /** 机关: ends the name of one who acts. */
    readonly isAgent: Asked;
    readonly isAdverb: Asked;
    /** An adverb right before a verb, a noun elsewhere. */
    readonly isManner: Asked;
    /** 就业: what becomes of those that a verb governs. */
    readonly isOutcome: Asked;
    readonly isPreposition: Asked;
    readonly isModifier: Asked;
    /** Ends in a word that is itself measured: 覆盖率, 总投资. */
    readonly isMeasure: Asked;
    /** The second half of a compound: 率, 人数, 金额. */
    readonly isHalf: Asked;
    /** Names nothing by itself: 实际, 平均. */
    readonly isWeak: Asked;
    readonly isNoun: Asked;
  };

const NOUN_TAG = /^(?:n|j|l|i|an|vn|b|s|nz|eng|x|z|a|q|k|g)/;

export function rolesOf({ vocabulary, compounds }: Pick<Rulebook, 'vocabulary' | 'compounds'>): Roles {
  const { verb, either, growth, frame, lead, adverb, modifier, preposition, grade } = vocabulary;
  const isWord = ({ kind }: Token): boolean => kind === 'word';
  /** 第一种 is no date: it may begin a name. */
  const isDate = ({ kind, tag, text }: Token): boolean => kind === 'word' && tag === 't' && !modifier.has(text);
  const isTime = ({ kind, tag, text }: Token): boolean =>
    kind === 'word' && /^(?:t|m|mq)/.test(tag) && !grade.has(text.slice(-1)) && !modifier.has(text);
  const isPlace = ({ kind, tag }: Token): boolean => kind === 'word' && tag === 'f';
  const isAdverb = (token: Token): boolean =>
    isWord(token) && (adverb.has(token.text) || (/^a?d$/.test(token.tag) && !either.has(token.text)));
  const isVerb = (token: Token): boolean => isWord(token) && verb.has(token.text) && !either.has(token.text);
  const isEither = (token: Token): boolean => isWord(token) && either.has(token.text);
  const isModifier = (token: Token): boolean => isWord(token) && modifier.has(token.text);
  const asking = askingOf(vocabulary);
  const { listed, word, endsIn } = asking;
  const isMeasure = endsIn('measure');
  const isUnlisted = (token: Token): boolean =>
    isWord(token) &&
    token.tag === 'v' &&
    token.text.length > 1 &&
    !verb.has(token.text) &&
    !modifier.has(token.text) &&
    !growth.has(token.text) &&
    !isMeasure(token);
  return {
    ...comparisonRoles(asking),
    ...numberRoles(asking),
    isPivot: listed('pivot'),
    isLight: listed('light'),
    isNaming: listed('naming'),
    isPassing: listed('passing'),
    isTrial: listed('trial'),
    isDescribing: listed('describing'),
    isReach: listed('reach'),
    isWhole: listed('whole'),
    isEnsuring: listed('ensuring'),
    isIntent: listed('intent'),
    isProportion: listed('proportion'),
    isPart: listed('part'),
    isInto: listed('into'),
    isCopula: listed('copula'),
    isMoment: listed('moment'),
    isAccount: listed('account'),
    isSupport: listed('support'),
    isAverage: listed('average'),
    isToward: listed('toward'),
    isEtc: listed('etc'),
    isDealing: listed('dealing'),
    isJoining: listed('joining'),
    isBasis: listed('basis'),
    isSource: listed('source'),
    isIntransitive: listed('intransitive'),
    isClosing: listed('closing'),
    isStative: listed('stative'),
    isHead: listed('head'),
    isCompound: (first, second) => compounds.get(first)?.has(second) === true,
    isVerb,
    isEither,
    isBoth: (token) => isEither(token) && verb.has(token.text),
    isUnlisted,
    isVerbal: (token) => isVerb(token) || isEither(token) || isUnlisted(token),
    isGrowth: (token) => isWord(token) && growth.has(token.text),
    isShare: word('share'),
    isFrame: (token) =>
      frame.has(token.text) || isAdverb(token) || isTime(token) || isPlace(token) || token.kind === 'aside',
    isLead: (token) =>
      lead.has(token.text) || isAdverb(token) || isDate(token) || token.kind === 'sign' || token.kind === 'aside',
    isAgent: endsIn('agent'),
    isAdverb,
    isManner: word('manner'),
    isOutcome: word('outcome'),
    isPreposition: (token) => isWord(token) && (preposition.has(token.text) || token.tag === 'p'),
    isModifier,
    isMeasure,
    isWeak: word('weak'),
    isHalf: word('half'),
    isNoun: (token) =>
      token.kind === 'name' ||
      (isWord(token) &&
        (NOUN_TAG.test(token.tag) || either.has(token.text) || modifier.has(token.text) || isMeasure(token))),
  };
}
