// A stretch of text as tokens: numbers, quoted names and asides whole, words as the segmenter parts them.
import type { Span } from '../model/span.js';
import { isHan, isSign, signs } from '../rulebook/signs.js';
import type { Roles } from './role.js';
import type { Countable } from './scene.js';
import type { Segmenter } from './segmenter.js';

export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** name is a quotation “…” or 《…》; aside is （…） or a footnote mark; clause and list are signs. */
  readonly kind: 'word' | 'number' | 'name' | 'aside' | 'clause' | 'list' | 'sign';
  readonly tag: string;
  /** Index of the quantity for a number, else -1. */
  readonly quantity: number;
};

const [CLAUSES, LISTS, NAMES] = ['，,；;。！!？?：:\n\r\t', '、', '“‘《「'];
const CLAUSE = signs(CLAUSES);
const LIST = signs(LISTS);
const OPEN_NAME = signs(NAMES);
const CLOSE: ReadonlyMap<string, string> = new Map(
  ['“”', '‘’', '《》', '「」', '（）', '()', '[]'].map(([open, close]) => [open!, close!]),
);
const BOLD = '**';
/** Tags of 的, and of 了 behind a verb. */
export const [OF, DONE] = ['uj', 'ul'];
/** No other sign begins a token. */
const EDGE = signs([CLAUSES, LISTS, ...CLOSE.keys(), BOLD].join(''));
const TIME = 't';
const LONGEST_NAME = 80;
/** Signs that stand for words left out by the author; they belong to the noun. */
const MASK = new Set('*×');

/** A list sign or a joining word: 、, 和. */
export const joins = ({ kind, tag }: Token): boolean => kind === 'list' || tag === 'c';

/** What is asked of words as they are parted. */
type TokenRoles = Pick<Roles, 'isVerb' | 'isVerbal' | 'isCompound' | 'isManner' | 'isHead'>;

/** What is known before the words are parted: a list marker, which begins a clause, or a date. */
export type Known = Span & { readonly kind: 'marker' | 'date' };

const KINDS = { marker: 'clause', date: 'word' } as const;

/**
 * Tokens of a stretch. `numbers` are those of the countables that stand inside, by index, in order.
 * No word reaches over the start of a word of change, or over either end of a basis or a word of sum: 价格 and 上涨 in
 * 价格上涨2%, 共 and 筹集 in 共筹集资金3万元.
 */
export function readTokens(
  text: string,
  { start: from, end: to }: Span,
  numbers: readonly number[],
  countables: readonly Countable[],
  known: readonly Known[],
  segmenter: Segmenter,
  roles: TokenRoles,
): Token[] {
  const tokens: (Token | Span)[] = [];
  const cuts = cutsAround(numbers, countables);
  let cut = 0;
  let next = 0;
  let passed = 0;
  let plain = from;
  const push = (start: number, end: number, kind: Token['kind'], tag = '', quantity = -1): void => {
    if (start > plain) tokens.push({ start: plain, end: start });
    tokens.push({ start, end, text: text.slice(start, end), kind, tag, quantity });
    plain = end;
  };
  for (let at = from; at < to; at = Math.max(at + 1, plain)) {
    const index = numbers[next];
    const number = index === undefined ? undefined : countables[index]!;
    const fixed = known[passed];
    while (cut < cuts.length && cuts[cut]! < at) cut++;
    const stop = Math.min(to, number?.start ?? to, fixed?.start ?? to, cuts[cut] ?? to);
    while (at < stop && EDGE[text.charCodeAt(at)] === 0) at++;
    if (at === to) break;
    if (number !== undefined && at >= number.start) push(number.start, number.end, 'number', 'm', numbers[next++]);
    else if (fixed !== undefined && at >= fixed.start) {
      if (fixed.start >= plain && fixed.end <= (number?.start ?? to))
        push(fixed.start, fixed.end, KINDS[fixed.kind], TIME);
      passed++;
    } else if (cuts[cut] === at && at > plain) {
      tokens.push({ start: plain, end: at });
      plain = at;
    } else if (isSign(CLAUSE, text, at)) push(at, at + 1, 'clause');
    else if (isSign(LIST, text, at)) push(at, at + 1, 'list');
    else if (text.startsWith(BOLD, at)) push(at, at + BOLD.length, 'sign');
    else {
      const close = closeOf(text, at, Math.min(to, number?.start ?? to));
      if (close > 0) push(at, close, isSign(OPEN_NAME, text, at) ? 'name' : 'aside', 'nz');
    }
  }
  if (to > plain) tokens.push({ start: plain, end: to });
  return partWords(text, tokens, segmenter, roles);
}

