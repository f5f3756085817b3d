// Rows to look-up structures: pure, so that the same rules run in Node and in a browser page.
import type { Entry } from './entries.js';
import { BUILT_IN, rowsOf } from './entries.js';
import { fold } from './fold.js';
import { guarded } from './guarded.js';
import type { Pattern, PatternEngine } from './pattern.js';
import { nativeEngine } from './pattern.js';
import type { Exclusions } from './exclusions.js';
import { compileExclusions } from './exclusions.js';
import type { Row, UnitRow } from './rows.js';
import type { Trie } from './trie.js';
import { buildTrie } from './trie.js';
import type { VocabularyRole } from './vocabulary-roles.js';
import { vocabularyRoles } from './vocabulary-roles.js';

/** A row with its pattern. */
export type Patterned<R> = { readonly row: R; readonly pattern: Pattern };

/** What a measure word counts: words behind the number, and before it. */
export type Counted = { readonly behind: Trie<Row<'counted'>>; readonly before: Trie<Row<'counted'>> };

/** The rules in force, ready for matching. Tries marked "before" are read backwards from the place of the number. */
export type Rulebook = {
  readonly hash: string;
  readonly entries: readonly Entry[];
  readonly units: Trie<UnitRow>;
  /** By the id of the unit. */
  readonly counted: ReadonlyMap<string, Counted>;
  readonly qualifiersBefore: Trie<Row<'qualifiers'>>;
  readonly qualifiersAfter: Trie<Row<'qualifiers'>>;
  readonly changesBefore: Trie<Row<'changes'>>;
  readonly changes: Trie<Row<'changes'>>;
  readonly linksBefore: { readonly [L in Row<'links'>['link']]: Trie<Row<'links'>> };
  readonly bases: readonly Patterned<Row<'bases'>>[];
  readonly aggregates: Trie<Row<'aggregates'>>;
  readonly pers: readonly Patterned<Row<'pers'>>[];
  readonly statuses: { readonly [R in Row<'statuses'>['reach']]: Trie<Row<'statuses'>> };
  readonly bareBefore: Trie<Row<'bare'>>;
  readonly exclusions: Exclusions;
  readonly markers: readonly Patterned<Row<'markers'>>[];
  /** A cheap look before the patterns: false where no marker matches. */
  readonly mayHaveMarker: (head: string) => boolean;
  /** A cheap look before the patterns: whether some marker may begin with this code unit. */
  readonly beginsMarker: (code: number) => boolean;
  readonly furniture: readonly Patterned<Row<'furniture'>>[];
  readonly organizations: readonly Patterned<Row<'organizations'>>[];
  readonly periods: readonly Patterned<Row<'periods'>>[];
  readonly dates: readonly Patterned<Row<'dates'>>[];
  readonly publishers: readonly Patterned<Row<'publishers'>>[];
  /** Ids of the rows that list a word, by role. */
  readonly vocabulary: { readonly [R in VocabularyRole]: ReadonlyMap<string, string> };
  /** 高于, before a standard; ids of rows. */
  readonly beyondBefore: Trie<string>;
  /** By its first word, the words that make one noun with it. */
  readonly compounds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly cues: { readonly [C in Row<'cues'>['cue']]: readonly Patterned<Row<'cues'>>[] };
};

/** Kinds whose rows are a pattern each, run as they stand. */
type LineKind = 'markers' | 'furniture' | 'cues' | 'organizations' | 'periods' | 'dates' | 'publishers';
type Worded = { readonly words: readonly string[] };

