// The default segmenter: @node-rs/jieba with the words of the genre. Its dictionary loads with the first word asked for.
import { createRequire } from 'node:module';
import lexicon from '#generated/lexicon.js';
import type { Segmenter } from '../indicators/index.js';
import { place, type Tagged } from './place.js';

const NAME = '@node-rs/jieba';
const load = createRequire(import.meta.url);

type Engine = {
  cut(text: string, hmm?: boolean): string[];
  tag(text: string, hmm?: boolean): Tagged[];
  loadDict(dict: Uint8Array): void;
};
type Package = { readonly Jieba: { withDict(dict: Uint8Array): Engine } };

let engine: Engine | undefined;

function start(): Engine {
  const { Jieba } = load(NAME) as Package;
  const { dict } = load(`${NAME}/dict`) as { readonly dict: Uint8Array };
  const started = Jieba.withDict(dict);
  started.loadDict(new TextEncoder().encode(lexicon));
  return started;
}

export function jiebaSegmenter(): Segmenter {
  const { version } = load(`${NAME}/package.json`) as { readonly version: string };
  return {
    id: `jieba ${version}`,
    tag: (text) => {
      engine ??= start();
      const words = engine.cut(text, false);
      const tagged = tagsOf(words, engine, text);
      return place(words, (_, index) => tagged[index] ?? UNKNOWN);
    },
  };
}

/** Tags of words met so far. The engine tags a word whatever stands around it, and to part alone takes it half as long. */
const tags = new Map<string, string>();
const MOST_TAGS = 50_000;

/** One tag a word of a text, undefined for what the engine does not tag. */
function tagsOf(words: readonly string[], by: Engine, text: string): (string | undefined)[] {
  const known = words.map(tagOf);
  if (!known.includes(undefined)) return known;
  if (tags.size > MOST_TAGS) tags.clear();
  // On lines of their own they come out as they are; should one not, the text has it.
  learn(by, words.filter((word) => !tags.has(word)).join('\n'));
  if (!words.every((word) => tags.has(word))) learn(by, text);
  return words.map(tagOf);
}

const tagOf = (word: string): string | undefined => tags.get(word);

function learn(by: Engine, text: string): void {
  for (const { word, tag } of by.tag(text, false)) tags.set(word, tag);
}

const UNKNOWN = 'x';
