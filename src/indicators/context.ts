// Numbers whose own phrase names nothing: the noun stands behind the verb, in the clause before, or with the number before.
import type { Span } from '../model/span.js';
import { verbFrom } from './action.js';
import type { Segment } from './clause.js';
import { numberListAt } from './distribute.js';
import type { Head } from './head.js';
import type { Roles } from './role.js';
import type { Link, Scene } from './scene.js';
import { goesOnInUnit, growthIn, isListed, levelBefore, levelInTurn, nounBefore } from './scene.js';
import type { Stretch } from './stretch.js';
import { spanOf } from './stretch.js';
import { readTail } from './tail.js';
import type { Token } from './token.js';

/** 走访慰问158人, 达到1102亿元, 8人入选“…”: the number's own phrase names nothing. */
export function linkContext(scene: Scene, at: number, before: Segment, head: Head): Link {
  const { tokens, roles } = scene;
  const named = head.verb === null ? null : namedByVerb(tokens, before, head.verb, roles);
  if (named !== null) return { indicator: named, action: null, how: 'before' };
  if (head.verb !== null && roles.isNaming(tokens[head.verb.to - 1]!))
    return { indicator: spanOf(tokens, head.verb), action: spanOf(tokens, head.verb), how: 'verb' };
  const growth = growthIn(tokens, before, roles);
  const after = verbFrom(tokens, at + 1, roles);
  const verb = head.verb ?? (head.verbOnly ? head.noun : null) ?? growth ?? after;
  const action = verb === null ? (scene.made.at(-1)?.link.action ?? null) : spanOf(tokens, verb);
  // 40户企业完成改制，26户建立工会: more of what the number before counted.
  const goesOn = scene.made.at(-1)?.link.how === 'after' && goesOnInUnit(tokens, at);
  if (head.verb === null && growth === null && after !== null && !goesOn) {
    const object = objectOf(tokens, after.to, roles);
    if (object !== null) return { indicator: object, action, how: 'object' };
  }
  const dealt = tokens.slice(before.from, before.to).some((token) => roles.isDealing(token));
  const level = (dealt ? levelInTurn(scene, numberListAt(tokens, at), at) : null) ?? levelBefore(scene);
  const nominal =
    head.verb !== null &&
    !goesOnInUnit(tokens, at) &&
    tokens.slice(head.verb.from, head.verb.to).every((token) => roles.isEither(token));
  if (((isListed(tokens, before) && !nominal) || before.attached) && level !== null)
    return { indicator: level, action, how: 'level' };
  const noun = nounBefore(scene, at);
  if (noun !== null) return { indicator: noun, action, how: 'clause_before' };
  // 立案86件，结案84件: the verb before it names no thing that this number could count too.
  const verbal = scene.made.at(-1)?.link.how === 'verb';
  if (level !== null && !nominal && !verbal) return { indicator: level, action, how: 'level' };
  // 拨付3亿元: most verbs name nothing.
  const tells = verb !== null && (roles.isEither(tokens[verb.to - 1]!) || roles.isNominal(tokens[verb.to - 1]!));
  return { indicator: tells ? spanOf(tokens, verb) : null, action, how: tells ? 'verb' : 'none' };
}

/** 其中出口【115亿美元】, 直接融资达到【500亿元】: a verb that may be a noun names a part of what was measured, or what reached a level. */
function namedByVerb(tokens: readonly Token[], before: Segment, verb: Stretch, roles: Roles): Span | null {
  if (!tokens.slice(verb.from, verb.to).every((token) => roles.isEither(token))) return null;
  const part = tokens.slice(before.from, verb.from).some((token) => roles.isPart(token));
  const level = tokens.slice(verb.to, before.to).some((token) => roles.isFrame(token) && token.tag.startsWith('v'));
  if (!part && !level) return null;
  let { from } = verb;
  while (from > before.from && roles.isModifier(tokens[from - 1]!)) from--;
  return spanOf(tokens, { from, to: verb.to });
}

/** The noun right after a verb: 8人入选“齐鲁巾帼科技创新之星”. */
function objectOf(tokens: readonly Token[], at: number, roles: Roles): Span | null {
  let from = at;
  while (from < tokens.length && tokens[from]!.kind === 'word' && tokens[from]!.tag.startsWith('u')) from++;
  return spanOf(tokens, readTail(tokens, from - 1, true, roles));
}
