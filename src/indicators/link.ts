// Links every number of a stretch of tokens to what it measures and to the verb that governs it.
import type { Span } from '../model/span.js';
import type { Segment } from './clause.js';
import { clausesBefore, isSameSentence, segmentBefore } from './clause.js';
import { membersOf, numberListAt } from './distribute.js';
import type { Head } from './head.js';
import { readHead } from './head.js';
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import { isEmpty, spanOf, trim } from './stretch.js';
import { readTail } from './tail.js';
import type { Token } from './token.js';

/** A quantity as this room needs it. Spans are half-open. */
export type Countable = {
  readonly start: number;
  readonly end: number;
  /** The word of change that governs it and the basis before it, where there are any. */
  readonly change: Span | null;
  readonly basis: Span | null;
  /** A share, a point of one or a multiple: never counts the noun after it. */
  readonly share: boolean;
};

export type Link = {
  readonly indicator: Span | null;
  readonly action: Span | null;
  /** How the indicator was found. */
  readonly how: 'before' | 'after' | 'level' | 'clause_before' | 'object' | 'verb' | 'distributed' | 'share' | 'none';
};

type Scene = {
  readonly tokens: readonly Token[];
  readonly roles: Roles;
  readonly countables: readonly Countable[];
  /** Links made so far in this sentence, the last one last; empty at its start. */
  readonly made: readonly Made[];
};

type Made = {
  readonly link: Link;
  /** The verb that began a phrase and goes on to govern what follows. */
  readonly shared: { readonly action: Span; readonly measured: boolean } | null;
};

/** Links by index of the quantity. */
export function linkTokens(
  tokens: readonly Token[],
  countables: readonly Countable[],
  roles: Roles,
): Map<number, Link> {
  const links = new Map<number, Link>();
  let made: Made[] = [];
  let last = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'number') return;
    if (!isSameSentence(tokens, last, at)) made = [];
    const scene: Scene = { tokens, roles, countables, made };
    const link = linkOne(scene, at);
    links.set(token.quantity, link);
    made.push({ link, shared: sharedBy(scene, at, link) });
    last = at;
  });
  return links;
}

/** The action of this link where its verb begins the phrase, else what was shared before. */
function sharedBy({ tokens, roles, made }: Scene, at: number, link: Link): Made['shared'] {
  const before = segmentBefore(tokens, at, roles);
  const head = readHead(tokens, before, roles, before.attached);
  const start = trim(tokens, before, roles).from;
  const begins =
    head.verb !== null &&
    (!head.verbOnly || link.how === 'after') &&
    (head.verb.from === start || !isListed(tokens, before));
  if (!begins || link.action === null || link.how === 'share') return made.at(-1)?.shared ?? null;
  return { action: link.action, measured: endsMeasured(tokens, head.noun, roles) };
}

const endsMeasured = (tokens: readonly Token[], noun: Stretch, roles: Roles): boolean =>
  !isEmpty(noun) && roles.isMeasure(tokens[noun.to - 1]!);

function linkOne(scene: Scene, at: number): Link {
  const { tokens, roles, countables } = scene;
  const countable = countables[tokens[at]!.quantity]!;
  const list = numberListAt(tokens, at);
  const before = segmentBefore(tokens, list[0]!, roles);
  if (countable.change !== null) return linkChange(scene, at, list, before, countable.change, countable.basis);
  const shareAt = shareStart(tokens, before, roles);
  if (shareAt >= 0 && countable.share) return linkShare(scene, shareAt, before);
  const head = readHead(tokens, before, roles, before.attached);
  const tail = countable.share ? null : readTail(tokens, at, isGoverned(scene, before, head), roles);
  if (tail !== null && takesTail(scene, at, head, tail)) {
    return { indicator: spanOf(tokens, tail), action: actionBeside(scene, before, head, tail), how: 'after' };
  }
  return distributed(scene, at, list, head) ?? linkHead(scene, at, before, head);
}

/** True where the noun after the number is the object of a verb before it, and not one that acts in turn: 帮助7家企业. */
function isGoverned({ tokens, roles, made }: Scene, { from }: Segment, head: Head): boolean {
  if (head.verb !== null) return !roles.isPivot(tokens[head.verb.to - 1]!);
  return from > 0 && tokens[from - 1]!.kind === 'number' && made.at(-1)?.shared != null;
}

/** A noun right after the number is what it counts, unless the number measures the noun before it: 总投资14亿元的项目. */
function takesTail({ tokens, roles }: Scene, at: number, head: Head, tail: Stretch): boolean {
  if (isEmpty(tail)) return false;
  const hasNoun = !isEmpty(head.noun);
  const measured = hasNoun && roles.isMeasure(tokens[head.noun.to - 1]!);
  const joined = tokens[at + 1]!.tag;
  if (joined === 'u' && hasNoun) return false;
  if (!measured) return true;
  return joined !== 'uj' && !(head.noun.to - head.noun.from > 1);
}