/** Where no word reaches over, in order. */
function cutsAround(numbers: readonly number[], countables: readonly Countable[]): number[] {
  const cuts: number[] = [];
  for (const index of numbers) {
    const { change, basis, aggregate } = countables[index]!;
    if (change !== null) cuts.push(change.start);
    if (basis !== null) cuts.push(basis.start, basis.end);
    if (aggregate !== null) cuts.push(aggregate.start, aggregate.end);
  }
  return cuts.length < 2 ? cuts : cuts.sort((a, b) => a - b);
}

/** Between two stretches of words: no word reaches over it. */
const PART = '\n';

/** Stretches of words become tokens, all by one call of the segmenter. */
function partWords(text: string, tokens: readonly (Token | Span)[], segmenter: Segmenter, roles: TokenRoles): Token[] {
  const { isVerbal, isManner } = roles;
  const plain = tokens.filter((token) => !('kind' in token));
  const words = segmenter.tag(plain.map(({ start, end }) => text.slice(start, end)).join(PART));
  const parted: Token[] = [];
  let next = 0;
  let joined = 0;
  for (const token of tokens) {
    if ('kind' in token) {
      parted.push(token);
      continue;
    }
    const { start, end } = token;
    const offset = start - joined;
    for (; next < words.length && words[next]!.start + offset < end; next++) {
      const word = words[next]!;
      const from = Math.max(start, word.start + offset);
      const to = Math.min(end, word.end + offset);
      const piece = text.slice(from, to);
      if (piece.trim() === '') continue;
      const whole: Token = { start: from, end: to, text: piece, kind: kindOf(piece), tag: word.tag, quantity: -1 };
      const last = parted.at(-1);
      if (last?.kind === 'word' && last.end === from && makesOneNoun(last, whole, roles)) {
        parted[parted.length - 1] = { ...last, end: to, text: last.text + piece, tag: NOUN };
        continue;
      }
      if (last?.end === from && isManner(last) && (isVerbal(whole) || isManner(whole)))
        parted[parted.length - 1] = { ...last, tag: ADVERB };
      const verb = governingVerb(whole, roles);
      if (verb === null) parted.push(whole);
      else parted.push(verb, { ...whole, text: piece.slice(VERB), tag: NOUN, start: verb.end });
    }
    joined += end - start + PART.length;
  }
  return parted;
}

/** 检测中心, or 治丧点: a head of one sign makes a noun of a verb that is not sure to be one. */
const makesOneNoun = (last: Token, next: Token, { isVerb, isVerbal, isCompound, isHead }: TokenRoles): boolean =>
  isCompound(last.text, next.text) ||
  (isHead(next) && last.text.length === VERB && !isVerb(last) && (isVerbal(last) || NOMINAL.test(last.tag)));

const [NOUN, ADVERB] = ['n', 'd'];
const NOMINAL = /^v?n$/;
const GOVERNED = 4;
const VERB = 2;

/** 筹集 of 筹集资金, one word to the dictionary of the segmenter, is a verb and governs the rest; 奖补资金 is a name. */
function governingVerb(token: Token, { isVerb, isCompound }: TokenRoles): Token | null {
  const { text, tag, start } = token;
  if (text.length !== GOVERNED || tag === 'v' || isVerb(token)) return null;
  const verb: Token = { ...token, text: text.slice(0, VERB), tag: 'v', end: start + VERB };
  return isVerb(verb) && !isCompound(verb.text, text.slice(VERB)) ? verb : null;
}

/** End of the quotation or the bracket that opens at a place, 0 where none does or a number stands inside. */
function closeOf(text: string, at: number, limit: number): number {
  const sign = CLOSE.get(text[at]!);
  if (sign === undefined) return 0;
  const close = text.slice(at + 1, Math.min(limit, at + LONGEST_NAME)).indexOf(sign);
  return close < 0 ? 0 : at + close + 2;
}

const isWordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
/** Footnote marks. */
const NOTE = /^[\u2460-\u2473]$/;

function kindOf(piece: string): Token['kind'] {
  if (isHan(piece, 0)) return 'word';
  return NOTE.test(piece) ? 'aside' : isWordless(piece) && !MASK.has(piece) ? 'sign' : 'word';
}
