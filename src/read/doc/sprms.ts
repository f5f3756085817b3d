// Changes of properties (sprms), of which Word keeps every formatting: read one after the other. After [MS-DOC] 2.6.

/** Those that this reader asks for. */
export const sprm = {
  deleted: 0x0800,
  special: 0x0855,
  hidden: 0x083c,
  characterStyle: 0x4a30,
  symbol: 0x6a09,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerRowEnd: 0x244c,
  depth: 0x6649,
  level: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  elsewhere: 0x6646,
  headerRow: 0x3404,
  cells: 0xd608,
  mergedDown: 0xd62b,
} as const;

/** The operand of a change stands at `at` of its view. */
export type Take = (code: number, view: DataView, at: number) => void;

const FIXED_BYTES = [1, 1, 2, 4, 2, 2, null, 3] as const;

/** Changes of tab stops may be longer than their length byte can say. */
const TAB_STOPS = 0xc615;

/** Hands over the changes in `[start, end)`; one that is cut short ends the reading. `data` holds those that stand elsewhere. */
export function readSprms(view: DataView, start: number, end: number, data: DataView | null, take: Take): void {
  const last = Math.min(end, view.byteLength);
  for (let at = start; at + 3 <= last;) {
    const code = view.getUint16(at, true);
    const operand = at + 2;
    const length = FIXED_BYTES[code >> 13] ?? variableBytes(code, view, operand, last);
    if (operand + length > last) return;
    if (code === sprm.elsewhere && data !== null) readElsewhere(data, view.getUint32(operand, true), take);
    else take(code, view, operand);
    at = operand + length;
  }
}

function variableBytes(code: number, view: DataView, at: number, last: number): number {
  if (code === sprm.cells) return at + 2 <= last ? view.getUint16(at, true) + 1 : 2;
  const length = view.getUint8(at);
  if (code !== TAB_STOPS || length !== 255) return length + 1;
  const cleared = view.getUint8(Math.min(at + 1, last - 1));
  const added = view.getUint8(Math.min(at + 2 + cleared * 4, last - 1));
  return 3 + cleared * 4 + added * 3;
}

/** Only once: what stands elsewhere may not point elsewhere again. */
function readElsewhere(data: DataView, at: number, take: Take): void {
  if (at + 2 > data.byteLength) return;
  readSprms(data, at + 2, at + 2 + data.getUint16(at, true), null, take);
}
