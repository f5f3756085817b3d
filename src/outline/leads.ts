// Lead sentences: a short theme at the start of a paragraph that heads it, where its neighbours do the same.
import type { Heading } from './heading.js';
import { leadHeading, lineHeading } from './heading.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Line } from './line.js';
import { DASHES, SENTENCE_END } from './signs.js';

const LONGEST_LEAD = 24;
const LONGEST_DASHED = 40;
const LONGEST_SHARED = 32;
/** Lead sentences that share so many characters at their start are one series. */
const PREFIX = 4;
const SERIES = 3;
/** Share of the paragraphs of a part that must begin so. */
const MOST = 0.6;

type Lead = { readonly line: number; readonly length: number; readonly words: string; readonly whole: boolean };

/** `taken` are the lines of headings found before, which also bound the parts. */
export function findLeads(
  lines: readonly Line[],
  free: (index: number) => boolean,
  taken: ReadonlySet<number>,
  rules: Rulebook,
): Heading[] {
  const dashed: Heading[] = [];
  const leads: Lead[] = [];
  const parts: number[][] = [[]];
  lines.forEach((line, index) => {
    if (taken.has(index)) parts.push([]);
    if (!free(index) || taken.has(index) || line.cells) return;
    parts.at(-1)!.push(index);
    const lead = leadOf(line, index);
    if (lead === null || rules.cues.salutation.some(({ pattern }) => pattern.findAll(line.words).length > 0)) return;
    if (DASHES.test(line.words)) dashed.push(leadHeading(line, index, lead.length, 'dash', 'lead_sentence'));
    else leads.push(lead);
  });
  const series = sharedLeads(leads);
  const found = [
    ...(dashed.length > 1 ? dashed : []),
    ...series.map((lead) => leadHeadingOf(lines[lead.line]!, lead, 'series')),
  ];
  const settled = new Set(found.map(({ line }) => line));
  for (const part of parts) found.push(...partLeads(lines, leads, part, settled));
  return found;
}

const leadHeadingOf = (line: Line, { line: index, length, whole }: Lead, style: string): Heading =>
  whole ? lineHeading(line, index, style, 'lead_sentence') : leadHeading(line, index, length, style, 'lead_sentence');

/**
 *     加强宣传引导。第一时间发出倡议…
 *     ^^^^^^^
 */
function leadOf({ words }: Line, index: number): Lead | null {
  const dash = DASHES.exec(words)?.[0].length ?? 0;
  const stop = SENTENCE_END.exec(words.slice(dash, dash + LONGEST_DASHED + 1))?.index;
  if (stop === undefined || words[dash + stop] !== '。') return null;
  const sentence = words.slice(dash, dash + stop);
  if (sentence.length < 4 || /[0-9*:：；;]/.test(sentence)) return null;
  const length = dash + stop + 1;
  return { line: index, length, words: sentence, whole: length >= words.length };
}

function sharedLeads(leads: readonly Lead[]): Lead[] {
  const series = new Map<string, Lead[]>();
  for (const lead of leads.filter(({ words }) => words.length <= LONGEST_SHARED)) {
    const prefix = lead.words.slice(0, PREFIX);
    series.set(prefix, [...(series.get(prefix) ?? []), lead]);
  }
  return [...series.values()]
    .filter((members) => members.length >= SERIES && members.some(({ whole }) => !whole))
    .flat();
}

/** Lead sentences of one part, where most of its paragraphs begin with one. */
function partLeads(
  lines: readonly Line[],
  leads: readonly Lead[],
  part: readonly number[],
  settled: ReadonlySet<number>,
): Heading[] {
  const open = new Set(part.filter((index) => !settled.has(index)));
  const own = leads.filter(({ line, words, whole }) => open.has(line) && !whole && words.length <= LONGEST_LEAD);
  if (own.length < 2 || own.length < open.size * MOST) return [];
  return own.map((lead) => leadHeadingOf(lines[lead.line]!, lead, 'lead'));
}
