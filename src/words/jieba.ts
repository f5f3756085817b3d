// The default segmenter: @node-rs/jieba with the words of the genre. Its dictionary loads with the first word asked for.
import { createRequire } from 'node:module';
import lexicon from '#generated/lexicon.js';
import type { Segmenter } from '../indicators/index.js';
import { place, type Tagged } from './place.js';

const NAME = '@node-rs/jieba';
const load = createRequire(import.meta.url);

type Engine = { tag(text: string, hmm?: boolean): Tagged[]; loadDict(dict: Uint8Array): void };
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
      return place(engine.tag(text, false));
    },
  };
}
