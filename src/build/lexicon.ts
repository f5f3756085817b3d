// The user dictionary of the segmenter: rules/lexicon.txt and words of the vocabulary, so that they come out whole.
import type { Entry } from '../rulebook/entries.js';

/** High enough that the segmenter keeps the word whole. */
const FREQUENCY = 20000;
/** The part of speech that a role gives its words; words of other roles are the segmenter's own. */
const TAGS: Readonly<Record<string, string>> = {
  verb: 'v',
  either: 'v',
  pivot: 'v',
  light: 'v',
  growth: 'v',
  share: 'v',
  adverb: 'd',
  modifier: 'b',
};

/** Lines of word, frequency and tag; what lexicon.txt says of a word goes before the vocabulary. */
export function lexiconOf(entries: readonly Entry[], lexicon: string): string {
  const lines = lexicon.split(/\r?\n/).filter((line) => line.trim() !== '');
  const known = new Set(lines.map((line) => line.split(' ')[0]));
  const listed = entries.flatMap((entry) => {
    const tag = entry.kind === 'vocabulary' ? TAGS[entry.row.role] : undefined;
    return entry.kind === 'vocabulary' && tag !== undefined ? entry.row.words.map((word) => ({ word, tag })) : [];
  });
  const added = new Map(
    listed.filter(({ word }) => word.length > 1 && !known.has(word)).map(({ word, tag }) => [word, tag]),
  );
  return `${[...lines, ...[...added].map(([word, tag]) => `${word} ${FREQUENCY} ${tag}`)].join('\n')}\n`;
}
