// The walk over one part of the text of a Word binary file: characters in, lines out.
import { createFields } from '../docx/fields.js';
import { addLines, type Line } from '../line.js';
import type { ListCounters } from '../docx/list-counters.js';
import { paragraphLine } from '../docx/paragraph.js';
import { symbolOf } from '../docx/symbols.js';
import { tableLines } from '../docx/table.js';
import { DELETED, isHidden, type CharacterProperties } from './characters.js';
import { gridRows, type RawRow } from './grid.js';
import type { Paragraphs } from './paragraphs.js';

export type DocText = {
  readonly text: string;
  readonly characters: CharacterProperties;
  readonly paragraphs: Paragraphs;
  readonly lists: ListCounters;
  readonly fonts: readonly string[];
  /** The mark of the note that is referred to at a position, null where none is. */
  readonly noteAt: (position: number) => string | null;
};

/** Control characters of Word. [MS-DOC] 2.4.1 */
const CELL_END = '\x07';
const PAGE_BREAK = '\f';
const FIELD_BEGIN = '\x13';
const FIELD_SEPARATOR = '\x14';
const FIELD_END = '\x15';

const replaced: ReadonlyMap<string, string> = new Map([
  ['\t', ' '],
  ['\v', '\n'],
  [PAGE_BREAK, '\n'],
  ['\x0e', '\n'],
  ['\x1e', '-'],
]);

/** The lines of `[from, to)`. */
export function readStory(doc: DocText, from: number, to: number): readonly Line[] {
  const { text, characters, paragraphs, lists } = doc;
  const fields = createFields();
  const lines: Line[] = [];
  let rows: RawRow[] = [];
  let cells: (readonly Line[])[] = [];
  let cell: Line[] = [];
  /** Text of the paragraph so far, with that of paragraphs before it whose mark was deleted. */
  let words = '';
  let paragraphFrom = from;
  let inField = false;

  const endTable = (): void => {
    if (rows.length > 0) addLines(lines, tableLines(gridRows(rows)));
    rows = [];
    // Cells without the end of their row are no table.
    addLines(lines, [...cells.flat(), ...cell]);
    cells = [];
    cell = [];
  };

  const endParagraph = (at: number, mark: string): void => {
    const properties = paragraphs.at(at);
    const { list, heading, hidden, inTable, row } = properties;
    const bits = characters.bits[at] ?? 0;
    if (row !== null && mark === CELL_END) {
      rows.push({ cells, shape: row });
      cells = [];
    } else if ((bits & DELETED) === 0) {
      const shown = visibleText(doc, paragraphFrom, at, hidden, fields);
      const whole = words + shown;
      words = '';
      if (!inTable) endTable();
      const leftOut = whole === '' && (isHidden(bits, false) || inField || fields.hidden() || properties.innerRowEnd);
      if (!leftOut) {
        const marker = list === null ? null : lists.next(list.num, list.level);
        (inTable ? cell : lines).push(paragraphLine(whole, marker, heading));
      }
      if (inTable && mark === CELL_END) {
        cells.push(cell);
        cell = [];
      }
    } else words += visibleText(doc, paragraphFrom, at, hidden, fields);
    paragraphFrom = at + 1;
    inField = fields.hidden();
  };

  for (let at = from; at < Math.min(to, text.length); at++) {
    const mark = text[at]!;
    if (mark === '\r' || mark === CELL_END || (mark === PAGE_BREAK && paragraphs.endsAt(at))) endParagraph(at, mark);
  }
  if (paragraphFrom < to) words += visibleText(doc, paragraphFrom, Math.min(to, text.length), false, fields);
  endTable();
  if (words !== '') lines.push({ text: words, marks: [] });
  return lines;
}

/** The words of `[from, to)` as they are shown; fields that begin or end there are followed. */
function visibleText(
  { text, characters, fonts, noteAt }: DocText,
  from: number,
  to: number,
  hiddenByStyle: boolean,
  fields: ReturnType<typeof createFields>,
): string {
  let shown = '';
  for (let at = from; at < to; at++) {
    const bits = characters.bits[at]!;
    if ((bits & DELETED) !== 0) continue;
    const character = text[at]!;
    if (character === FIELD_BEGIN) fields.begin();
    else if (character === FIELD_SEPARATOR) fields.separate();
    else if (character === FIELD_END) fields.end();
    else if (fields.hidden()) fields.instruction(character);
    else if (!isHidden(bits, hiddenByStyle)) {
      const symbol = characters.symbols.get(at);
      shown += noteAt(at) ?? '';
      if (symbol !== undefined) shown += symbolOf(fonts[symbol.font], symbol.code.toString(16));
      else shown += replaced.get(character) ?? (character < ' ' ? '' : character);
    }
  }
  return shown;
}
