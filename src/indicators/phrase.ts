// Noun phrases before and after a number, and the verb that governs them.
import type { Roles } from './role.js';
import type { Token } from './token.js';

/** Half-open stretch of tokens. */
export type Stretch = { readonly from: number; readonly to: number };

/** What stands before a number in its clause, or what another clause says. */
export type Head = {
  /** The noun phrase, empty (from === to) where there is none. */
  readonly noun: Stretch;
  readonly verb: Stretch | null;
  /** True where the phrase is nothing but the verb: 走访慰问158人. */
  readonly verbOnly: boolean;
};

const isNounTag = (tag: string): boolean => /^(?:n|j|l|i|an|vn|b|s|f|nz|eng|x|zg)/.test(tag);

/**
 *     为困境女童发放助学金【12.78万元】
 *               ^^^^ verb ^^^ noun
 */
export function readHead(tokens: readonly Token[], stretch: Stretch, roles: Roles): Head {
  const { from, to } = trim(tokens, stretch, roles);
  if (from >= to) return { noun: { from, to: from }, verb: null, verbOnly: false };
  const at = verbAt(tokens, { from, to }, roles);
  if (at < 0)
    return {
      noun: afterPreposition(tokens, { from, to }, roles),
      verb: trailingVerb(tokens, { from, to }, roles),
      verbOnly: isVerbOnly(tokens, { from, to }, roles),
    };
  const verb = verbRun(tokens, at, from, roles);
  const object = trim(tokens, { from: at + 1, to }, roles);
  if (object.from < object.to) return { noun: object, verb, verbOnly: false };
  const subject = trim(tokens, { from, to: verb.from }, roles);
  const noun = subject.from < subject.to ? afterPreposition(tokens, subject, roles) : { from: at, to: at };
  return { noun, verb, verbOnly: noun.from === noun.to };
}

/** Takes off what leads in on the left and what frames the number on the right. */
export function trim(tokens: readonly Token[], stretch: Stretch, roles: Roles): Stretch {
  let { from, to } = stretch;
  while (to > from && isEdge(tokens[to - 1]!, roles)) to--;
  while (from < to && (roles.isLead(tokens[from]!) || tokens[from]!.kind === 'list')) from++;
  return { from, to };
}

const isEdge = (token: Token, roles: Roles): boolean =>
  roles.isFrame(token) ||
  token.kind === 'sign' ||
  token.kind === 'list' ||
  roles.isPreposition(token) ||
  /^(?:u|ul|uj|uz|y|c)$/.test(token.tag);

/** The last verb with an object, else a verb at the end; -1 where there is none. */
function verbAt(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): number {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    if (roles.isVerb(token) && !isModifier(tokens, i, to, roles)) return i;
    const first = i === from || isRunStart(tokens, from, i, roles);
    if (first && i + 1 < to && (roles.isEither(token) || token.tag === 'v')) return i;
    if (i === to - 1 && roles.isEither(token) && i > from && roles.isAdverb(tokens[i - 1]!)) return i;
  }
  return -1;
}

/** True where only verbs and adverbs stand before: 积极培训. */
function isRunStart(tokens: readonly Token[], from: number, at: number, roles: Roles): boolean {
  for (let i = from; i < at; i++)
    if (!(
      roles.isVerb(tokens[i]!) ||
      roles.isEither(tokens[i]!) ||
      roles.isAdverb(tokens[i]!) ||
      tokens[i]!.tag === 'v'
    ))
      return false;
  return true;
}

/** A verb that modifies a noun: 获奖的, 推荐的案例. */
function isModifier(tokens: readonly Token[], at: number, to: number, _roles: Roles): boolean {
  const next = tokens[at + 1];
  return next !== undefined && at + 1 < to && next.tag === 'uj';
}

/** Neighbouring verbs are one action: 走访慰问, 组织开展. */
function verbRun(tokens: readonly Token[], at: number, from: number, roles: Roles): Stretch {
  let start = at;
  while (
    start > from &&
    tokens[start - 1]!.kind === 'word' &&
    (roles.isVerb(tokens[start - 1]!) || (roles.isEither(tokens[start - 1]!) && roles.isVerb(tokens[at]!)))
  )
    start--;
  return { from: start, to: at + 1 };
}

