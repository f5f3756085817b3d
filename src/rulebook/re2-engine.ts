// The linear-time engine for patterns of overlays, so that no rule can hang the program. Loaded with the first overlay only.
import { RE2JS } from 're2js';
import type { Found, PatternEngine } from './pattern.js';

export const re2Engine: PatternEngine = (source) => {
  const pattern = RE2JS.compile(source);
  const group = pattern.groupCount() > 0 ? 1 : 0;
  return {
    findAll(text) {
      const found: Found[] = [];
      const matcher = pattern.matcher(text);
      while (matcher.find()) {
        const whole = matcher.start(0) === matcher.end(0);
        const at = group === 1 && matcher.start(1) >= 0 ? 1 : 0;
        const [start, end] = [matcher.start(at), matcher.end(at)];
        if (!whole && end > start) found.push({ start, end });
      }
      return found;
    },
  };
};
