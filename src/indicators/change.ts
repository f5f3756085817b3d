// Numbers that are the amount of a change: what changed stands before the word of change, between the two, or a number before.
import type { Span } from '../model/span.js';
import { membersOf } from './distribute.js';
import type { Head } from './head.js';
import { readHead } from './head.js';
import type { Roles } from './role.js';
import type { Link, Scene } from './scene.js';
import { levelBefore, levelInTurn, nounBefore } from './scene.js';
import type { Stretch } from './stretch.js';
import { isEmpty, spanOf, trim } from './stretch.js';
import type { Token } from './token.js';

/** 实现地区生产总值2502.7亿元、增长3.5%: what grows stands before the word of change, else it is what the number before measured. */
export function linkChange(
  scene: Scene,
  at: number,
  list: readonly number[],
  before: Stretch,
  change: Span,
  basis: Span | null,
): Link {
  const { tokens, roles } = scene;
  const named = nameOfChange(tokens, before, change, roles);
  if (named !== null) return { indicator: named, action: null, how: 'before' };
  const object = trim(tokens, { from: indexAt(tokens, before, change.end), to: before.to }, roles);
  if (!isEmpty(object)) return { indicator: spanOf(tokens, object), action: change, how: 'before' };
  const subjectEnd = indexAt(tokens, before, Math.min(change.start, basis?.start ?? change.start));
  const head = readHead(tokens, { from: before.from, to: subjectEnd }, roles, { rate: true });
  const noun = grown(tokens, head, roles);
  if (!isEmpty(noun)) {
    const members = membersOf(tokens, noun, list, roles);
    return {
      indicator: spanOf(tokens, members?.[list.indexOf(at)] ?? noun),
      action: change,
      how: members === null ? 'before' : 'distributed',
    };
  }
  const between = basis === null ? null : namedBetween(scene, before, basis.end, change.start);
  if (between !== null) return { indicator: between, action: change, how: 'before' };
  const indicator = levelInTurn(scene, list, at) ?? levelBefore(scene) ?? nounBefore(scene, at);
  return { indicator, action: change, how: indicator === null ? 'none' : 'level' };
}

/** 新登记企业增长【12%】: the verb says which of them grow. 就业增长【3%】: where nothing else is there, what is done grows. */
function grown(tokens: readonly Token[], { noun, verb, verbOnly }: Head, roles: Roles): Stretch {
  if (verb === null) return noun;
  if (verbOnly) return verb;
  const last = tokens[verb.to - 1]!;
  return verb.to === noun.from && roles.isRestricting(last) ? { from: verb.to - 1, to: noun.to } : noun;
}

/** 居民消费价格涨幅【2%】: a noun of change ends the name of what is measured. Null where it stands alone: 增幅达【12%】. */
function nameOfChange(tokens: readonly Token[], before: Stretch, change: Span, roles: Roles): Span | null {
  const at = indexAt(tokens, before, change.start);
  const word = tokens[at];
  if (word?.start !== change.start || word.end !== change.end || !roles.isMeasure(word)) return null;
  const { noun } = readHead(tokens, { from: before.from, to: at + 1 }, roles, { rate: true });
  return noun.from < at ? spanOf(tokens, noun) : null;
}

/** 比上年产值增长14.9%: what changed stands behind what it is compared with. */
function namedBetween({ tokens, roles }: Scene, before: Stretch, from: number, to: number): Span | null {
  const stretch = { from: indexAt(tokens, before, from), to: indexAt(tokens, before, to) };
  return spanOf(tokens, readHead(tokens, stretch, roles, { rate: true }).noun);
}

function indexAt(tokens: readonly Token[], { from, to }: Stretch, offset: number): number {
  let i = from;
  while (i < to && tokens[i]!.start < offset) i++;
  return i;
}
