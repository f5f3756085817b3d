// The verb that governs a number: its own, the one beside what it counts, or one that a phrase before began with.
import type { Span } from '../model/span.js';
import type { Segment } from './clause.js';
import type { Head } from './head.js';
import { readHead } from './head.js';
import type { Roles } from './role.js';
import type { Link, Made, Scene } from './scene.js';
import { isHad, isListed } from './scene.js';
import type { Stretch } from './stretch.js';
import { isEmpty, spanOf, trim } from './stretch.js';
import { readTail } from './tail.js';
import type { Token } from './token.js';
import { joins, OF } from './token.js';

/** The action of this link where its verb begins the phrase, else what was shared before. */
export function sharedBy(
  { tokens, roles, made, heads }: Scene,
  at: number,
  before: Segment,
  link: Link,
): Made['shared'] {
  const head = heads.get(at) ?? readHead(tokens, before, roles, { attached: before.attached });
  const start = trim(tokens, before, roles).from;
  const listed = isListed(tokens, before);
  const begins =
    !isAlone(made, listed) &&
    head.verb !== null &&
    (!head.verbOnly || link.how === 'after') &&
    (head.verb.from === start || !listed);
  // 特殊教育招生56人: a verb that ends the noun governs that number alone.
  const trailing = head.verb !== null && !head.verbOnly && head.verb.to === head.noun.to;
  if (!begins || trailing || link.action === null || link.how === 'share') return made.at(-1)?.shared ?? null;
  return { action: link.action, measured: endsMeasured(tokens, head.noun, roles) };
}

/** 就业补助3亿元、推动以旧换新2亿元: one member of a list of names that has a verb governs none behind it. */
const isAlone = (made: readonly Made[], listed: boolean): boolean => listed && made.at(-1)?.link.action === null;

/** The action of this link for a member of a list behind it: none where it is part of the noun, a share or a change. */
export function passedBy({ tokens, made, countables }: Scene, at: number, before: Segment, link: Link): Span | null {
  const { action, indicator, how } = link;
  const behind = action !== null && indicator !== null && action.start > indicator.start;
  const changed = behind && countables[tokens[at]!.quantity]!.change !== null;
  const inNoun = how === 'before' && action?.end === indicator?.end;
  if (how === 'share' || changed || inNoun) return null;
  return isAlone(made, isListed(tokens, before)) ? null : action;
}

const endsMeasured = (tokens: readonly Token[], noun: Stretch, roles: Roles): boolean =>
  !isEmpty(noun) && roles.isMeasure(tokens[noun.to - 1]!);

/** The verb before a counted noun, else the one after it: 推荐1名志愿者, 为14家学校捐赠. */
export function actionBeside(scene: Scene, before: Stretch, head: Head, tail: Stretch): Span | null {
  const { tokens, roles, countables } = scene;
  const last = scene.made.at(-1)?.shared?.action ?? scene.made.at(-1)?.link.action ?? null;
  const ofShare = countables[tokens[before.from - 1]?.quantity ?? -1]?.share === true;
  const listed = !ofShare && tokens.slice(before.from, before.to).every(joins);
  if (listed && last !== null && before.from > 0 && tokens[before.from - 1]!.kind !== 'clause') return last;
  const first = firstWord(tokens, before, roles);
  // 把解决3个村饮水作为重点: what the preposition governs is what the verb does, not those for whom it is done.
  const ownVerb = head.verb?.from === first + 1 && tokens[first + 1]!.text.length > 1;
  const offered =
    (roles.isPreposition(tokens[first] ?? tokens[tail.from]!) && !ownVerb) || servesBy(tokens, before, head, roles);
  const led = !isEmpty(before) && roles.isPreposition(tokens[before.to - 1]!);
  // 37个行业中有28个: what is done is said of the part.
  const within = tokens[tail.to] !== undefined && roles.isWithin(tokens[tail.to]!) && !offered && !led;
  const after = within ? null : verbFrom(tokens, tail.to, roles);
  if (head.verb !== null && !(offered && after !== null)) return spanOf(tokens, head.verb);
  // 创9项纪录: a verb of one sign right before the number.
  const near = isEmpty(before) ? undefined : tokens[before.to - 1];
  if (head.verb === null && near?.tag === 'v' && near.text.length === 1 && !roles.isFrame(near))
    return spanOf(tokens, { from: before.to - 1, to: before.to });
  if (after !== null) return spanOf(tokens, after);
  // 获得16枚金牌，22枚银牌: a clause of its own goes on with the verb only where it is nothing but number and noun.
  const parted = before.from > 0 && tokens[before.from - 1]!.kind === 'clause';
  const goesOn = !parted || tokens[tail.to] === undefined || tokens[tail.to]!.kind === 'clause';
  return goesOn ? last : null;
}

/** 引导银行为60户农户发放贷款: those whom the first verb sets going do what stands behind the number. */
const servesBy = (tokens: readonly Token[], { from, to }: Stretch, { verb }: Head, roles: Roles): boolean =>
  verb !== null && to > from && roles.isPivot(tokens[verb.to - 1]!) && roles.isPreposition(tokens[to - 1]!);

