// What a text must hold for a pattern to match at all: a cheap look before the pattern runs.

/** Words of which one must occur; null where the pattern may match without any of a few. */
export type RequiredWords = readonly string[] | null;

/** More alternatives than this are not worth the look. */
const MOST_WORDS = 24;
/** Numerals stand in every text that patterns are run on: they tell nothing. */
const COMMON =
  /^(?:[0-9]|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u4e07\u4e24\u3007\u96f6])*$/;

/**
 * Reads a pattern of the RE2 subset.
 *
 *     (?:^|[^0-9])([0-9]{1,3} ?个?(?:周|星期))    周, 星期
 */
export function requiredWords(source: string): RequiredWords {
  const reader = { source, at: 0 };
  const words = readAlternatives(reader);
  return words === null || words.length > MOST_WORDS ? null : [...new Set(words)];
}

type Reader = { readonly source: string; at: number };

function readAlternatives(reader: Reader): RequiredWords {
  const branches: RequiredWords[] = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    branches.push(readSequence(reader));
  }
  return branches.some((branch) => branch === null) ? null : branches.flatMap((branch) => branch ?? []);
}

/** The best of the parts that a match cannot do without: literal runs, small classes, groups. */
function readSequence(reader: Reader): RequiredWords {
  let best: RequiredWords = null;
  let run = '';
  const offer = (words: RequiredWords): void => {
    if (words !== null && worth(words) > worth(best)) best = words;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const words = readAtom(reader);
    const optional = readQuantifier(reader);
    const literal = words?.length === 1 && words[0]!.length === 1;
    if (literal && !optional) run += words[0]!;
    else {
      offer(run === '' ? null : [run]);
      run = '';
      offer(optional ? null : words);
    }
  }
  offer(run === '' ? null : [run]);
  return best;
}

/** Rare and few is best; nothing is worth 0. */
function worth(words: RequiredWords): number {
  if (words === null || words.some((word) => word === '' || COMMON.test(word)) || words.length > MOST_WORDS) return 0;
  return Math.min(...words.map((word) => word.length)) + 1 / words.length;
}

function readAtom(reader: Reader): RequiredWords {
  const { source } = reader;
  const sign = source[reader.at++]!;
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  return '.^$'.includes(sign) ? null : [sign];
}

function readGroup(reader: Reader): RequiredWords {
  if (reader.source.startsWith('?:', reader.at)) reader.at += 2;
  const words = readAlternatives(reader);
  reader.at++;
  return words;
}

/** A class of a few signs; a range, a negation or an escape inside makes it one of many. */
function readClass(reader: Reader): RequiredWords {
  const start = reader.at;
  if (reader.source[reader.at] === '^') reader.at++;
  if (reader.source[reader.at] === ']') reader.at++;
  while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  const signs = reader.source.slice(start, reader.at++);
  return /^\^|.-.|\\/.test(signs) ? null : Array.from(signs);
}

function readEscape(reader: Reader): RequiredWords {
  const sign = reader.source[reader.at++]!;
  if (sign === 'p' || sign === 'P') while (reader.source[reader.at - 1] !== '}') reader.at++;
  return /[a-zA-Z0-9]/.test(sign) ? null : [sign];
}

/** Reads the quantifier that follows, if any; true where it allows none. */
function readQuantifier(reader: Reader): boolean {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (found === null) return false;
  reader.at += found[0].length;
  return found[1] === undefined ? found[0][0] !== '+' : Number(found[1]) === 0;
}
