// Counts the lists of a document as its paragraphs come and writes the markers that Word shows before them.
import { formatNumber } from './number-format.js';
import { LEVELS, type Level, type List, type Numbering } from './numbering.js';

export type Marker = { readonly text: string; readonly gap: Level['gap'] };

export type ListCounters = {
  /**
   * Counts one paragraph of a list and gives its marker; null for a bullet, a hidden number and a list that is not defined.
   * Paragraphs have to come in the order of the document, each once.
   */
  readonly next: (num: string, level: number) => Marker | null;
  /** The level of a list that belongs to a paragraph style, null where none does. */
  readonly levelOfStyle: (num: string, style: string) => number | null;
};

/** In code units. What one level says once stands before every paragraph of its list. */
const LONGEST_MARKER = 100;

/** The last number given at each level, null before the first and after a restart. */
type Counts = (number | null)[];

export function createListCounters(numbering: Numbering): ListCounters {
  const countsOf = new Map<string, Counts>();
  /** Starts that a list ordered for itself count once, at its first paragraph of that level. */
  const started = new Set<string>();

  return {
    next: (num, level) => {
      const list = numbering.get(num);
      if (list === undefined || level < 0 || level >= LEVELS) return null;
      let counts = countsOf.get(list.definition);
      if (counts === undefined) countsOf.set(list.definition, (counts = Array.from({ length: LEVELS }, () => null)));

      const key = `${num}:${level}`;
      const override = started.has(key) ? undefined : list.startOverrides.get(level);
      started.add(key);
      const last = counts[level] ?? null;
      counts[level] = override ?? (last === null ? startOf(list, level) : last + 1);
      for (let deeper = level + 1; deeper < LEVELS; deeper++) {
        const restartAfter = list.levels[deeper]?.restartAfter ?? deeper;
        if (level < restartAfter) counts[deeper] = null;
      }
      return writeMarker(list, level, counts);
    },
    levelOfStyle: (num, style) => {
      const level = numbering.get(num)?.levels.findIndex((one) => one?.style === style) ?? -1;
      return level < 0 ? null : level;
    },
  };
}

const startOf = (list: List, level: number): number => list.startOverrides.get(level) ?? list.levels[level]?.start ?? 1;

function writeMarker(list: List, level: number, counts: Counts): Marker | null {
  const shown = list.levels[level];
  if (shown === undefined || shown.hidden || shown.format === 'bullet') return null;
  const text = shown.text
    .slice(0, LONGEST_MARKER)
    .replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      if (at > level) return '';
      // A level that no paragraph has reached yet shows the number that it would start with.
      const value = counts[at] ?? startOf(list, at);
      const { format = 'decimal', pattern = null } = list.levels[at] ?? {};
      return formatNumber(value, shown.legal && format !== 'none' ? 'decimal' : format, pattern);
    })
    .slice(0, LONGEST_MARKER)
    .trim();
  return text === '' ? null : { text, gap: shown.gap };
}
