// What a token does where a number is held against something: a standard, a plan, a way of reckoning.
import type { Asked, Asking } from './asked.js';

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

export const comparisonRoles = ({ listed, endsIn }: Asking): ComparisonRoles => ({
  isBeyond: listed('beyond'),
  isThan: listed('than'),
  isDegree: listed('degree'),
  isStandard: endsIn('standard'),
  isReckoning: listed('reckoning'),
  isPlan: endsIn('plan'),
});
