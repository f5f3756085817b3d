// Links every number of a stretch of tokens to what it measures and to the verb that governs it.
import type { Span } from '../model/span.js';
import type { Head, Stretch } from './phrase.js';
import { readHead, readTail, trim } from './phrase.js';
import type { Roles } from './role.js';
import type { Token } from './token.js';

/** A quantity as this room needs it. Spans are half-open. */
export type Countable = {
  readonly start: number;
  readonly end: number;
  /** The word of change that governs it and the basis before it, where there are any. */
  readonly change: Span | null;
  readonly basis: Span | null;
  /** A share or a point of one: never counts the noun after it. */
  readonly share: boolean;
};

export type Link = {
  readonly indicator: Span | null;
  readonly action: Span | null;
  /** How the indicator was found. */
  readonly how: 'before' | 'after' | 'level' | 'clause_before' | 'verb' | 'distributed' | 'share' | 'none';
};

const NONE: Link = { indicator: null, action: null, how: 'none' };

type Scene = { readonly tokens: readonly Token[]; readonly roles: Roles; readonly countables: readonly Countable[] };

/** Links by index of the quantity. */
export function linkTokens(
  tokens: readonly Token[],
  countables: readonly Countable[],
  roles: Roles,
): Map<number, Link> {
  const scene: Scene = { tokens, roles, countables };
  const links = new Map<number, Link>();
  let last: { link: Link; at: number } | null = null;
  tokens.forEach((token, at) => {
    if (token.kind !== 'number') return;
    const link = linkOne(scene, at, last);
    links.set(token.quantity, link);
    last = { link, at };
  });
  return links;
}

function linkOne(scene: Scene, at: number, last: { link: Link; at: number } | null): Link {
  const { tokens, roles, countables } = scene;
  const countable = countables[tokens[at]!.quantity]!;
  const before = segmentBefore(tokens, at);
  const inherited = last !== null && isSameSentence(tokens, last.at, at) ? last.link : null;
  if (countable.change !== null) return linkChange(scene, at, before, countable.change, countable.basis, inherited);
  const shareAt = shareStart(tokens, before, roles);
  if (shareAt >= 0) return linkShare(scene, shareAt, before);
  const head = readHead(tokens, before, roles);
  const growth = growthIn(tokens, before, roles);
  const tail = countable.share ? null : readTail(tokens, at, roles);
  const measured = head.noun.to > head.noun.from && roles.isMeasure(tokens[head.noun.to - 1]!);
  const takesTail =
    tail !== null &&
    tail.to > tail.from &&
    !(measured && tokens[at + 1]?.tag === 'uj') &&
    !(measured && startsWithVerb(tokens, tail, roles));
  if (takesTail)
    return { indicator: spanOf(tokens, tail), action: actionOf(scene, head, tail, inherited), how: 'after' };
  if (growth !== null && growth.from === trim(tokens, before, roles).from && inherited?.indicator) {
    return { indicator: inherited.indicator, action: spanOf(tokens, growth), how: 'level' };
  }
  if (head.noun.to > head.noun.from && !head.verbOnly) {
    const action =
      head.verb === null
        ? growth
          ? spanOf(tokens, growth)
          : measured
            ? null
            : inheritedAction(scene, at, inherited)
        : spanOf(tokens, head.verb);
    return { indicator: spanOf(tokens, head.noun), action, how: 'before' };
  }
  return linkFromContext(scene, at, head, inherited);
}

/** 实现地区生产总值2502.7亿元、增长3.5%: what grows stands before the word of change, else it is what the level before measured. */
function linkChange(
  scene: Scene,
  at: number,
  before: Stretch,
  change: Span,
  basis: Span | null,
  inherited: Link | null,
): Link {
  const { tokens, roles } = scene;
  const cut = Math.min(change.start, basis?.start ?? change.start);
  const subjectEnd = indexAt(tokens, before, cut);
  const objectStart = indexAt(tokens, before, change.end);
  const object = trim(tokens, { from: objectStart, to: before.to }, roles);
  if (object.to > object.from) return { indicator: spanOf(tokens, object), action: change, how: 'before' };
  const head = readHead(tokens, { from: before.from, to: subjectEnd }, roles);
  const noun = head.verb !== null && head.verbOnly ? { from: head.verb.from, to: head.verb.to } : head.noun;
  if (noun.to > noun.from) return { indicator: spanOf(tokens, noun), action: change, how: 'before' };
  const indicator = inherited?.indicator ?? clauseBefore(scene, at)?.indicator ?? null;
  return { indicator, action: change, how: indicator === null ? 'none' : 'level' };
}

