// Exclusion rows behind one look-up: words that are claims themselves, and words without which a pattern cannot match.
import { fold } from './fold.js';
import { requiredBy } from './guarded.js';
import type { Pattern } from './pattern.js';
import type { ExclusionRow } from './rows.js';
import type { Trie } from './trie.js';
import { buildTrie } from './trie.js';

/** What a word in the text means: the row that it is a claim of, and the patterns that it wakes, by index. */
export type Excluded = { readonly row: ExclusionRow | null; readonly wakes: readonly number[] };

export type Exclusions = {
  readonly words: Trie<Excluded>;
  readonly patterns: readonly { readonly row: ExclusionRow; readonly pattern: Pattern }[];
  /** Patterns that may match without any of a few words. */
  readonly always: readonly number[];
};

type Sourced = ExclusionRow & { readonly origin: string };

export function compileExclusions(
  rows: readonly Sourced[],
  patternOf: (row: Sourced, source: string) => Pattern,
): Exclusions {
  const words = new Map<string, { row: ExclusionRow | null; wakes: number[] }>();
  const entry = (word: string) => {
    const found = words.get(word) ?? { row: null, wakes: [] };
    words.set(word, found);
    return found;
  };
  for (const row of rows) if ('words' in row) for (const word of row.words) entry(fold(word)).row = row;
  const patterned = rows.flatMap((row) =>
    'pattern' in row ? [{ row, source: row.pattern, pattern: patternOf(row, row.pattern) }] : [],
  );
  const always: number[] = [];
  patterned.forEach(({ source }, index) => {
    const required = requiredBy(source);
    if (required === null) always.push(index);
    else for (const word of required) entry(word).wakes.push(index);
  });
  return { words: buildTrie(words), patterns: patterned, always };
}
