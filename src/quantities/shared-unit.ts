// Numbers in a list that leave their unit to the last of them.
import type { Dimension } from '../model/quantity.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Candidate, Candidates, Rejection } from './candidate.js';
import { withUnit } from './candidate.js';
import { isJoined } from './lists.js';

/**
 * Members of a list that leave their unit to the last one, where a decimal, the short form or percentage points show it.
 *
 *     分别提高7和9.84个百分点    10.1个、43.3个和17.3个百分点    分别为7.14和9.84%
 *             ^                 ^^^^^^ ^^^^^^ points as well           ^^^^
 */
export function shareUnits(text: string, { found, rejected }: Candidates, rules: Rulebook): Candidates {
  const kept: Rejection[] = [];
  const members: Candidate[] = [];
  let next: Candidate | undefined;
  for (const one of [...found, ...rejected].sort((a, b) => b.start - a.start)) {
    next = sharedUnit(text, one, next, rules) ?? ('reason' in one ? undefined : one);
    if (next !== undefined) members.push(next);
    else if ('reason' in one) kept.push(one);
  }
  return { found: members.reverse(), rejected: kept.reverse() };
}

/** A member of a list with the unit of the next one, or null where it does not leave its own to that. */
function sharedUnit(
  text: string,
  one: Candidate | Rejection,
  next: Candidate | undefined,
  rules: Rulebook,
): Candidate | null {
  const unit = next?.unit;
  if (!next || !unit || !SHARED.has(unit.row.dimension) || !isJoined(text, one.end, next.start, rules)) return null;
  const rule = unit.row.id;
  if ('reason' in one) {
    const shares = unit.row.dimension === 'points' || text.slice(one.start, one.end).includes('.');
    return one.bare !== undefined && shares ? { ...withUnit(one.bare, unit, rule), end: one.end } : null;
  }
  const short = one.unit === null ? '' : text.slice(one.unit.start, one.unit.end);
  return short !== '' && text.slice(unit.start, unit.end).startsWith(short) ? { ...one, unit, rule } : null;
}

const SHARED: ReadonlySet<Dimension> = new Set(['points', 'ratio']);