/** 占干部总数的41.26%: the share and its whole are one indicator. */
function linkShare({ tokens, roles }: Scene, shareAt: number, before: Stretch): Link {
  const { to } = trim(tokens, { from: shareAt, to: before.to }, roles);
  const whole = { from: shareAt, to: Math.max(to, shareAt + 1) };
  return { indicator: spanOf(tokens, whole), action: spanOf(tokens, { from: shareAt, to: shareAt + 1 }), how: 'share' };
}

/** 走访慰问158人: the noun of the clause before, else the verb itself. */
function linkFromContext(scene: Scene, at: number, head: Head, inherited: Link | null): Link {
  const { tokens, roles } = scene;
  const after = verbAfter(tokens, at, roles);
  const verb = head.verb ?? (head.verbOnly ? head.noun : after);
  const action = verb === null ? (inherited?.action ?? null) : spanOf(tokens, verb);
  const clause = clauseBefore(scene, at);
  if (clause !== null) return { indicator: clause.indicator, action, how: 'clause_before' };
  if (inherited?.indicator) return { indicator: inherited.indicator, action, how: 'level' };
  return verb === null ? { ...NONE, action } : { indicator: spanOf(tokens, verb), action, how: 'verb' };
}

/** Tokens between the clause sign or the number before and this number. */
function segmentBefore(tokens: readonly Token[], at: number): Stretch {
  let from = at;
  while (from > 0 && tokens[from - 1]!.kind !== 'clause' && tokens[from - 1]!.kind !== 'number') from--;
  return { from, to: at };
}

const SENTENCE = new Set('。！!？?\n\r');

function isSameSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'clause' && SENTENCE.has(tokens[i]!.text)) return false;
  return true;
}

/** The noun phrase of the clause before, up to the start of the sentence. */
function clauseBefore(scene: Scene, at: number): { indicator: Span } | null {
  const { tokens, roles } = scene;
  let to = segmentBefore(tokens, at).from - 1;
  while (to > 0 && tokens[to]!.kind === 'clause' && !SENTENCE.has(tokens[to]!.text)) {
    const { from } = segmentBefore(tokens, to);
    const head = readHead(tokens, { from, to }, roles);
    if (head.noun.to > head.noun.from && !head.verbOnly) return { indicator: spanOf(tokens, head.noun)! };
    if (tokens[to - 1]?.kind === 'number') return null;
    to = from - 1;
  }
  return null;
}

function shareStart(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): number {
  for (let i = to - 1; i >= from; i--) if (tokens[i]!.kind === 'word' && roles.isShare(tokens[i]!)) return i;
  return -1;
}

function growthIn(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch | null {
  for (let i = to - 1; i >= from; i--)
    if (tokens[i]!.kind === 'word' && roles.isGrowth(tokens[i]!)) return { from: i, to: i + 1 };
  return null;
}

function startsWithVerb(tokens: readonly Token[], { from }: Stretch, roles: Roles): boolean {
  return roles.isVerb(tokens[from]!);
}

/** The verb before a counted noun, else the one after it: 推荐1名志愿者, 为14家学校捐赠. */
function actionOf(scene: Scene, head: Head, tail: Stretch, inherited: Link | null): Span | null {
  const { tokens, roles } = scene;
  if (head.verb !== null) return spanOf(tokens, head.verb);
  const after = verbFrom(tokens, tail.to, roles);
  return after === null ? (inherited?.action ?? null) : spanOf(tokens, after);
}

const verbAfter = (tokens: readonly Token[], at: number, roles: Roles): Stretch | null =>
  verbFrom(tokens, at + 1, roles);

/** The first verb of the clause from a place on, over the numbers in between. */
function verbFrom(tokens: readonly Token[], at: number, roles: Roles): Stretch | null {
  for (let i = at; i < tokens.length && tokens[i]!.kind !== 'clause'; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    if (!(roles.isVerb(token) || roles.isEither(token) || token.tag === 'v')) continue;
    let to = i + 1;
    while (to < tokens.length && tokens[to]!.kind === 'word' && roles.isVerb(tokens[to]!)) to++;
    return { from: i, to };
  }
  return null;
}

/** 推荐全国最美家庭1户、全国五好家庭2户: members of a list share the verb. */
function inheritedAction({ tokens, roles }: Scene, at: number, inherited: Link | null): Span | null {
  const { from } = segmentBefore(tokens, at);
  if (inherited?.action == null) return null;
  return from > 0 && tokens[from - 1]!.kind === 'number'
    ? inherited.action
    : roles.isMeasure(tokens[at - 1] ?? tokens[at]!)
      ? null
      : inherited.action;
}

function indexAt(tokens: readonly Token[], { from, to }: Stretch, offset: number): number {
  let i = from;
  while (i < to && tokens[i]!.start < offset) i++;
  return i;
}

export function spanOf(tokens: readonly Token[], { from, to }: Stretch): Span | null {
  return to > from ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null;
}
