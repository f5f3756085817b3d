// The patterns of --ignore as one test on paths below the input root.
import picomatch from 'picomatch';

/** `path` as text, with /; true when it is left out, and with a folder all that lies in it. */
export type Ignored = (path: string) => boolean;

/** A pattern without / holds for names at any depth: `*.bak`, `drafts`, `drafts/`, `2021/**`. */
export function ignoredBy(patterns: readonly string[]): Ignored {
  if (patterns.length === 0) return () => false;
  return picomatch(patterns.map(anchored), { dot: true });
}

function anchored(pattern: string): string {
  const bare = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  return bare.includes('/') || pattern.startsWith('/') ? bare : `**/${bare}`;
}