/** What stands before, the verb before it, or the verb shared with the number before. */
function linkHead(scene: Scene, at: number, before: Segment, head: Head): Link {
  const { tokens, roles } = scene;
  if (isEmpty(head.noun) || head.verbOnly) return linkContext(scene, at, before, head);
  const measured = roles.isMeasure(tokens[head.noun.to - 1]!);
  const growth = growthIn(tokens, before, roles);
  const compared =
    growth !== null && growth.from === trim(tokens, before, roles).from && tokens[before.from]?.kind !== 'list';
  const level = compared ? levelBefore(scene) : null;
  if (level !== null) return { indicator: level, action: spanOf(tokens, growth!), how: 'level' };
  const shared = sharedAction(scene, before, measured);
  const own = head.verb === null ? null : spanOf(tokens, head.verb);
  const trailing = head.verb !== null && head.verb.to === head.noun.to;
  const action = trailing
    ? isListed(tokens, before)
      ? (shared ?? own)
      : own
    : (own ?? (growth === null ? shared : spanOf(tokens, growth)));
  return { indicator: spanOf(tokens, head.noun), action, how: 'before' };
}

function distributed(scene: Scene, at: number, list: readonly number[], head: Head): Link | null {
  const { tokens, roles } = scene;
  const members = membersOf(tokens, head.noun, list.length, roles);
  if (members === null) return null;
  const action = head.verb === null ? null : spanOf(tokens, head.verb);
  const growth = growthIn(tokens, { from: head.noun.to, to: list[0]! }, roles);
  return {
    indicator: spanOf(tokens, members[list.indexOf(at)]!),
    action: action ?? (growth && spanOf(tokens, growth)),
    how: 'distributed',
  };
}

/** 实现地区生产总值2502.7亿元、增长3.5%: what grows stands before the word of change, else it is what the number before measured. */
function linkChange(
  scene: Scene,
  at: number,
  list: readonly number[],
  before: Stretch,
  change: Span,
  basis: Span | null,
): Link {
  const { tokens, roles } = scene;
  const object = trim(tokens, { from: indexAt(tokens, before, change.end), to: before.to }, roles);
  if (!isEmpty(object)) return { indicator: spanOf(tokens, object), action: change, how: 'before' };
  const subjectEnd = indexAt(tokens, before, Math.min(change.start, basis?.start ?? change.start));
  const head = readHead(tokens, { from: before.from, to: subjectEnd }, roles);
  const noun = head.verbOnly && head.verb !== null ? head.verb : head.noun;
  if (!isEmpty(noun)) {
    const members = membersOf(tokens, noun, list.length, roles);
    return {
      indicator: spanOf(tokens, members?.[list.indexOf(at)] ?? noun),
      action: change,
      how: members === null ? 'before' : 'distributed',
    };
  }
  const indicator = levelInTurn(scene, list, at) ?? levelBefore(scene) ?? nounBefore(scene, at);
  return { indicator, action: change, how: indicator === null ? 'none' : 'level' };
}

/** 占干部总数的41.26%: the share and its whole are one indicator. */
function linkShare({ tokens, roles }: Scene, shareAt: number, before: Stretch): Link {
  const { to } = trim(tokens, { from: shareAt + 1, to: before.to }, roles);
  const action = spanOf(tokens, { from: shareAt, to: shareAt + 1 });
  return { indicator: spanOf(tokens, { from: shareAt, to: Math.max(to, shareAt + 1) }), action, how: 'share' };
}

/** 走访慰问158人, 达到1102亿元, 8人入选“…”: the number's own phrase names nothing. */
function linkContext(scene: Scene, at: number, before: Segment, head: Head): Link {
  const { tokens, roles } = scene;
  const growth = growthIn(tokens, before, roles);
  const after = verbFrom(tokens, at + 1, roles);
  const verb = head.verb ?? (head.verbOnly ? head.noun : null) ?? growth ?? after;
  const action = verb === null ? (scene.made.at(-1)?.link.action ?? null) : spanOf(tokens, verb);
  if (head.verb === null && growth === null && after !== null) {
    const object = objectOf(tokens, after.to, roles);
    if (object !== null) return { indicator: object, action, how: 'object' };
  }
  const level = levelBefore(scene);
  const last = tokens.slice(0, at).findLast(({ kind }) => kind === 'number');
  const nominal =
    head.verb !== null &&
    unitOf(last) !== unitOf(tokens[at]) &&
    tokens.slice(head.verb.from, head.verb.to).every((token) => roles.isEither(token));
  if (isListed(tokens, before) && level !== null) return { indicator: level, action, how: 'level' };
  const noun = nounBefore(scene, at);
  if (noun !== null) return { indicator: noun, action, how: 'clause_before' };
  if (level !== null && !nominal) return { indicator: level, action, how: 'level' };
  return { indicator: verb === null ? null : spanOf(tokens, verb), action, how: verb === null ? 'none' : 'verb' };
}

