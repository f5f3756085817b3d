// The numbering at the start of a line or a sentence: which kind, which number, where it ends.
import { findNumerals, toNumber } from '../cn-numbers/index.js';
import type { Rulebook } from '../rulebook/compile.js';
import type { Row } from '../rulebook/rows.js';

export type Marker = {
  readonly row: Row<'markers'>;
  /** The marker, folded, spaces inside included; as long as it is written. */
  readonly text: string;
  /** Length of the text from the given place up to the words after the marker. */
  readonly length: number;
  readonly ordinal: number;
};

const LONGEST_MARKER = 16;
const CIRCLED_ONE = 0x2460;

/**
 * Reads the marker with which the words begin, or null.
 *
 *     （一）做好两项规划，推动妇女儿童事业起好势。
 *     ^^^^^  ordinal 1
 */
export function readMarker(words: string, rules: Rulebook): Marker | null {
  if (!rules.beginsMarker(words.charCodeAt(0))) return null;
  const head = words.slice(0, LONGEST_MARKER);
  if (!rules.mayHaveMarker(head)) return null;
  for (const { row, pattern } of rules.markers) {
    const found = pattern.findAll(head)[0];
    if (found?.start !== 0) continue;
    const text = head.slice(0, found.end).trimEnd();
    const ordinal = ordinalOf(text);
    if (ordinal === null) continue;
    const rest = words.slice(found.end);
    return { row, text, ordinal, length: found.end + (rest.length - rest.trimStart().length) };
  }
  return null;
}

/** The number that a marker stands for: 2 for （二） and 02, 3 for ③. */
function ordinalOf(marker: string): number | null {
  const circled = marker.charCodeAt(0) - CIRCLED_ONE;
  if (circled >= 0 && circled < 20) return circled + 1;
  const numeral = findNumerals(marker).find(({ reading }) => reading.kind === 'exact');
  return numeral?.reading.kind === 'exact' ? toNumber(numeral.reading.value) : null;
}
