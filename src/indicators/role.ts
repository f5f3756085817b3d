// What a token does between a number and what it measures.
import type { Rulebook } from '../rulebook/compile.js';
import type { Trie } from '../rulebook/trie.js';
import { buildTrie, matchesAt } from '../rulebook/trie.js';
import type { Token } from './token.js';

/** Predicates that ask no more than whether a row of this role lists the word. */
const LISTED = {
  isPivot: 'pivot',
  /** What it governs is a noun, even where that could be a verb. */
  isLight: 'light',
  /** 到 and 在, which with the verb before them lead to a level. */
  isReach: 'reach',
  /** 总投资, which measures what the number before counted. */
  isWhole: 'whole',
  /** 确保, before a rate and what it reaches. */
  isEnsuring: 'ensuring',
  /** 计划 before a verb. */
  isIntent: 'intent',
  /** 比重, the name of a share. */
  isProportion: 'proportion',
  /** 其中. */
  isPart: 'part',
  /** 为 and 成: the verb before them made what they lead to. */
  isInto: 'into',
  /** Holds what is measured against something: 是, 相当于. */
  isCopula: 'copula',
  /** 后 and 以来: what stands before them has passed. */
  isMoment: 'moment',
  /** 支出: a noun where nothing stands behind it. */
  isAccount: 'account',
  /** 进行: the verb behind it says what is done. */
  isSupport: 'support',
  /** 人均 in 法官人均结案. */
  isAverage: 'average',
  /** 对 in 对美国出口. */
  isToward: 'toward',
  /** 等 behind examples. */
  isEtc: 'etc',
  /** 分别. */
  isDealing: 'dealing',
  /** 参加: where those whom a verb governs go. */
  isJoining: 'joining',
  /** 按: how something was reckoned. */
  isBasis: 'basis',
  /** 内 in 5个工作日内. */
  isWithin: 'within',
  /** 由 in 由200元提高到300元. */
  isSource: 'source',
} as const;
type Listed = { readonly [Name in keyof typeof LISTED]: (token: Token) => boolean };

export type Roles = Listed & {
  /** Two words that make one noun: 检测 and 中心. */
  readonly isCompound: (first: string, second: string) => boolean;
  /** A verb of reporting, whatever stands around it. */
  readonly isVerb: (token: Token) => boolean;
  /** A verb that is as often a noun. */
  readonly isEither: (token: Token) => boolean;
  /** Listed both as a verb and as a verb that may be a noun. */
  readonly isBoth: (token: Token) => boolean;
  /** A verb that no row lists; the tag alone says so. */
  readonly isUnlisted: (token: Token) => boolean;
  /** A verb, sure or not. */
  readonly isVerbal: (token: Token) => boolean;
  readonly isGrowth: (token: Token) => boolean;
  readonly isShare: (token: Token) => boolean;
  /** Stands between a noun and its number. */
  readonly isFrame: (token: Token) => boolean;
  /** Stands before what is measured. */
  readonly isLead: (token: Token) => boolean;
  /** 机关: ends the name of one who acts. */
  readonly isAgent: (token: Token) => boolean;
  readonly isSuffix: (token: Token) => boolean;
  readonly isAdverb: (token: Token) => boolean;
  /** An adverb right before a verb, a noun elsewhere. */
  readonly isManner: (token: Token) => boolean;
  /** 就业: what becomes of those that a verb governs. */
  readonly isOutcome: (token: Token) => boolean;
  /** 人数: ends a name that counts. */
  readonly isCount: (token: Token) => boolean;
  readonly isPreposition: (token: Token) => boolean;
  readonly isModifier: (token: Token) => boolean;
  /** Ends in a word that is itself measured: 覆盖率, 总投资. */
  readonly isMeasure: (token: Token) => boolean;
  /** The second half of a compound: 率, 人数, 金额. */
  readonly isHalf: (token: Token) => boolean;
  /** Names nothing by itself: 实际, 平均. */
  readonly isWeak: (token: Token) => boolean;
  readonly isNoun: (token: Token) => boolean;
};

