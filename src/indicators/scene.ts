// What the linking of one number looks at: the tokens around it, and the links made before it in its sentence.
import type { Span } from '../model/span.js';
import type { Segment } from './clause.js';
import { clausesBefore } from './clause.js';
import type { Head } from './head.js';
import { readHead } from './head.js';
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import { isEmpty, spanOf } from './stretch.js';
import type { Token } from './token.js';

/** A quantity as this room needs it. Spans are half-open. */
export type Countable = {
  readonly start: number;
  readonly end: number;
  /** The word of change that governs it, the basis before it, and the word that says it is a sum, where there are any. */
  readonly change: Span | null;
  readonly basis: Span | null;
  readonly aggregate: Span | null;
  /** A share, a point of one or a multiple: never counts the noun after it. */
  readonly share: boolean;
  /** People, households, bodies: a verb after them is what they do. */
  readonly acting: boolean;
};

export type Link = {
  readonly indicator: Span | null;
  readonly action: Span | null;
  /** How the indicator was found. */
  readonly how: 'before' | 'after' | 'level' | 'clause_before' | 'object' | 'verb' | 'distributed' | 'share' | 'none';
};

export type Scene = {
  readonly tokens: readonly Token[];
  readonly roles: Roles;
  readonly countables: readonly Countable[];
  /** Links made so far in this sentence, the last one last; empty at its start. */
  readonly made: readonly Made[];
  /** Phrases before a number read so far, by index of the number: they are asked for twice. */
  readonly heads: Map<number, Head>;
};

export type Made = {
  readonly link: Link;
  /** What this number measures, else what the last one before it did. */
  readonly level: Span | null;
  /** The verb that began a phrase and goes on to govern what follows. */
  readonly shared: { readonly action: Span; readonly measured: boolean } | null;
  /** The verb that governs what goes on the list behind this number where none is shared. */
  readonly passed: Span | null;
};

/** What the last number of the sentence measured. */
export function levelBefore({ made }: Scene): Span | null {
  return made.at(-1)?.level ?? null;
}

/** 城市居民收入3万元、农民收入1万元，分别增长9.6%和11%: as many levels before as numbers in the list, each in its turn. */
export function levelInTurn({ made }: Scene, list: readonly number[], at: number): Span | null {
  const index = list.indexOf(at);
  const first = made.length - index - list.length;
  if (list.length < 2 || first < 0) return null;
  const levels = made.slice(first, first + list.length).map(({ link }) => link.indicator);
  const distinct = new Set(levels.map((span) => span?.start)).size === list.length;
  return distinct ? (levels[index] ?? null) : null;
}

/** The words of a number without its digits. */
const unitOf = (token: Token | undefined): string => (token?.text ?? '').replace(/[0-9.,\s~–—-]/g, '');

/** The last number before a place. */
const numberBefore = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens.slice(0, at).findLast(({ kind }) => kind === 'number');

/** True where the number before is in the same unit. */
export const goesOnInUnit = (tokens: readonly Token[], at: number): boolean =>
  unitOf(numberBefore(tokens, at)) === unitOf(tokens[at]);

/** True behind 有, which says how many of them there are. */
export const isHad = (token: Token, roles: Roles): boolean => roles.isPivot(token) && roles.isFrame(token);

/** What the nearest number of the sentence before in the same unit counts: 配备检测车16台，为每个县配置2台. */
export function countedBefore({ tokens, made }: Scene, at: number): Span | null {
  let index = made.length;
  for (let i = at - 1; i >= 0 && index > 0; i--) {
    if (tokens[i]!.kind !== 'number') continue;
    index--;
    if (unitOf(tokens[i]) === unitOf(tokens[at])) return made[index]!.link.indicator;
  }
  return null;
}

/** The noun phrase of the nearest clause before that names one. */
export function nounBefore({ tokens, roles }: Scene, at: number): Span | null {
  for (const clause of clausesBefore(tokens, at)) {
    if (roles.isBasis(tokens[clause.from] ?? tokens[at]!)) continue;
    const { noun, verbOnly } = readHead(tokens, clause, roles);
    if (!isEmpty(noun) && !verbOnly) return spanOf(tokens, noun);
  }
  return null;
}

export function growthIn(tokens: readonly Token[], { from, to }: Stretch, roles: Roles): Stretch | null {
  for (let i = to - 1; i >= from; i--) if (roles.isGrowth(tokens[i]!)) return { from: i, to: i + 1 };
  return null;
}

/** True for a phrase that goes on a list after a number. */
export const isListed = (tokens: readonly Token[], { from, attached }: Segment): boolean =>
  !attached &&
  from > 0 &&
  (tokens[from - 1]!.kind === 'number' || tokens[from - 1]!.kind === 'list' || tokens[from]?.kind === 'list');