const isVerbOnly = (tokens: readonly Token[], { from, to }: Stretch, roles: Roles): boolean =>
  tokens
    .slice(from, to)
    .every((token) => roles.isVerb(token) || roles.isEither(token) || (token.tag === 'v' && token.kind === 'word'));

/** 老旧小区改造65个: the last word of the noun phrase is what was done. */
function trailingVerb(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch | null {
  let start = to;
  while (start > from && (roles.isEither(tokens[start - 1]!) || roles.isVerb(tokens[start - 1]!))) start--;
  return start < to ? { from: start, to } : null;
}

/** 在农村地区实用人才: what follows the phrase of a preposition cannot be told from it, so all of it stays but the word itself. */
function afterPreposition(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch {
  for (let i = to - 1; i >= from; i--)
    if (tokens[i]!.kind === 'word' && roles.isPreposition(tokens[i]!)) return trim(tokens, { from: i + 1, to }, roles);
  return { from, to };
}

/**
 * The noun phrase right after a number, empty where none is.
 *
 *     为16名符合条件的患儿提供免费筛查
 *           ^^^^^^^^^^
 */
export function readTail(tokens: readonly Token[], at: number, roles: Roles): Stretch {
  let from = at + 1;
  while (from < tokens.length && (tokens[from]!.kind === 'aside' || isParticle(tokens[from]!))) from++;
  let to = from;
  let end = from;
  for (; to < tokens.length; to++) {
    const token = tokens[to]!;
    if (token.kind === 'clause' || token.kind === 'number' || token.kind === 'sign') break;
    if (token.kind === 'list' || isJoint(token)) {
      if (to === from || !continues(tokens, to + 1, roles)) break;
      continue;
    }
    if (token.kind === 'aside') continue;
    if (token.kind === 'name') {
      end = to + 1;
      continue;
    }
    if (endsPhrase(tokens, to, from, roles)) break;
    if (isNoun(token, roles)) end = to + 1;
  }
  return { from, to: Math.max(from, end) };
}

const isParticle = ({ tag, kind }: Token): boolean => kind === 'word' && tag === 'uj';
const isJoint = ({ tag, kind, text }: Token): boolean => kind === 'word' && tag === 'c' && text.length === 1;

const isNoun = (token: Token, roles: Roles): boolean =>
  isNounTag(token.tag) || roles.isEither(token) || roles.isMeasure(token);

/** A list goes on only with a noun. */
function continues(tokens: readonly Token[], at: number, roles: Roles): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.kind === 'name' || (token.kind === 'word' && !roles.isVerb(token) && isNounTag(token.tag)))
  );
}

/** A verb, a preposition or an adverb ends the phrase, unless 的 makes a modifier of it. */
function endsPhrase(tokens: readonly Token[], at: number, from: number, roles: Roles): boolean {
  const token = tokens[at]!;
  if (roles.isPreposition(token) || /^(?:d|ad|p|r|y|t)$/.test(token.tag)) return !leadsToNoun(tokens, at);
  const verb = roles.isVerb(token) || (token.tag === 'v' && !roles.isEither(token));
  if (!verb && !(roles.isEither(token) && isLastOfPhrase(tokens, at) && at > from)) return false;
  return !leadsToNoun(tokens, at);
}

const REACH = 5;

/** True where 的 follows soon, before any sign, and a word after it. */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    if (tokens[i]!.kind !== 'word' && tokens[i]!.kind !== 'name') return false;
    if (tokens[i]!.tag === 'uj') return tokens[i + 1]?.kind === 'word' || tokens[i + 1]?.kind === 'name';
  }
  return false;
}

/** True where no noun follows: 6户家庭参与, 贫困妇女就业. */
function isLastOfPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || (next.kind !== 'name' && !(next.kind === 'word' && isNounTag(next.tag)));
}
