// How a written number stands to the true one: 近 before it, 余 inside it, 以上 after it.
import type { Qualifier } from '../model/quantity.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';
import type { WordMatch } from '../rulebook/trie.js';
import { longestAt } from '../rulebook/trie.js';
import type { Candidate } from './candidate.js';
import { THIN_SIGNS, isHan, isSign, skipThinSigns } from './signs.js';
import type { Evidence } from './trace.js';

type QualifierRow = Row<'qualifiers'>;

export type Qualified = { readonly qualifier: Qualifier; readonly evidence: readonly Evidence[] };

const EXACT: Qualified = { qualifier: 'exact', evidence: [] };

/**
 * The qualifier nearest to the number: inside, else after, else before. `clauseStart` is the start of its clause, `from`
 * that of the stretch and `to` its end.
 *
 *     全年不超过300人，约20余万人
 *         ^^^          at_most     ^ over: the infix is nearer than 约
 */
export function qualifierOf(
  text: string,
  { start, end, numeral, reading }: Candidate,
  clauseStart: number,
  from: number,
  to: number,
  rules: Rulebook,
): Qualified {
  if (numeral.infix !== null) return { qualifier: numeral.infix, evidence: [] };
  if (reading.kind === 'vague') return { qualifier: 'vague', evidence: [] };
  const after = qualifierAfter(text, end, to, rules);
  const word = after ?? qualifierBefore(text, start, from, rules) ?? qualifierOverVerb(text, start, clauseStart, rules);
  return word === null ? EXACT : qualified(word);
}

/** The word right before a number, spaces apart. */
export function qualifierBefore(
  text: string,
  start: number,
  from: number,
  rules: Rulebook,
): WordMatch<QualifierRow> | null {
  const at = skipThinSigns(text, start, from);
  return longestAt(rules.qualifiersBefore, text, at, from - 1, (match) => applies(text, match));
}

/** A verb may stand between 至少 and its number: 至少走访20户. */
const LONGEST_VERB = 6;

function qualifierOverVerb(
  text: string,
  start: number,
  clauseStart: number,
  rules: Rulebook,
): WordMatch<QualifierRow> | null {
  for (let at = start - 1; at >= Math.max(clauseStart, start - LONGEST_VERB) && isHan(text, at); at--) {
    const word = longestAt(rules.qualifiersBefore, text, at, clauseStart - 1, (match) => applies(text, match));
    if (word?.value.overVerb) return word;
  }
  return null;
}

/** The word right behind a number, spaces apart. */
export function qualifierAfter(text: string, end: number, to: number, rules: Rulebook): WordMatch<QualifierRow> | null {
  let at = end;
  while (at < to && isSign(THIN_SIGNS, text, at)) at++;
  return longestAt(rules.qualifiersAfter, text, at, to, (match) => applies(text, match));
}

const qualified = ({ start, end, value }: WordMatch<QualifierRow>): Qualified => ({
  qualifier: value.qualifier,
  evidence: [{ field: 'qualifier', row: value.id, start, end }],
});

/** What decides whether a word applies where it was found. */
export type Worded = {
  readonly notBefore?: readonly string[] | undefined;
  readonly notAfter?: readonly string[] | undefined;
};

/** False where the neighbours of a word make another word of it. */
export function applies(text: string, { start, end, value }: WordMatch<Worded>): boolean {
  return (
    !value.notBefore?.some((word) => text.startsWith(word, end)) &&
    !value.notAfter?.some((word) => text.endsWith(word, start))
  );
}