/** The words of a number without its digits. */
const unitOf = (token: Token | undefined): string => (token?.text ?? '').replace(/[0-9.,\s]/g, '');

/** What the last number of the sentence measured. */
function levelBefore({ made }: Scene): Span | null {
  return made.findLast(({ link }) => link.indicator !== null)?.link.indicator ?? null;
}

/** 城市居民收入3万元、农民收入1万元，分别增长9.6%和11%: as many levels before as numbers in the list, each in its turn. */
function levelInTurn({ made }: Scene, list: readonly number[], at: number): Span | null {
  const index = list.indexOf(at);
  const first = made.length - index - list.length;
  if (list.length < 2 || first < 0) return null;
  const levels = made.slice(first, first + list.length).map(({ link }) => link.indicator);
  const distinct = new Set(levels.map((span) => span?.start)).size === list.length;
  return distinct ? (levels[index] ?? null) : null;
}

/** The noun phrase of the nearest clause before that names one. */
function nounBefore({ tokens, roles }: Scene, at: number): Span | null {
  for (const clause of clausesBefore(tokens, at)) {
    const { noun, verbOnly } = readHead(tokens, clause, roles);
    if (!isEmpty(noun) && !verbOnly) return spanOf(tokens, noun);
  }
  return null;
}

/** The noun right after a verb: 8人入选“齐鲁巾帼科技创新之星”. */
function objectOf(tokens: readonly Token[], at: number, roles: Roles): Span | null {
  let from = at;
  while (from < tokens.length && tokens[from]!.kind === 'word' && /^u/.test(tokens[from]!.tag)) from++;
  return spanOf(tokens, readTail(tokens, from - 1, true, roles));
}

function shareStart(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): number {
  for (let i = to - 1; i >= from; i--) if (roles.isShare(tokens[i]!)) return i;
  return -1;
}

function growthIn(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch | null {
  for (let i = to - 1; i >= from; i--) if (roles.isGrowth(tokens[i]!)) return { from: i, to: i + 1 };
  return null;
}

/** The verb before a counted noun, else the one after it: 推荐1名志愿者, 为14家学校捐赠. */
function actionBeside(scene: Scene, before: Stretch, head: Head, tail: Stretch): Span | null {
  const { tokens, roles } = scene;
  const last = scene.made.at(-1)?.shared?.action ?? scene.made.at(-1)?.link.action ?? null;
  const listed = tokens.slice(before.from, before.to).every(({ kind, tag }) => kind === 'list' || tag === 'c');
  if (listed && last !== null && before.from > 0 && tokens[before.from - 1]!.kind !== 'clause') return last;
  const after = verbFrom(tokens, tail.to, roles);
  const offered = roles.isPreposition(tokens[firstWord(tokens, before, roles)] ?? tokens[tail.from]!);
  if (head.verb !== null && !(offered && after !== null)) return spanOf(tokens, head.verb);
  return after === null ? last : spanOf(tokens, after);
}

function firstWord(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): number {
  let i = from;
  while (i < to && (tokens[i]!.kind !== 'word' || roles.isAdverb(tokens[i]!))) i++;
  return i;
}

/** The first verb of the clause from a place on, over numbers and nouns. */
function verbFrom(tokens: readonly Token[], at: number, roles: Roles): Stretch | null {
  for (let i = at; i < tokens.length && tokens[i]!.kind !== 'clause'; i++) {
    const token = tokens[i]!;
    if (!(roles.isVerb(token) || roles.isEither(token) || roles.isUnlisted(token))) continue;
    let to = i + 1;
    while (to < tokens.length && (roles.isVerb(tokens[to]!) || roles.isEither(tokens[to]!))) to++;
    return { from: i, to };
  }
  return null;
}

/** 推荐全国最美家庭1户、全国五好家庭2户: members of a list share the verb, and so do measures one after the other. */
function sharedAction({ tokens, made }: Scene, before: Segment, measured: boolean): Span | null {
  const last = made.at(-1);
  const shared = last?.shared ?? null;
  if (isListed(tokens, before)) return shared?.action ?? last?.link.action ?? null;
  return shared !== null && measured === shared.measured ? shared.action : null;
}

/** True for a phrase that goes on a list after a number. */
const isListed = (tokens: readonly Token[], { from, attached }: Segment): boolean =>
  !attached &&
  from > 0 &&
  (tokens[from - 1]!.kind === 'number' || tokens[from - 1]!.kind === 'list' || tokens[from]?.kind === 'list');

function indexAt(tokens: readonly Token[], { from, to }: Stretch, offset: number): number {
  let i = from;
  while (i < to && tokens[i]!.start < offset) i++;
  return i;
}
