// The other segmenter: nodejieba, where the user has installed it. Its dictionary loads with the first word asked for.
import { createRequire } from 'node:module';
import type { Segmenter } from '../indicators/index.js';
import { place, type Tagged } from './place.js';
import { SegmenterError } from './segmenter-error.js';

const NAME = 'nodejieba';
/** Its compiled part, which an install without scripts leaves out. */
const BINARY = `${NAME}/build/Release/nodejieba.node`;
const load = createRequire(import.meta.url);

type Package = { load(paths: { readonly userDict: string }): void; tag(text: string): Tagged[] };

let engine: Package | undefined;

function start(): Package {
  const started = load(NAME) as Package;
  started.load({ userDict: load.resolve('#generated/lexicon.txt') });
  return started;
}

/** Throws SegmenterError where the package or its compiled part is missing, before any text is read. */
export function nodejiebaSegmenter(): Segmenter {
  const version = installedVersion();
  try {
    load(BINARY);
  } catch (error) {
    throw new SegmenterError(NAME, { code: 'not_built', system: codeOf(error) }, error);
  }
  return {
    id: `${NAME} ${version}`,
    tag: (text) => {
      engine ??= start();
      const tagged = engine.tag(text).map(ofOneSign);
      return place(
        tagged.map(({ word }) => word),
        (_, index) => tagged[index]!.tag,
      );
    },
  };
}

function installedVersion(): string {
  try {
    return (load(`${NAME}/package.json`) as { readonly version: string }).version;
  } catch (error) {
    throw new SegmenterError(NAME, { code: 'not_installed' }, error);
  }
}

/** It tags a digit or a letter alone as an unknown sign; the default engine tags them like longer ones. */
function ofOneSign(tagged: Tagged): Tagged {
  const { word, tag } = tagged;
  if (tag !== 'x' || !/^[0-9A-Za-z]$/.test(word)) return tagged;
  return { word, tag: /[0-9]/.test(word) ? 'm' : 'eng' };
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN');
