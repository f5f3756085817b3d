// Whether the noun behind a number is what it counts, or the one before it.
import type { Segment } from './clause.js';
import type { Head } from './head.js';
import type { Roles } from './role.js';
import type { Scene } from './scene.js';
import type { Stretch } from './stretch.js';
import { isEmpty } from './stretch.js';
import { ofBehind } from './tail.js';
import type { Token } from './token.js';
import { OF } from './token.js';

/** 港口配送中心等【9个】项目: a verb within an example governs nothing. */
export const isExample = (tokens: readonly Token[], at: number, { verb }: Head, roles: Roles): boolean =>
  verb !== null &&
  at >= 0 &&
  roles.isEtc(tokens[at]!) &&
  !roles.isVerb(tokens[verb.to - 1]!) &&
  !roles.isLight(tokens[verb.to - 1]!);

/** 87%的, 90%以上的 */
export const isShareOf = (tokens: readonly Token[], at: number, roles: Roles): boolean =>
  ofBehind(tokens, at, roles) > 0;

/** True where the noun after the number is the object of a verb before it, and not one that acts in turn: 帮助7家企业. */
export function isGoverned({ tokens, roles, made }: Scene, { from }: Segment, head: Head): boolean {
  if (head.verb !== null) return !roles.isPivot(tokens[head.verb.to - 1]!);
  const goesOn = from > 0 && (/^(?:number|list)$/.test(tokens[from - 1]!.kind) || tokens[from - 1]!.tag === 'c');
  return goesOn && made.at(-1)?.shared != null;
}

/** A noun right after the number is what it counts, unless the number measures the noun before it: 总投资14亿元的项目. */
export function takesTail({ tokens, roles, countables }: Scene, at: number, head: Head, tail: Stretch): boolean {
  if (isEmpty(tail)) return false;
  const hasNoun = !isEmpty(head.noun);
  // 偏远山村2万人受益: what becomes of them is not what they are.
  if (isOutcomeAlone(tokens, tail, roles) && hasNoun && head.verb === null && countables[tokens[at]!.quantity]!.acting)
    return false;
  const measured = hasNoun && roles.isMeasure(tokens[head.noun.to - 1]!);
  const joined = tokens[at + 1]!.tag;
  // 完成安置移民300人任务: the work is not what is counted.
  const matter = tokens.slice(tail.from, tail.to).every((token) => roles.isMatter(token));
  if (matter && hasNoun && countables[tokens[at]!.quantity]!.acting) return false;
  if (joined === 'u' && hasNoun) return false;
  // 实施技改项目1400个以上的硬任务: what 的 leads to is more than what is counted.
  if (head.verb !== null && hasNoun && joined !== OF && tokens[tail.from - 1]!.tag === OF) return false;
  if (!measured) return true;
  return joined !== OF && !(head.noun.to - head.noun.from > 1);
}

/** 受益, 就业. */
export const isOutcomeAlone = (tokens: readonly Token[], { from, to }: Stretch, roles: Roles): boolean =>
  to - from === 1 && roles.isOutcome(tokens[from]!);
