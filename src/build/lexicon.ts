// The user dictionary of the segmenter: rules/lexicon.txt and the verbs of the vocabulary, so that they come out whole.
import type { Entry } from '../rulebook/entries.js';

const VERB_FREQUENCY = 20000;

/** Lines of word, frequency and tag; what lexicon.txt says of a word goes before the vocabulary. */
export function lexiconOf(entries: readonly Entry[], lexicon: string): string {
  const lines = lexicon.split(/\r?\n/).filter((line) => line.trim() !== '');
  const known = new Set(lines.map((line) => line.split(' ')[0]));
  const verbs = entries.flatMap((entry) =>
    entry.kind === 'vocabulary' && (entry.row.role === 'verb' || entry.row.role === 'either') ? entry.row.words : [],
  );
  const added = [...new Set(verbs)].filter((word) => word.length > 1 && !known.has(word));
  return [...lines, ...added.map((word) => `${word} ${VERB_FREQUENCY} v`)].join('\n') + '\n';
}
