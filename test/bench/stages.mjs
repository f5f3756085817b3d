// Where the time of an extraction goes: each room of the built program alone, on what the rooms before it gave.
import { createLinker } from '../../dist/indicators/index.js';
import { readMeta } from '../../dist/meta/index.js';
import { readOutline } from '../../dist/outline/index.js';
import { readQuantities } from '../../dist/quantities/index.js';
import { textDocument } from '../../dist/read/document.js';
import { builtinRulebook } from '../../dist/rulebook/builtin.js';
import { fold } from '../../dist/rulebook/fold.js';
import { jiebaSegmenter } from '../../dist/words/jieba.js';
import { median, processorTime } from './measure.mjs';

const ROUNDS = 5;

/** Milliseconds of each stage, `words` being the part of `indicators` that the segmenter takes. */
export function timeStages(text) {
  const rules = builtinRulebook();
  const document = textDocument(text);
  const folded = fold(text);
  const outline = readOutline(document, folded, rules);
  const places = outline.paragraphs.map(({ start, end, section }) => ({ start, end, section, plan: false }));
  const read = () => places.map((place) => readQuantities(text, folded, place, rules));
  const countables = read().flatMap(({ quantities }) =>
    quantities.map(({ quantity }) => ({ ...quantity, change: null, basis: null, share: false, acting: false })),
  );
  const engine = jiebaSegmenter();
  const asked = [];
  const listening = { id: engine.id, tag: (words) => (asked.push(words), engine.tag(words)) };
  createLinker(listening, rules)(folded, countables, []);
  const link = createLinker(engine, rules);
  const words = [...asked];
  const stages = {
    outline: () => readOutline(document, folded, rules),
    quantities: read,
    indicators: () => link(folded, countables, []),
    words: () => words.map((stretch) => engine.tag(stretch)),
    meta: () => readMeta(text, folded, outline, rules),
  };
  return Object.fromEntries(
    Object.entries(stages).map(([name, run]) => [
      name,
      median(Array.from({ length: ROUNDS }, () => processorTime(run))),
    ]),
  );
}
