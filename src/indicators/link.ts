// Links every number of a stretch of tokens to what it measures and to the verb that governs it.
import { actionBeside, passedBy, sharedAction, sharedBy, verbBehind } from './action.js';
import { isExample, isGoverned, isOutcomeAlone, isShareOf, takesTail } from './behind.js';
import { linkChange } from './change.js';
import type { Segment } from './clause.js';
import { isParted, MEMBER_END, segmentBefore, SENTENCE_END } from './clause.js';
import { linkContext } from './context.js';
import { countedIn } from './counted.js';
import { linkDifference } from './difference.js';
import { membersOf, nounInCommon, numberListAt } from './distribute.js';
import type { Head } from './head.js';
import { readHead } from './head.js';
import { linkPart, saysOfPart } from './part.js';
import type { Roles } from './role.js';
import type { Span } from '../model/span.js';
import type { Countable, Link, Made, Scene } from './scene.js';
import { countedBefore, growthIn, isListed, levelBefore } from './scene.js';
import { linkCompared, linkShare, namesShare, shareStart } from './share.js';
import { isEmpty, spanOf, trim } from './stretch.js';
import { readTail } from './tail.js';
import type { Token } from './token.js';
import { OF } from './token.js';

/** Links by index of the quantity. */
export function linkTokens(
  tokens: readonly Token[],
  countables: readonly Countable[],
  roles: Roles,
): Map<number, Link> {
  const links = new Map<number, Link>();
  const heads = new Map<number, Head>();
  let made: Made[] = [];
  let last = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'number') return;
    if (isParted(tokens, last, at, SENTENCE_END)) made = [];
    else if (made.length > 0 && isParted(tokens, last, at, MEMBER_END)) made.push(withoutVerb(made.pop()!));
    const scene: Scene = { tokens, roles, countables, made, heads };
    const link = linkOne(scene, at);
    links.set(token.quantity, link);
    const before = segmentBefore(tokens, at, roles);
    const shared = isChange(countables, token) ? (made.at(-1)?.shared ?? null) : sharedBy(scene, at, before, link);
    made.push({ link, level: levelOf(scene, at, link), shared, passed: passedBy(scene, at, before, link) });
    last = at;
  });
  return links;
}

/** 完成预算的95%, 完成计划95%, 占年度计划的68%: what is held against a plan is still what the number before measured. */
function levelOf(scene: Scene, at: number, { indicator, action, how }: Link): Span | null {
  const { tokens, roles, countables } = scene;
  const level = levelBefore(scene);
  const of = tokens[at - 1]?.tag === OF;
  const whole = tokens[of ? at - 2 : at - 1];
  const plan = whole !== undefined && roles.isPlan(whole);
  const against = how === 'share' ? plan : how === 'before' && (of || plan);
  const ofPlan = countables[tokens[at]!.quantity]!.share && against && action !== null;
  return ofPlan ? (level ?? indicator) : (indicator ?? level);
}

/** What is left of a number for those behind a semicolon. */
const withoutVerb = (made: Made): Made => ({
  ...made,
  link: { ...made.link, action: null },
  shared: null,
  passed: null,
});

/** A verb of change governs its own number alone. */
const isChange = (countables: readonly Countable[], { quantity }: Token): boolean =>
  countables[quantity]!.change !== null;