function firstWord(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): number {
  let i = from;
  while (i < to && (tokens[i]!.kind !== 'word' || roles.isAdverb(tokens[i]!))) i++;
  return i;
}

/** A verb further away than this governs nothing here. */
const REACH = 40;

/** So many words behind 进行 is what is done. */
const SUPPORTED = 5;

/** The first verb of the clause from a place on, over numbers and nouns. */
export function verbFrom(tokens: readonly Token[], at: number, roles: Roles): Stretch | null {
  const limit = Math.min(tokens.length, at + REACH);
  for (let i = at; i < limit && tokens[i]!.kind !== 'clause'; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') {
      i = Math.max(i, readTail(tokens, i, false, roles).to - 1);
      continue;
    }
    if (roles.isPassing(token) && endsInTrial(tokens, i, limit, roles)) return { from: i, to: i + 1 };
    if (roles.isSupport(token) && supported(tokens, i, roles)) continue;
    if (!roles.isVerbal(token) || isNominal(tokens, i, limit, roles)) continue;
    // 换届率: the verb is the first half of a noun.
    if (i + 1 < limit && roles.isHalf(tokens[i + 1]!) && !roles.isLight(token)) continue;
    let to = i + 1;
    while (to < tokens.length && (roles.isVerb(tokens[to]!) || endsRun(tokens, to, roles))) to++;
    return { from: i, to };
  }
  return null;
}

/** 通过清洁生产验收: what is passed ends the clause. */
function endsInTrial(tokens: readonly Token[], at: number, limit: number, roles: Roles): boolean {
  let end = at + 1;
  while (end < limit && tokens[end]!.kind !== 'clause' && tokens[end]!.kind !== 'number') end++;
  return end > at + 1 && roles.isTrial(tokens[end - 1]!);
}

/**
 * The verb behind a number whose noun stands before it: 对困难职工135人进行了救助, 偏远山村2万人受益, 65项指标有32项下降.
 */
export function verbBehind({ tokens, roles, countables }: Scene, at: number, before: Stretch): Stretch | null {
  const { acting } = countables[tokens[at]!.quantity]!;
  const first = tokens[firstWord(tokens, before, roles)];
  if (acting && first !== undefined && roles.isPreposition(first)) return verbFrom(tokens, at + 1, roles);
  let next = at + 1;
  while (tokens[next] !== undefined && (roles.isSuffix(tokens[next]!) || roles.isAdverb(tokens[next]!))) next++;
  const behind = tokens[next];
  if (behind === undefined) return null;
  const had = isHad(tokens[at - 1]!, roles);
  const acts = acting && roles.isOutcome(behind);
  return acts || (had && (roles.isVerbal(behind) || roles.isGrowth(behind))) ? { from: next, to: next + 1 } : null;
}

/** True before 清理 in 进行了清理, before 救助 in 进行了一次性生活救助. */
function supported(tokens: readonly Token[], at: number, roles: Roles): boolean {
  for (let i = at + 1; i <= at + SUPPORTED && tokens[i] !== undefined; i++) {
    if (tokens[i]!.kind === 'clause' || tokens[i]!.kind === 'number') return false;
    if (roles.isVerbal(tokens[i]!)) return true;
  }
  return false;
}

/** 反腐败 in 对反腐败工作表示认可, 关爱 in 社会的关爱: a noun where a sure verb is still to come. */
function isNominal(tokens: readonly Token[], at: number, limit: number, roles: Roles): boolean {
  if (roles.isVerb(tokens[at]!)) return false;
  const next = tokens[at + 1];
  const inName = tokens[at - 1]?.tag === OF || (next !== undefined && roles.isNoun(next) && !roles.isEither(next));
  if (!inName) return false;
  for (let i = at + 1; i < limit && tokens[i]!.kind !== 'clause' && tokens[i]!.kind !== 'number'; i++)
    if (roles.isVerb(tokens[i]!)) return true;
  return false;
}

/** A verb that may be a noun goes with the verb before it where it governs no noun itself: not 融资 in 解决融资需求. */
const endsRun = (tokens: readonly Token[], at: number, roles: Roles): boolean =>
  roles.isEither(tokens[at]!) && !(tokens[at + 1] !== undefined && roles.isNoun(tokens[at + 1]!));

/** 推荐全国最美家庭1户、全国五好家庭2户: members of a list share the verb, and so do measures one after the other. */
export function sharedAction({ tokens, roles, made }: Scene, before: Segment, noun: Stretch): Span | null {
  const whole = roles.isWhole(tokens[noun.to - 1]!);
  const measured = endsMeasured(tokens, noun, roles);
  const last = made.at(-1);
  const shared = last?.shared ?? null;
  if (isListed(tokens, before)) return whole ? null : (shared?.action ?? last?.passed ?? null);
  // 实施总投资14亿元的项目12个: what the verb governs stands behind 的.
  const described = before.attached && tokens[before.from - 1]!.tag === OF;
  return shared !== null && (described || measured === shared.measured) && !whole ? shared.action : null;
}
