// The linear-time engine for patterns of overlays, so that no rule can hang the program. Loaded with the first overlay only.
import { RE2JS } from 're2js';
import type { Found, PatternEngine } from './pattern.js';

/** Four times the longest built-in pattern, in characters: reading one takes time too. */
export const MAX_PATTERN_LENGTH = 2000;

/** Each step may be taken at each character; three times the largest built-in pattern, as [0-9]{1,1000} twice is too many. */
export const MAX_PATTERN_STEPS = 2000;

/** How many characters a match may span at least. A search that fails reads no further, or all of them would read to the end. */
const REACH = 500;

/** Throws an Error for a source that is no RE2 pattern or one too large. */
export const re2Engine: PatternEngine = (source) => {
  if (source.length > MAX_PATTERN_LENGTH)
    throw new Error(`the pattern is longer than ${MAX_PATTERN_LENGTH} characters`);
  const pattern = RE2JS.compile(source);
  if (pattern.programSize() > MAX_PATTERN_STEPS)
    throw new Error(`the pattern takes more than ${MAX_PATTERN_STEPS} steps; repeat less or fewer times`);
  return { findAll: (text) => findWithin(pattern, text) };
};

/** Searches one window after the other, each twice as long as the stretch in which its matches begin. */
function findWithin(pattern: RE2JS, text: string): Found[] {
  const group = pattern.groupCount() > 0 ? 1 : 0;
  const found: Found[] = [];
  for (let from = 0, next = REACH; from < text.length; from = next, next = from + REACH) {
    const to = from + 2 * REACH;
    // The character before tells what ^ and \b ask.
    const offset = Math.max(0, from - 1);
    const matcher = pattern.matcher(text.slice(offset, to));
    for (let more = matcher.find(from - offset); more; more = matcher.find()) {
      const [start, end] = [matcher.start(0) + offset, matcher.end(0) + offset];
      if (start >= next) break;
      // Where the window ends, $ would hold in the middle of a text.
      if (start === end || (end === to && to < text.length)) continue;
      const at = group === 1 && matcher.start(1) >= 0 ? 1 : 0;
      const stretch = { start: matcher.start(at) + offset, end: matcher.end(at) + offset };
      if (stretch.end > stretch.start) found.push(stretch);
      next = Math.max(next, end);
    }
  }
  return found;
}
