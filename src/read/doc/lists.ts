// The lists of a Word binary file, in the same form as those of a docx. After [MS-DOC] 2.9.147 and 2.9.131.
import { LEVELS, type Level, type List, type Numbering } from '../docx/numbering.js';
import type { WordFile } from './header.js';
import { readSprms, sprm } from './sprms.js';

/** Names of the formats by their number, which follows the order of the docx standard; null for those of other scripts. */
const formats: readonly (string | null)[] = [
  'decimal',
  'upperRoman',
  'lowerRoman',
  'upperLetter',
  'lowerLetter',
  ...Array.from({ length: 5 }, () => null),
  'ideographDigital',
  'japaneseCounting',
  null,
  null,
  'decimalFullWidth',
  'decimalHalfWidth',
  'japaneseLegal',
  'japaneseDigitalTenThousand',
  'decimalEnclosedCircle',
  'decimalFullWidth2',
  null,
  null,
  'decimalZero',
  'bullet',
  null,
  null,
  'decimalEnclosedFullstop',
  'decimalEnclosedParen',
  'decimalEnclosedCircleChinese',
  'ideographEnclosedCircle',
  'ideographTraditional',
  'ideographZodiac',
  'ideographZodiacTraditional',
  'taiwaneseCounting',
  'ideographLegalTraditional',
  'taiwaneseCountingThousand',
  'taiwaneseDigital',
  'chineseCounting',
  'chineseLegalSimplified',
  'chineseCountingThousand',
];

const NO_NUMBER = 255;
const NO_STYLE = 0xfff;
const GAPS = ['tab', 'space', 'nothing'] as const;

const DEFINITION_BYTES = 28;
const LIST_BYTES = 16;

type Definition = { readonly id: number; readonly simple: boolean; readonly styles: readonly number[] };

/** Lists by the number, from 1, under which paragraphs name them. Throws RangeError for tables that are cut short. */
export function readLists({ table, place }: WordFile): Numbering {
  const [definitions, lists] = [place('lists'), place('listOverrides')];
  const numbering = new Map<string, List>();
  if (definitions.length === 0 || lists.length === 0) return numbering;
  const levels = readDefinitions(table, definitions.start);

  const count = table.getUint32(lists.start, true);
  const heads = lists.start + 4;
  let at = heads + count * LIST_BYTES;
  if (at > table.byteLength) throw new RangeError('lists beyond the end');
  for (let index = 0; index < count; index++) {
    const definition = table.getInt32(heads + index * LIST_BYTES, true);
    const own = [...(levels.get(definition) ?? [])];
    const startOverrides = new Map<number, number>();
    at += 4;
    for (let left = table.getUint8(heads + index * LIST_BYTES + 12); left > 0; left--) {
      const start = table.getInt32(at, true);
      const bits = table.getUint8(at + 4);
      const level = bits & 0xf;
      at += 8;
      if ((bits & 0x20) !== 0) {
        const read = readLevel(table, at, level, own[level]?.style ?? null);
        own[level] = read.level;
        at = read.end;
        if ((bits & 0x10) !== 0) startOverrides.set(level, read.level.start);
      } else if ((bits & 0x10) !== 0) startOverrides.set(level, start);
    }
    numbering.set(String(index + 1), { definition: String(definition), levels: own, startOverrides });
  }
  return numbering;
}

/** The levels of each definition; they stand after all definitions, in their order. */
function readDefinitions(table: DataView, start: number): Map<number, readonly (Level | undefined)[]> {
  const count = table.getInt16(start, true);
  const definitions: Definition[] = [];
  for (let index = 0; index < count; index++) {
    const at = start + 2 + index * DEFINITION_BYTES;
    const styles = Array.from({ length: LEVELS }, (_, level) => table.getUint16(at + 8 + level * 2, true));
    definitions.push({ id: table.getInt32(at, true), simple: (table.getUint8(at + 26) & 1) === 1, styles });
  }
  let at = start + 2 + count * DEFINITION_BYTES;
  return new Map(
    definitions.map(({ id, simple, styles }) => {
      const levels = Array.from({ length: simple ? 1 : LEVELS }, (_, index) => {
        const style = styles[index]!;
        const { level, end } = readLevel(table, at, index, style === NO_STYLE ? null : String(style));
        at = end;
        return level;
      });
      return [id, levels];
    }),
  );
}

function readLevel(table: DataView, at: number, index: number, style: string | null): { level: Level; end: number } {
  const number = table.getUint8(at + 4);
  const flags = table.getUint8(at + 5);
  const characterBytes = table.getUint8(at + 24);
  const properties = at + 28 + table.getUint8(at + 25);
  let hidden = false;
  readSprms(table, properties, properties + characterBytes, null, (code, view, operand) => {
    if (code === sprm.hidden) hidden = (view.getUint8(operand) & 1) === 1;
  });
  const textAt = properties + characterBytes;
  const length = table.getUint16(textAt, true);
  let text = '';
  for (let unit = 0; unit < length; unit++) {
    const code = table.getUint16(textAt + 2 + unit * 2, true);
    // The number of a level stands as a character below nine.
    text += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code);
  }
  const level: Level = {
    start: table.getInt32(at, true),
    format: number === NO_NUMBER ? 'none' : (formats[number] ?? 'decimal'),
    pattern: null,
    text,
    gap: GAPS[table.getUint8(at + 15)] ?? 'tab',
    restartAfter: (flags & 0x08) === 0 ? index : table.getUint8(at + 26),
    legal: (flags & 0x04) !== 0,
    hidden,
    style,
  };
  return { level, end: textAt + 2 + length * 2 };
}
