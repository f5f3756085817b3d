// What a token does where a number is held against something: a standard, a plan, a way of reckoning.
import type { VocabularyRole } from '../rulebook/vocabulary-roles.js';
import type { Token } from './token.js';

/** A question to one word. */
export type Asked = (token: Token) => boolean;

export type ComparisonRoles = {
  /** 高于, before the standard that something is held against. */
  readonly isBeyond: Asked;
  /** 较, before a standard, and 高 behind it. */
  readonly isThan: Asked;
  readonly isDegree: Asked;
  /** Ends in a word for a standard: 平均水平. */
  readonly isStandard: Asked;
  /** 计算 in 按不变价格计算. */
  readonly isReckoning: Asked;
  /** Ends in a word for what was to be done: 年度计划. */
  readonly isPlan: Asked;
};

type Asking = (role: VocabularyRole) => Asked;

/** `listed` asks whether a row lists the word, `endsIn` whether it ends in one that a row lists. */
export const comparisonRoles = (listed: Asking, endsIn: Asking): ComparisonRoles => ({
  isBeyond: listed('beyond'),
  isThan: listed('than'),
  isDegree: listed('degree'),
  isStandard: endsIn('standard'),
  isReckoning: listed('reckoning'),
  isPlan: endsIn('plan'),
});
