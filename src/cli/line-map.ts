// From an offset to the line and column that an editor shows.

/** Both from 1; the column counts UTF-16 code units, as offsets do. */
export type Place = { readonly line: number; readonly column: number };

export type LineMap = {
  readonly placeOf: (offset: number) => Place;
  /** `[start, end)` of the line in which the offset lies, without its line end. */
  readonly lineOf: (offset: number) => { readonly start: number; readonly end: number };
};

/** Lines end in LF, CRLF or CR. */
export function mapLines(text: string): LineMap {
  const starts = [0];
  const ends: number[] = [];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
    ends.push(index);
    starts.push(index + lineEnd.length);
  }
  ends.push(text.length);

  const indexOf = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    placeOf: (offset) => {
      const index = indexOf(offset);
      return { line: index + 1, column: offset - starts[index]! + 1 };
    },
    lineOf: (offset) => {
      const index = indexOf(offset);
      return { start: starts[index]!, end: ends[index]! };
    },
  };
}
