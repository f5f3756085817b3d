// The command `explain`: for rule authors, what became of every line and every number of a text, and by which row.
import type { EncodingName } from '../read/encoding-name.js';
import type { SegmenterName } from '../words/name.js';
import { mapLines } from './line-map.js';
import { drawLines, linesAt, tellingLines } from './explanation-lines.js';
import { sightingsAt, sightingsOf, type Sighting } from './explanation.js';
import { openSegmenter, readInput, readRules } from './input.js';
import { print, type Context } from './io.js';
import { paintFor } from './paint.js';
import { runPipeline } from './run-pipeline.js';
import { drawSighting, type View } from './sighting-lines.js';
import { UsageError } from './usage-error.js';

const COMMAND = 'report-extract explain';

/** `at` is an offset into the decoded text, in UTF-16 code units. Throws UsageError when it is none of this text. */
export async function runExplain(
  { io, say }: Context,
  file: string,
  options: {
    readonly at: string | null;
    /** Every line, and not only those that are more than text. */
    readonly lines: boolean;
    readonly encoding: EncodingName | null;
    readonly segmenter: SegmenterName | undefined;
    readonly rules: readonly string[];
  },
): Promise<number> {
  const { at, encoding, rules } = options;
  const offset = at === null ? null : parseOffset(at);
  const segmenter = await openSegmenter(options.segmenter ?? 'jieba');
  const document = await readInput(io, file, encoding);
  const { chars } = document.source;
  if (offset !== null && offset >= chars) {
    throw new UsageError('usage.offset_out_of_range', { value: offset, chars, last: chars - 1 }, COMMAND);
  }
  const { report, trace } = await runPipeline(document, await readRules(rules), segmenter);
  const view = { text: document.text, lines: mapLines(document.text), say, paint: await paintFor(io) };
  const sightings = sightingsOf(report, trace);

  const told = offset !== null ? linesAt(trace.lines, offset) : options.lines ? trace.lines : tellingLines(trace.lines);
  const shown = told.length === 0 ? [] : [`${say('explain.lines')}\n${drawLines(told, report, view)}`];
  const blocks =
    offset === null
      ? [...shown, ...everySighting(sightings, view)]
      : [...sightingsNear(sightings, offset, view), ...shown];
  await print(io, `${blocks.join('\n\n')}\n`);
  return 0;
}

function everySighting(sightings: readonly Sighting[], view: View): readonly string[] {
  const taken = sightings.filter(({ kind }) => kind === 'taken').length;
  const summary = view.say('explain.summary', { taken, passed: sightings.length - taken });
  return [...sightings.map((sighting) => drawSighting(sighting, view)), summary];
}

function sightingsNear(sightings: readonly Sighting[], offset: number, view: View): readonly string[] {
  const { covering, nearest } = sightingsAt(sightings, offset);
  if (covering.length > 0) return covering.map((sighting) => drawSighting(sighting, view));
  const nothing = view.say('explain.nothing_at', { offset, ...view.lines.placeOf(offset) });
  if (nearest.length === 0) return [nothing];
  return [nothing, view.say('explain.nearest'), ...nearest.map((sighting) => drawSighting(sighting, view))];
}

function parseOffset(value: string): number {
  const offset = /^[0-9]+$/.test(value) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(offset)) throw new UsageError('usage.bad_offset', { value }, COMMAND);
  return offset;
}
