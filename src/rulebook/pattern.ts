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
  if (!grouped) return wholeMatches(pattern);
  const [edge, notAfter] = NOT_AFTER.exec(source) ?? [];
  if (edge === undefined) return groups(new RegExp(source, 'dgu'));
  return groupsNotAfter(new RegExp(`(?<![${notAfter}])${source.slice(edge.length)}`, 'gu'));
};

/** `(?:^|[^0-9])(` at the beginning: what is found must not stand behind these signs. */
const NOT_AFTER = /^\(\?:\^\|\[\^((?:[^\]\\]|\\.)+)\]\)(?=\((?!\?))/;

function wholeMatches(pattern: RegExp): Pattern {
  return {
    findAll(text) {
      const found: Found[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const end = match.index + match[0].length;
        if (end > match.index) found.push({ start: match.index, end });
        else pattern.lastIndex++;
      }
      return found;
    },
  };
}

function groups(pattern: RegExp): Pattern {
  return {
    findAll(text) {
      const found: Found[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
        if (end > start) found.push({ start, end });
        if (match[0].length === 0) pattern.lastIndex++;
      }
      return found;
    },
  };
}

/**
 * A look behind instead of one sign read before the group: the engine then skips what the group cannot begin with, three
 * times as fast. The sign still has to be there: the next match begins one place behind the end of the last.
 */
function groupsNotAfter(pattern: RegExp): Pattern {
  return {
    findAll(text) {
      const found: Found[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const [whole, group = whole] = match;
        if (group !== '') found.push({ start: match.index, end: match.index + group.length });
        pattern.lastIndex = match.index + whole.length + 1;
      }
      return found;
    },
  };
}
