// What a text must hold for a pattern to match at all: a cheap look before the pattern runs.

/** Words of which one must occur; null where the pattern may match without any of a few. */
export type RequiredWords = readonly string[] | null;

/** More alternatives than this are not worth the look. */
const MOST_WORDS = 500;
/** Digits stand in every text that patterns are run on: they tell nothing. */
const COMMON =
  /^(?:[0-9]*|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u4e07\u4e24\u3007\u96f6])$/;

/** What a part of a pattern says: all the strings that it matches, null for too many, and what its matches must hold. */
type Part = { readonly strings: readonly string[] | null; readonly required: RequiredWords };

const ANY: Part = { strings: null, required: null };

/**
 * Reads a pattern of the RE2 subset.
 *
 *     (?:^|[^0-9])([一-龥]{1,3} ?个?(?:周|星期))    周, 星期
 */
export function requiredWords(source: string): RequiredWords {
  const words = readAlternatives({ source, at: 0 }).required;
  // What holds another of them adds nothing.
  return words && words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

type Reader = { readonly source: string; at: number };

function readAlternatives(reader: Reader): Part {
  const branches = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    branches.push(readSequence(reader));
  }
  return {
    strings: union(branches.map(({ strings }) => strings)),
    required: union(branches.map(({ required }) => required)),
  };
}

function union(sets: readonly RequiredWords[]): RequiredWords {
  const all = sets.some((set) => set === null) ? null : [...new Set(sets.flatMap((set) => set ?? []))];
  return all !== null && all.length > MOST_WORDS ? null : all;
}

/** The best of the parts that a match cannot do without: stretches whose strings are few, and groups. */
function readSequence(reader: Reader): Part {
  const EMPTY = [''];
  let best: RequiredWords = null;
  /** The strings of the stretch that is being read, which is the whole until something else breaks it. */
  let stretch: readonly string[] = EMPTY;
  let whole = true;
  const offer = (words: RequiredWords): void => {
    if (worth(words) > worth(best)) best = words;
  };
  const begin = (strings: readonly string[]): void => {
    offer(stretch);
    stretch = strings;
    whole = false;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const { strings, required } = readAtom(reader);
    const { optional, repeated } = readQuantifier(reader);
    if (!optional) offer(required);
    const next = strings !== null && optional ? [...new Set([...strings, ''])] : strings;
    const longer = next && followedBy(stretch, next);
    if (longer === null) begin(next === null || optional ? EMPTY : next);
    else {
      stretch = longer;
      // Of many in a row the last stands before what follows.
      if (repeated) begin(optional ? EMPTY : strings!);
    }
  }
  offer(stretch);
  return { strings: whole ? stretch : null, required: best };
}

function followedBy(first: readonly string[], second: readonly string[]): readonly string[] | null {
  if (first.length * second.length > MOST_WORDS) return null;
  return first.flatMap((before) => second.map((after) => before + after));
}

/** Long and few is best; nothing is worth 0. */
function worth(words: RequiredWords): number {
  if (words === null || words.some((word) => COMMON.test(word))) return 0;
  return Math.min(...words.map((word) => word.length)) + 1 / words.length;
}

function readAtom(reader: Reader): Part {
  const { source } = reader;
  const sign = source[reader.at++]!;
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return oneOf(readClass(reader));
  if (sign === '\\') return oneOf(readEscape(reader));
  return '.^$'.includes(sign) ? ANY : oneOf([sign]);
}

const oneOf = (strings: RequiredWords): Part => ({ strings, required: strings });

function readGroup(reader: Reader): Part {
  if (reader.source.startsWith('?:', reader.at)) reader.at += 2;
  const part = readAlternatives(reader);
  reader.at++;
  return part;
}

/** A class of a few signs; a negation, an escape or a long range makes it one of many. */
function readClass(reader: Reader): RequiredWords {
  const start = reader.at;
  if (reader.source[reader.at] === '^') reader.at++;
  if (reader.source[reader.at] === ']') reader.at++;
  while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  const signs = reader.source.slice(start, reader.at++);
  if (/^\^|\\/.test(signs)) return null;
  return union((signs.match(/.-.|./gsu) ?? []).map(signsOf));
}

/** `1-9` or a sign by itself. */
function signsOf(range: string): RequiredWords {
  const [first, last] = [range.codePointAt(0)!, Array.from(range).at(-1)!.codePointAt(0)!];
  return last - first > MOST_WORDS
    ? null
    : Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}

function readEscape(reader: Reader): RequiredWords {
  const sign = reader.source[reader.at++]!;
  if (sign === 'p' || sign === 'P') while (reader.source[reader.at - 1] !== '}') reader.at++;
  return /[a-zA-Z0-9]/.test(sign) ? null : [sign];
}

/** Reads the quantifier that follows, if any: whether it allows none, and more than one. */
function readQuantifier(reader: Reader): { readonly optional: boolean; readonly repeated: boolean } {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (found === null) return { optional: false, repeated: false };
  reader.at += found[0].length;
  const [sign] = found[0];
  return { optional: found[1] === undefined ? sign !== '+' : Number(found[1]) === 0, repeated: sign !== '?' };
}
