// Patterns of rows behind one small interface, whichever engine runs them.

/** A stretch found by a pattern, half-open, relative to the text given. */
export type Found = { readonly start: number; readonly end: number };

export type Pattern = {
  /** All stretches, left to right: group 1 where the pattern has one and it took part, else the whole match. */
  readonly findAll: (text: string) => Found[];
};

/** Makes a pattern of its source; throws a SyntaxError-like error with the reason when the source is no pattern. */
export type PatternEngine = (source: string) => Pattern;

/** The native engine, for built-in patterns, which a test keeps in the RE2 subset and linear. */
export const nativeEngine: PatternEngine = (source) => {
  const pattern = new RegExp(source, 'gu');
  const grouped = new RegExp(`${source}|`, 'u').exec('')!.length > 1;
  const indexed = grouped ? new RegExp(source, 'dgu') : pattern;
  return {
    findAll(text) {
      const found: Found[] = [];
      indexed.lastIndex = 0;
      for (let match = indexed.exec(text); match !== null; match = indexed.exec(text)) {
        const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
        if (end > start) found.push({ start, end });
        if (match[0].length === 0) indexed.lastIndex++;
      }
      return found;
    },
  };
};
