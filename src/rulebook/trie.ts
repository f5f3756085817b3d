// Words to rows: the one look-up structure of the compiled rules, read forwards or backwards from a place.

type Node<T> = { readonly next: Map<number, Node<T>>; value: T | undefined };

/** Words with a value each. Built once; look-ups take time in the length of the longest word. */
export type Trie<T> = {
  readonly root: Node<T>;
  readonly direction: 1 | -1;
  /** Bits for a cheap look before a look-up: what words begin with, in a backward trie end with. */
  readonly firsts: Uint8Array;
  readonly singles: Uint8Array;
  readonly pairs: Uint8Array;
};

/** A word found: `[start, end)` in code units. */
export type WordMatch<T> = { readonly start: number; readonly end: number; readonly value: T };

const NONE: readonly never[] = [];

const emptyNode = <T>(): Node<T> => ({ next: new Map(), value: undefined });

/** `direction` -1 makes a trie that is read from the end of a word to its start. Later entries replace earlier ones. */
export function buildTrie<T>(entries: Iterable<readonly [string, T]>, direction: 1 | -1 = 1): Trie<T> {
  const root = emptyNode<T>();
  for (const [word, value] of entries) {
    let at = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(direction === 1 ? i : word.length - 1 - i);
      let next = at.next.get(code);
      if (next === undefined) {
        next = emptyNode<T>();
        at.next.set(code, next);
      }
      at = next;
    }
    at.value = value;
  }
  return { root, direction, ...beginnings(root) };
}

/** Bits for the first code unit of each word, for words of one, and for the hash of the first two. */
function beginnings<T>(root: Node<T>): Pick<Trie<T>, 'firsts' | 'singles' | 'pairs'> {
  const [firsts, singles, pairs] = [new Uint8Array(BYTES), new Uint8Array(BYTES), new Uint8Array(BYTES)];
  for (const [code, { value, next }] of root.next) {
    setBit(firsts, code);
    if (value !== undefined) setBit(singles, code);
    for (const second of next.keys()) setBit(pairs, hash(code, second));
  }
  return { firsts, singles, pairs };
}

const BYTES = 0x10000 >> 3;
const hash = (code: number, next: number): number => (code * 31 + next) & 0xffff;

function setBit(bits: Uint8Array, index: number): void {
  bits[index >> 3]! |= 1 << (index & 7);
}

const hasBit = (bits: Uint8Array, index: number): boolean => ((bits[index >> 3]! >> (index & 7)) & 1) === 1;

/** False where no word begins with the code unit at a place and the one beside it, in the direction of the trie. */
function mayBegin<T>({ firsts, singles, pairs, direction }: Trie<T>, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!hasBit(firsts, code)) return false;
  return hasBit(pairs, hash(code, text.charCodeAt(at + direction))) || hasBit(singles, code);
}

/** The first place in [from, to) where a word of a forward trie may begin; `to` where there is none. */
export function nextPlace<T>(trie: Trie<T>, text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !mayBegin(trie, text, at)) at++;
  return at < to ? at : to;
}

/**
 * All words that begin at `at` (or end before it, in a backward trie), shortest first.
 *
 *     培训8627人次，寻找
 *            ^^  人 and 人次
 */
export function matchesAt<T>(trie: Trie<T>, text: string, at: number, limit: number): readonly WordMatch<T>[] {
  const { root, direction } = trie;
  // The code unit beside an edge lies after it, or in a backward trie before it.
  const beside = direction === 1 ? 0 : -1;
  if ((limit - at) * direction <= 0 || !mayBegin(trie, text, at + beside)) return NONE;
  const found: WordMatch<T>[] = [];
  let node = root.next.get(text.charCodeAt(at + beside));
  for (let edge = at + direction; node !== undefined; edge += direction) {
    const { value } = node;
    if (value !== undefined)
      found.push(direction === 1 ? { start: at, end: edge, value } : { start: edge, end: at, value });
    if (edge === limit) break;
    node = node.next.get(text.charCodeAt(edge + beside));
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
  const matches = matchesAt(trie, text, at, limit);
  return matches.length === 0 ? null : (matches.findLast(accept) ?? null);
}
