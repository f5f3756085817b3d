// Words to rows: the one look-up structure of the compiled rules, read forwards or backwards from a place.

type Node<T> = { readonly next: Map<number, Node<T>>; value: T | undefined };

/** Words with a value each. Built once; look-ups take time in the length of the longest word. */
export type Trie<T> = {
  readonly root: Node<T>;
  readonly direction: 1 | -1;
  /** For a cheap look before a look-up: what words begin with, in a backward trie end with. */
  readonly first: Uint8Array;
  readonly pairs: Uint8Array;
};

/** A word found: `[start, end)` in code units. */
export type WordMatch<T> = { readonly start: number; readonly end: number; readonly value: T };

const NONE: never[] = [];

const node = <T>(): Node<T> => ({ next: new Map(), value: undefined });

/** `direction` -1 makes a trie that is read from the end of a word to its start. Later entries replace earlier ones. */
export function buildTrie<T>(entries: Iterable<readonly [string, T]>, direction: 1 | -1 = 1): Trie<T> {
  const root = node<T>();
  for (const [word, value] of entries) {
    let at = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(direction === 1 ? i : word.length - 1 - i);
      let next = at.next.get(code);
      if (next === undefined) {
        next = node<T>();
        at.next.set(code, next);
      }
      at = next;
    }
    at.value = value;
  }
  return { root, direction, ...beginnings(root) };
}

/** A mark for each first code unit, WORD where it is a word by itself, and for each first pair by its hash. */
function beginnings<T>(root: Node<T>): Pick<Trie<T>, 'first' | 'pairs'> {
  const first = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x10000);
  for (const [code, { value, next }] of root.next) {
    first[code] = value === undefined ? LONGER : WORD;
    for (const second of next.keys()) pairs[hash(code, second)] = 1;
  }
  return { first, pairs };
}

const [LONGER, WORD] = [1, 2];
const hash = (code: number, next: number): number => (code * 31 + next) & 0xffff;

/** False where no word of the trie begins at `at` (or ends before it, in a backward trie). */
export function mayMatch<T>({ direction, first, pairs }: Trie<T>, text: string, at: number): boolean {
  const code = text.charCodeAt(direction === 1 ? at : at - 1);
  const kind = first[code];
  return (
    kind === WORD || (kind === LONGER && pairs[hash(code, text.charCodeAt(at + (direction === 1 ? 1 : -2)))] === 1)
  );
}

/**
 * All words that begin at `at` (or end before it, in a backward trie), shortest first.
 *
 *     培训8627人次，寻找
 *            ^^  人 and 人次
 */
export function matchesAt<T>(trie: Trie<T>, text: string, at: number, limit: number): WordMatch<T>[] {
  const forward = trie.direction === 1;
  if (!mayMatch(trie, text, at)) return NONE;
  const found: WordMatch<T>[] = [];
  let current: Node<T> | undefined = trie.root;
  for (let i = at; forward ? i < limit : i > limit; i += trie.direction) {
    current = current.next.get(text.charCodeAt(forward ? i : i - 1));
    if (current === undefined) break;
    const edge = i + trie.direction;
    if (current.value !== undefined) {
      found.push({ start: forward ? at : edge, end: forward ? edge : at, value: current.value });
    }
  }
  return found;
}

/** The longest word at a place whose value is accepted, or null. */
export function longestAt<T>(
  trie: Trie<T>,
  text: string,
  at: number,
  limit: number,
  accept: (match: WordMatch<T>) => boolean = () => true,
): WordMatch<T> | null {
  return matchesAt(trie, text, at, limit).findLast(accept) ?? null;
}
