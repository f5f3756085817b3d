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

/** What stands between two headings: how many lines, how many of them behind a dash, and which begin with a lead sentence. */
type Part = { paragraphs: number; dashed: number; readonly leads: Lead[]; readonly runIn: boolean };
type Lead = {
  readonly line: number;
  readonly length: number;
  readonly words: string;
  readonly whole: boolean;
  /** Opens its part, as a sentence on the whole of it does. */
  readonly first: boolean;
};

/** `taken` are the lines of headings found before; these bound the parts, and so do the lines that are a `rule`. */
export function findLeads(
  lines: readonly Line[],
  free: (index: number) => boolean,
  rule: (index: number) => boolean,
  taken: ReadonlySet<number>,
  runsIn: ReadonlySet<number>,
  rules: Rulebook,
): Heading[] {
  const passing = [...rules.cues.salutation, ...rules.cues.caption];
  const dashed: Heading[] = [];
  const parts: Part[] = [{ paragraphs: 0, dashed: 0, leads: [], runIn: false }];
  lines.forEach((line, index) => {
    if (taken.has(index) || rule(index)) parts.push({ paragraphs: 0, dashed: 0, leads: [], runIn: runsIn.has(index) });
    if (!free(index) || taken.has(index) || line.cells) return;
    const start = line.words.slice(0, LONGEST_SHARED);
    if (passing.some(({ pattern }) => pattern.findAll(start).length > 0)) return;
    const part = parts.at(-1)!;
    part.paragraphs++;
    const lead = leadOf(line, index, part.paragraphs === 1);
    if (lead === null) return;
    if (DASHES.test(line.words)) {
      part.dashed++;
      dashed.push(leadHeading(line, index, lead.length, 'dash', 'lead_sentence'));
    } else part.leads.push(lead);
  });
  if (dashed.length > 1) for (const part of parts) part.paragraphs -= part.dashed;
  const series = sharedLeads(parts.flatMap(({ leads }) => leads));
  return [
    ...(dashed.length > 1 ? dashed : []),
    ...[...series].map((lead) => leadHeadingOf(lines[lead.line]!, lead, 'series')),
    ...ownLeads(parts, series, rules).map((lead) => leadHeadingOf(lines[lead.line]!, lead, 'lead')),
  ];
}

const leadHeadingOf = (line: Line, { line: index, length, whole }: Lead, style: string): Heading =>
  whole ? lineHeading(line, index, style, 'lead_sentence') : leadHeading(line, index, length, style, 'lead_sentence');

/**
 *     加强宣传引导。第一时间发出倡议…
 *     ^^^^^^^
 */
function leadOf({ words }: Line, index: number, first: boolean): Lead | null {
  const dash = DASHES.exec(words)?.[0].length ?? 0;
  const stop = SENTENCE_END.exec(words.slice(dash, dash + LONGEST_DASHED + 1))?.index;
  if (stop === undefined || words[dash + stop] !== '。') return null;
  const sentence = words.slice(dash, dash + stop);
  if (sentence.length < 4 || /[0-9*:：；;]/.test(sentence)) return null;
  const length = dash + stop + 1;
  return { line: index, length, words: sentence, whole: length >= words.length, first };
}

function sharedLeads(leads: readonly Lead[]): Set<Lead> {
  const series = new Map<string, Lead[]>();
  for (const lead of leads) {
    if (lead.words.length > LONGEST_SHARED) continue;
    const prefix = lead.words.slice(0, PREFIX);
    const members = series.get(prefix);
    if (members === undefined) series.set(prefix, [lead]);
    else members.push(lead);
  }
  const long = [...series.values()].filter(
    (members) => members.length >= SERIES && members.some(({ whole }) => !whole),
  );
  return new Set(long.flat());
}

/**
 * Lead sentences of the parts. Where parts under headings that run into their text hold several, the single one of such a part is one too.
 */
function ownLeads(parts: readonly Part[], series: ReadonlySet<Lead>, rules: Rulebook): Lead[] {
  const several = parts.map((part) => partLeads(part, series, rules));
  const usual = parts.filter(({ runIn }, index) => runIn && several[index]!.length > 0).length > 1;
  return parts.flatMap((part, index) =>
    usual && part.runIn ? [...several[index]!, ...singleLead(part, series)] : several[index]!,
  );
}

/** Lead sentences of one part, where most of its paragraphs begin with one; among short ones there may be a longer one. */
function partLeads({ paragraphs, leads }: Part, series: ReadonlySet<Lead>, rules: Rulebook): Lead[] {
  const own = leads.filter((lead) => !series.has(lead) && !lead.whole);
  const short = own.filter(({ words }) => words.length <= LONGEST_LEAD);
  const open = paragraphs - leads.filter((lead) => series.has(lead)).length;
  if (short.length < 2 || short.length < open * MOST) return [];
  const tells = ({ words }: Lead): boolean =>
    rules.cues.statement.some(({ pattern }) => pattern.findAll(words).length > 0);
  return own.filter(
    (lead) => lead.words.length <= LONGEST_LEAD || (lead.words.length <= LONGEST_SHARED && !lead.first && !tells(lead)),
  );
}

/** The lead sentence of the only paragraph of a part. */
function singleLead({ paragraphs, leads }: Part, series: ReadonlySet<Lead>): Lead[] {
  return paragraphs > 1
    ? []
    : leads.filter((lead) => !series.has(lead) && !lead.whole && lead.words.length <= LONGEST_LEAD);
}
