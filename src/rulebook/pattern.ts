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
  const grouped = new RegExp(`${source}|`, 'u').exec('')!.length > 1;
  if (!grouped) return finder(new RegExp(source, 'gu'), wholeOf);
  const [edge, notAfter] = NOT_AFTER.exec(source) ?? [];
  if (edge === undefined) return finder(new RegExp(source, 'dgu'), groupOf);
  // A look behind instead of one sign read before the group: the engine then skips what the group cannot begin with, three
  // times as fast. The sign still has to be there: the next match begins one place behind the end of the last.
  return finder(new RegExp(`(?<![${notAfter}])${source.slice(edge.length)}`, 'gu'), leadingGroupOf, 1);
};

/** `(?:^|[^0-9])(` at the beginning: what is found must not stand behind these signs. */
const NOT_AFTER = /^\(\?:\^\|\[\^((?:[^\]\\]|\\.)+)\]\)(?=\((?!\?))/;

/** What `foundIn` makes of each match; `gap` is how many places behind one match the next may begin. */
function finder(pattern: RegExp, foundIn: (match: RegExpExecArray) => Found, gap = 0): Pattern {
  return {
    findAll(text) {
      const all: Found[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const found = foundIn(match);
        if (found.end > found.start) all.push(found);
        const { length } = match[0];
        pattern.lastIndex = match.index + length + (length === 0 ? 1 : gap);
      }
      return all;
    },
  };
}

const stretch = (start: number, { length }: string): Found => ({ start, end: start + length });

const wholeOf = ({ index, 0: whole }: RegExpExecArray): Found => stretch(index, whole);

function groupOf(match: RegExpExecArray): Found {
  const [start, end] = match.indices?.[1] ?? [];
  return start === undefined || end === undefined ? wholeOf(match) : { start, end };
}

/** For a group that the pattern begins with. */
const leadingGroupOf = ({ index, 0: whole, 1: group = whole }: RegExpExecArray): Found => stretch(index, group);
