// Quantities that are written as two: a range with its unit twice, a sum in two units, a half after the unit, doublings.
import type { Decimal, Reading } from '../cn-numbers/index.js';
import { add, compare, decimal, toNumber } from '../cn-numbers/index.js';
import type { Rulebook } from '../rulebook/compile.js';
import { longestAt } from '../rulebook/trie.js';
import type { Candidate } from './candidate.js';
import { halfAt, isHalf } from './half.js';

/** Joins neighbours that are one quantity; the others pass unchanged. Candidates in the order of the text, free of overlaps. */
export function joinCompounds(text: string, candidates: readonly Candidate[], rules: Rulebook): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const whole =
      last && (rangeOf(text, last, candidate, rules) ?? sumOf(text, last, candidate) ?? halfMore(last, candidate));
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(candidate);
  }
  return joined.map((candidate, index) => withHalf(text, doubled(candidate), joined[index + 1]));
}

const exact = ({ reading }: Candidate): Decimal | null => (reading.kind === 'exact' ? reading.value : null);
const unitText = (text: string, { unit }: Candidate): string | null =>
  unit === null ? null : text.slice(unit.start, unit.end);

function whole(first: Candidate, last: Candidate, reading: Reading): Candidate {
  return { ...last, start: first.start, reading, rule: first.rule, evidence: [...first.evidence, ...last.evidence] };
}

/**
 *     压缩成本5%—8%
 *             ^^^^^  min 5, max 8
 */
function rangeOf(text: string, first: Candidate, last: Candidate, rules: Rulebook): Candidate | null {
  const [min, max] = [exact(first), exact(last)];
  if (min === null || max === null || compare(min, max) >= 0) return null;
  const sameParts = first.numeral.partsOf === last.numeral.partsOf;
  if (!sameParts || unitText(text, first) !== unitText(text, last) || first.unit?.alternatives.length) return null;
  const sign = longestAt(rules.linksBefore.range, text, last.start, first.end - 1);
  return sign?.start === first.end ? whole(first, last, { kind: 'range', min, max }) : null;
}

/**
 *     票价3元5角
 *         ^^^^^  3.5 元
 */
function sumOf(text: string, first: Candidate, last: Candidate): Candidate | null {
  const parts = first.unit?.row.parts?.[unitText(text, last) ?? ''];
  const [more, less] = [exact(first), exact(last)];
  if (
    parts === undefined ||
    first.end !== last.start ||
    more === null ||
    less === null ||
    compare(less, decimal(parts)) >= 0
  )
    return null;
  const numerator = add({ ...more, coefficient: more.coefficient * BigInt(parts) }, less);
  const reading: Reading = { kind: 'fraction', numerator, denominator: decimal(parts) };
  return { ...whole(first, last, reading), unit: first.unit };
}

const HALF = decimal(5, -1);

/** 两个半小时: the unit stands behind the half. */
function halfMore(first: Candidate, last: Candidate): Candidate | null {
  const value = exact(first);
  if (first.end !== last.start || !isHalf(last.reading) || value === null || first.unit?.row.counts !== 'definite')
    return null;
  return { ...whole(first, last, { kind: 'exact', value: add(value, HALF) }), rule: last.rule };
}

/** 一倍半, 三亩半: the half stands behind the unit, and is not the next quantity. */
function withHalf(text: string, candidate: Candidate, next: Candidate | undefined): Candidate {
  const value = exact(candidate);
  if (value === null || candidate.unit === null || candidate.numeral.infix !== null) return candidate;
  if (next?.start === candidate.end) return candidate;
  const half = halfAt(text, candidate.end);
  if (half === null) return candidate;
  return { ...candidate, end: half.end, reading: { kind: 'exact', value: add(value, HALF) } };
}

/** 翻两番 is four times. */
function doubled(candidate: Candidate): Candidate {
  const value = exact(candidate);
  const times = value === null || candidate.unit?.row.doubles === undefined ? null : toNumber(value);
  if (times === null || !Number.isInteger(times) || times < 1 || times > 64) return candidate;
  return { ...candidate, reading: { kind: 'exact', value: decimal(2n ** BigInt(times)) } };
}