function linkOne(scene: Scene, at: number): Link {
  const { tokens, roles, countables } = scene;
  const countable = countables[tokens[at]!.quantity]!;
  // 覆盖率达到83%、6个县开展试点: a share and a count are no list.
  const list = numberListAt(tokens, at).filter((one) => countables[tokens[one]!.quantity]!.share === countable.share);
  const before = segmentBefore(tokens, list[0]!, roles);
  const difference = linkDifference(scene, before, countable.share);
  if (difference !== null) return difference;
  if (countable.change !== null) return linkChange(scene, at, list, before, countable.change, countable.basis);
  const shareAt = shareStart(tokens, before, roles);
  if (shareAt >= 0 && countable.share && !namesShare(tokens, before, shareAt, roles))
    return linkShare(scene, shareAt, before);
  const compared = countable.share ? linkCompared(scene, at, before) : null;
  if (compared !== null) return compared;
  const summed = countable.aggregate !== null && countable.aggregate.end === tokens[at - 1]?.end;
  const head = readHead(tokens, before, roles, { attached: before.attached, rate: countable.share, summed });
  if (!countable.share && !summed) scene.heads.set(list[0]!, head);
  // 减免50%的租金, 87%的行政村: a share of what stands behind it.
  const shareOf = isShareOf(tokens, at, roles) && (head.verb !== null || isEmpty(head.noun));
  const governed = isGoverned(scene, before, head);
  const tail =
    countable.share && !shareOf
      ? null
      : (nounInCommon(tokens, at, roles) ?? readTail(tokens, at, !countable.acting && governed, roles));
  if (tail !== null && takesTail(scene, at, head, tail) && !saysOfPart(scene, at, before, tail)) {
    const governing = isExample(tokens, list[0]! - 1, head, roles) ? { ...head, verb: null } : head;
    const indicator = spanOf(tokens, countedIn(tokens, at, tail, governed, roles));
    // 430人受益: what becomes of them is what is done, and all that is said of them.
    const becomes = countable.acting && isOutcomeAlone(tokens, tail, roles) ? indicator : null;
    return { indicator, action: actionBeside(scene, before, governing, tail) ?? becomes, how: 'after' };
  }
  return distributed(scene, at, list, head) ?? linkPart(scene, at, before, head) ?? linkHead(scene, at, before, head);
}

/** 为3个县配置2台: the noun before tells whose they are. */
const isForCounted = ({ tokens, roles }: Scene, before: Segment, { noun, verb }: Head): boolean =>
  before.attached &&
  verb !== null &&
  verb.from >= noun.to &&
  noun.from === before.from &&
  !roles.isMeasure(tokens[noun.to - 1]!);

/** What stands before, the verb before it, or the verb shared with the number before. */
function linkHead(scene: Scene, at: number, before: Segment, head: Head): Link {
  const { tokens, roles } = scene;
  if (isEmpty(head.noun) || head.verbOnly) return linkContext(scene, at, before, head);
  const counted = isForCounted(scene, before, head) ? countedBefore(scene, at) : null;
  if (counted !== null) return { indicator: counted, action: spanOf(tokens, head.verb), how: 'level' };
  // 增长 in 增长的目标 is part of a name, 高于 before one is not.
  const growth =
    growthIn(tokens, { from: head.noun.to, to: before.to }, roles) ??
    growthIn(tokens, { from: before.from, to: Math.min(head.noun.from + 1, before.to) }, roles);
  const compared =
    growth !== null &&
    growth.from === trim(tokens, before, roles).from &&
    tokens[before.from]?.kind !== 'list' &&
    !roles.isVerb(tokens[growth.from]!);
  const level = compared ? levelBefore(scene) : null;
  if (level !== null) return { indicator: level, action: spanOf(tokens, growth!), how: 'level' };
  const listed = isListed(tokens, before);
  const alone = scene.countables[tokens[at]!.quantity]!.share || isStated(tokens, before, head, roles);
  const shared = alone && !listed ? null : sharedAction(scene, before, head.noun);
  const own = spanOf(tokens, head.verb);
  const trailing = head.verb !== null && head.verb.to === head.noun.to;
  const action = trailing
    ? listed
      ? (shared ?? own)
      : own
    : (own ?? spanOf(tokens, growth ?? verbBehind(scene, at, before)) ?? shared);
  return { indicator: spanOf(tokens, head.noun), action, how: 'before' };
}

/** 得到救济的达3829万人, 年末在建项目62个: a statement takes no verb from before. */
const isStated = (tokens: readonly Token[], before: Segment, { noun }: Head, roles: Roles): boolean =>
  tokens.slice(before.from, noun.from).some(roles.isClosing) ||
  tokens.slice(noun.to, before.to).some((token) => isStating(token, roles));

const isStating = (token: Token, roles: Roles): boolean =>
  (roles.isFrame(token) && token.tag.startsWith('v')) || roles.isCopula(token) || roles.isSource(token);

function distributed(scene: Scene, at: number, list: readonly number[], head: Head): Link | null {
  const { tokens, roles } = scene;
  const members = membersOf(tokens, head.noun, list, roles);
  if (members === null) return null;
  const growth = growthIn(tokens, { from: head.noun.to, to: list[0]! }, roles);
  return {
    indicator: spanOf(tokens, members[list.indexOf(at)]!),
    action: spanOf(tokens, head.verb ?? growth),
    how: 'distributed',
  };
}