type Tries = [Trie<string>, Trie<string>, Trie<string>];
const NOUN_TAG = /^(?:n|j|l|i|an|vn|b|s|nz|eng|x|z|a|q|k|g)/;

export function rolesOf({ vocabulary, compounds }: Pick<Rulebook, 'vocabulary' | 'compounds'>): Roles {
  const {
    verb,
    either,
    growth,
    share,
    half,
    weak,
    frame,
    lead,
    suffix,
    adverb,
    modifier,
    preposition,
    measure,
    manner,
    outcome,
    count,
    grade,
    agent,
  } = vocabulary;
  const [measures, counts, agents] = [measure, count, agent].map((words) => buildTrie(words, -1)) as Tries;
  const isWord = ({ kind }: Token): boolean => kind === 'word';
  /** 第一种 is no date: it may begin a name. */
  const isDate = ({ kind, tag, text }: Token): boolean => kind === 'word' && tag === 't' && !modifier.has(text);
  const isTime = ({ kind, tag, text }: Token): boolean =>
    kind === 'word' && /^(?:t|m|mq)/.test(tag) && !grade.has(text.slice(-1));
  const isPlace = ({ kind, tag }: Token): boolean => kind === 'word' && tag === 'f';
  const isAdverb = (token: Token): boolean =>
    isWord(token) && (adverb.has(token.text) || token.tag === 'd' || token.tag === 'ad');
  const isVerb = (token: Token): boolean => isWord(token) && verb.has(token.text) && !either.has(token.text);
  const isEither = (token: Token): boolean => isWord(token) && either.has(token.text);
  const isModifier = (token: Token): boolean => isWord(token) && modifier.has(token.text);
  const isMeasure = (token: Token): boolean =>
    isWord(token) && matchesAt(measures, token.text, token.text.length, 0).length > 0;
  const isUnlisted = (token: Token): boolean =>
    isWord(token) &&
    token.tag === 'v' &&
    token.text.length > 1 &&
    !verb.has(token.text) &&
    !modifier.has(token.text) &&
    !growth.has(token.text) &&
    !isMeasure(token);
  return {
    ...listedIn(vocabulary),
    isCompound: (first, second) => compounds.get(first)?.has(second) === true,
    isVerb,
    isEither,
    isBoth: (token) => isEither(token) && verb.has(token.text),
    isUnlisted,
    isVerbal: (token) => isVerb(token) || isEither(token) || isUnlisted(token),
    isGrowth: (token) => isWord(token) && growth.has(token.text),
    isShare: (token) => isWord(token) && share.has(token.text),
    isFrame: (token) =>
      frame.has(token.text) || isAdverb(token) || isTime(token) || isPlace(token) || token.kind === 'aside',
    isLead: (token) =>
      lead.has(token.text) || isAdverb(token) || isDate(token) || token.kind === 'sign' || token.kind === 'aside',
    isAgent: (token) => isWord(token) && matchesAt(agents, token.text, token.text.length, 0).length > 0,
    isSuffix: (token) => isWord(token) && suffix.has(token.text),
    isAdverb,
    isManner: (token) => isWord(token) && manner.has(token.text),
    isOutcome: (token) => isWord(token) && outcome.has(token.text),
    isCount: (token) => isWord(token) && matchesAt(counts, token.text, token.text.length, 0).length > 0,
    isPreposition: (token) => isWord(token) && (preposition.has(token.text) || token.tag === 'p'),
    isModifier,
    isMeasure,
    isWeak: (token) => isWord(token) && weak.has(token.text),
    isHalf: (token) => isWord(token) && half.has(token.text),
    isNoun: (token) =>
      token.kind === 'name' ||
      (isWord(token) &&
        (NOUN_TAG.test(token.tag) || either.has(token.text) || modifier.has(token.text) || isMeasure(token))),
  };
}

function listedIn(vocabulary: Rulebook['vocabulary']): Listed {
  const asked = Object.entries(LISTED).map(([name, role]) => {
    const words = vocabulary[role];
    return [name, ({ text }: Token) => words.has(text)];
  });
  return Object.fromEntries(asked) as Listed;
}
