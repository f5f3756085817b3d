// What a token does right beside a number.
import type { Asked, Asking } from './asked.js';

export type NumberRoles = {
  /** 以上, 左右. */
  readonly isSuffix: Asked;
  /** 内 in 5个工作日内. */
  readonly isWithin: Asked;
  /** 人数: ends a name that counts. */
  readonly isCount: Asked;
  /** 企业: ends the name of those who are counted. */
  readonly isCounted: Asked;
  /** 任务: what is done about them. */
  readonly isMatter: Asked;
  /** 项, which ends a number that counts what is done itself. */
  readonly isMatterUnit: Asked;
  /** 惠及: names what is counted where no noun does. */
  readonly isNominal: Asked;
  /** 新登记 in 新登记企业增长12%: says which of them grow. */
  readonly isRestricting: Asked;
  /** 省级, 省外: what the members of a list differ by. */
  readonly isRank: Asked;
};

export const numberRoles = ({ listed, closes, word, endsIn }: Asking): NumberRoles => ({
  isSuffix: word('suffix'),
  isWithin: listed('within'),
  isCount: endsIn('count'),
  isCounted: endsIn('counted'),
  isMatter: listed('matter'),
  isMatterUnit: closes('matterUnit'),
  isNominal: listed('nominal'),
  isRestricting: listed('restricting'),
  isRank: listed('rank'),
});