/** `engine` is for the patterns of overlays; built-in patterns run natively. Throws what the engine throws on a bad pattern. */
export function compile(entries: readonly Entry[], hash: string, engine: PatternEngine = nativeEngine): Rulebook {
  const patternOf = (row: { readonly origin: string }, source: string): Pattern =>
    (row.origin === BUILT_IN ? nativeEngine : engine)(source);
  const patterned = <K extends LineKind>(kind: K) =>
    rowsOf(entries, kind).map((row) => ({ row, pattern: patternOf(row, row.pattern) }));
  const markers = patterned('markers');
  const cues = patterned('cues');
  const cuesOf = (cue: Row<'cues'>['cue']) => cues.filter(({ row }) => row.cue === cue);
  const links = rowsOf(entries, 'links');
  const linksOf = (link: Row<'links'>['link']) => buildTrie(words(links.filter((row) => row.link === link)), -1);
  const statuses = rowsOf(entries, 'statuses');
  const statusesOf = (reach: Row<'statuses'>['reach']) =>
    buildTrie(words(statuses.filter((row) => row.reach === reach)));
  const qualifiers = rowsOf(entries, 'qualifiers');
  const exclusions = rowsOf(entries, 'exclusions');
  const changes = words(rowsOf(entries, 'changes'));
  const vocabulary = vocabularyOf(rowsOf(entries, 'vocabulary'));
  return {
    hash,
    entries,
    units: buildTrie(
      rowsOf(entries, 'units').flatMap((row) => row.forms.map((form): [string, UnitRow] => [fold(form), row])),
    ),
    counted: countedBy(rowsOf(entries, 'counted')),
    qualifiersBefore: buildTrie(words(qualifiers.filter((row) => row.position === 'before')), -1),
    qualifiersAfter: buildTrie(words(qualifiers.filter((row) => row.position === 'after'))),
    changesBefore: buildTrie(changes, -1),
    changes: buildTrie(changes),
    linksBefore: {
      thin: linksOf('thin'),
      level: linksOf('level'),
      of: linksOf('of'),
      from: linksOf('from'),
      upto: linksOf('upto'),
      each: linksOf('each'),
      comma: linksOf('comma'),
      list: linksOf('list'),
      range: linksOf('range'),
    },
    bases: rowsOf(entries, 'bases').map((row) => ({ row, pattern: patternOf(row, `(?:${row.pattern})$`) })),
    aggregates: buildTrie(words(rowsOf(entries, 'aggregates'))),
    pers: rowsOf(entries, 'pers').map((row) => ({
      row,
      pattern: guarded(row.pattern, patternOf(row, row.reach === 'adjacent' ? `(?:${row.pattern})$` : row.pattern)),
    })),
    statuses: { clause: statusesOf('clause'), sentence: statusesOf('sentence') },
    bareBefore: buildTrie(words(rowsOf(entries, 'bare')), -1),
    exclusions: compileExclusions(exclusions, patternOf),
    markers,
    mayHaveMarker: anyOf(markers.map(({ row }) => row)),
    beginsMarker: mayBegin(markers.map(({ row }) => row.pattern)),
    furniture: patterned('furniture'),
    organizations: patterned('organizations').map(({ row, pattern }) => ({
      row,
      pattern: guarded(row.pattern, pattern),
    })),
    periods: patterned('periods'),
    dates: patterned('dates'),
    publishers: patterned('publishers'),
    vocabulary,
    beyondBefore: buildTrie(vocabulary.beyond, -1),
    compounds: compoundsOf(rowsOf(entries, 'compounds')),
    cues: {
      title: cuesOf('title'),
      heading: cuesOf('heading'),
      plan: cuesOf('plan'),
      review: cuesOf('review'),
      salutation: cuesOf('salutation'),
      caption: cuesOf('caption'),
      planned: cuesOf('planned'),
      spoken: cuesOf('spoken'),
      keynote: cuesOf('keynote'),
      announcement: cuesOf('announcement'),
      outlook: cuesOf('outlook'),
      eve: cuesOf('eve'),
      statement: cuesOf('statement'),
    },
  };
}

function vocabularyOf(rows: readonly Row<'vocabulary'>[]): Rulebook['vocabulary'] {
  const vocabulary = {} as { [R in VocabularyRole]: Map<string, string> };
  for (const role of vocabularyRoles) vocabulary[role] = new Map();
  for (const { id, role, words: listed } of rows) for (const word of listed) vocabulary[role].set(fold(word), id);
  return vocabulary;
}

function compoundsOf(rows: readonly Row<'compounds'>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const compounds = new Map<string, Set<string>>();
  for (const { first, second } of rows) {
    const seconds = second.map(fold);
    for (const word of first.map(fold)) compounds.set(word, new Set([...(compounds.get(word) ?? []), ...seconds]));
  }
  return compounds;
}

function countedBy(rows: readonly Row<'counted'>[]): Map<string, Counted> {
  const units = [...new Set(rows.flatMap(({ of }) => of))];
  return new Map(
    units.map((unit) => {
      const own = words(rows.filter(({ of }) => of.includes(unit)));
      return [unit, { behind: buildTrie(own), before: buildTrie(own, -1) }];
    }),
  );
}

/** Asks one pattern for all; patterns of overlays are not joined, for only one by one they are within their bounds. */
function anyOf(rows: readonly { readonly origin: string; readonly pattern: string }[]): (text: string) => boolean {
  if (rows.some(({ origin }) => origin !== BUILT_IN)) return () => true;
  const { findAll } = nativeEngine(rows.map(({ pattern }) => `(?:${pattern})`).join('|'));
  return (text) => findAll(text).length > 0;
}

/** Every sign that stands in one of the patterns, and the digits; all signs where a pattern begins with a class of many. */
function mayBegin(sources: readonly string[]): (code: number) => boolean {
  if (sources.some((source) => /^\^?(?:\((?:\?:)?)*(?:\.|\[\^|\\)/.test(source))) return () => true;
  const signs = new Uint8Array(0x10000);
  for (const sign of `${sources.join('')}0123456789`) signs[sign.charCodeAt(0)] = 1;
  return (code) => signs[code] === 1;
}

/** Each word, folded as the text will be, with its row. */
function words<R extends Worded>(rows: readonly R[]): [string, R][] {
  return rows.flatMap((row) => row.words.map((word): [string, R] => [fold(word), row]));
}
