// One numeral at one place: which reader its first character calls for, then fractions, tenths and ranges.
import type { Amount, Skip } from './amount.js';
import { isSkip, negateBounds, toNumeral } from './amount.js';
import { readFraction, readSlash, readTenths } from './fraction.js';
import { isMaskAt, readMask } from './mask.js';
import type { Numeral } from './numeral.js';
import type { Operand } from './range.js';
import { chainAfter, connectorAt, rangeOf } from './range.js';
import { readAmount } from './scaled.js';
import { smallScaleAt } from './scale.js';
import { Kind, hasCharacter, hasWordBefore, kindAt, numeralTable, valueAt } from './table.js';
import {
  isScaleWord,
  isThousandsIdiom,
  readAtLeast,
  readBareScale,
  readCountHead,
  readHalf,
  readIndefinite,
  readWhole,
} from './vague.js';

/**
 * The longest numeral that begins exactly at `at`, a UTF-16 offset; null where none does.
 *
 *     达3亿5000万元      readNumeral(text, 1)
 *       ^^^^^^^^
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const found = readAt(text, at);
  return isSkip(found) ? null : found;
}

/** True for 两, the two of counting, which unlike 二 orders nothing: 两期 against 二期. */
export function isCountingTwo(text: string, { start, end }: Numeral): boolean {
  return end === start + 1 && kindAt(text, start) === Kind.TWO;
}

/** The numeral at `at`, or where to look for the next one. */
export function readAt(text: string, at: number): Numeral | Skip {
  const first = readOperand(text, at);
  if (first === null) return { skipTo: at + 1 };
  if (isSkip(first) || !('amount' in first)) return first;
  const connector = connectorAt(text, first.numeral.end);
  if (connector === null) return first.numeral;
  const second = readOperand(text, connector.end);
  if (second === null || !('amount' in second)) return first.numeral;
  if (connector.dash && first.numeral.notation === 'arabic' && second.numeral.notation === 'arabic') {
    const chain = chainAfter(text, second.numeral.end);
    if (chain !== null) return chain;
  }
  return rangeOf(first, second) ?? first.numeral;
}

/** A numeral that may begin or end a range, one that may not, or neither. */
function readOperand(text: string, at: number): Operand | Numeral | Skip | null {
  switch (kindAt(text, at)) {
    case Kind.NONE:
      return null;
    case Kind.MASK:
    case Kind.LATIN_MASK:
      return readMask(text, at);
    case Kind.INDEFINITE:
      return readIndefinite(text, at);
    case Kind.HALF:
      return readHalf(text, at);
    case Kind.SIGN:
      return readSigned(text, at);
    case Kind.AT_LEAST:
      return withoutParts(at, readAtLeast(text, at));
    case Kind.COUNT:
      return withoutParts(at, readCountHead(text, at));
    default:
      return (isOneHalfAt(text, at) ? readHalf(text, at) : null) ?? readCounted(text, at);
  }
}

/** True for 一半: in 5半 and 三半 the half is no part of the numeral. */
function isOneHalfAt(text: string, at: number): boolean {
  return kindAt(text, at + 1) === Kind.HALF && kindAt(text, at) === Kind.HAN && valueAt(text, at) === 1;
}

function withoutParts(at: number, amount: Amount | Skip | null): Numeral | Skip | null {
  return amount === null || isSkip(amount) ? amount : toNumeral(at, amount);
}

/** A sign counts at the start of the text, behind white space and brackets, and in 增长-2.3%: not in 2-3, 2年-3年 and 表-2. */
function readSigned(text: string, at: number): Operand | Numeral | Skip | null {
  if (kindAt(text, at + 1) !== Kind.ARABIC) return null;
  if (!maySign(text, at)) return null;
  const amount = readAmount(text, at + 1);
  if (amount === null || isSkip(amount)) return amount;
  return counted(at, { ...amount, bounds: amount.bounds && negateBounds(amount.bounds), mantissas: [] });
}

function maySign(text: string, at: number): boolean {
  if (text.charAt(at - 1).trim() === '' || hasCharacter(text, at - 1, numeralTable.signAfter)) return true;
  return hasWordBefore(text, at, numeralTable.signAfterWords);
}

function readCounted(text: string, at: number): Operand | Numeral | Skip | null {
  const kind = kindAt(text, at);
  if (kind === Kind.SEVERAL && hasCharacter(text, at - 1, numeralTable.severalNotAfter)) return null;
  const bare = kind === Kind.BIG || (kind === Kind.SMALL && smallScaleAt(text, at) !== 1);
  const amount = bare ? readBareScale(text, at) : readAmount(text, at);
  if (amount === null || isSkip(amount)) return amount;
  if (kind === Kind.ARABIC && !amount.han && isMaskAt(text, amount.end)) {
    const masked = readMask(text, at);
    if (masked !== null) return masked;
  }
  const fraction = readFraction(text, at, amount) ?? (kind === Kind.ARABIC ? readSlash(text, at, amount) : null);
  if (fraction !== null) return { numeral: fraction, amount, style: 'parts' };
  if (amount.bareScale) return bareNumeral(text, at, amount);
  const tenths = readTenths(text, at, amount);
  return tenths === null ? counted(at, amount) : { numeral: tenths, amount, style: 'tenths' };
}

function bareNumeral(text: string, at: number, amount: Amount): Numeral | Skip | null {
  if (isThousandsIdiom(text, at, amount.end)) return { skipTo: amount.end };
  return isScaleWord(text, at) ? readWhole(text, at) : toNumeral(at, amount);
}

function counted(at: number, amount: Amount): Operand {
  return { numeral: toNumeral(at, amount), amount, style: 'count' };
}
