// Sections as other rows point to them: the path that leads to each, and how many quantities stand in it.
import type { Section } from '../../model/outline.js';
import type { Report } from '../../model/report.js';

const BELOW = ' > ';

export const headingOf = ({ marker, title }: Section): string => `${marker ?? ''}${title}`;

/** By id: the headings from the top down, joined by ` > `. */
export function sectionPaths({ sections }: Report): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const section of sections) {
    const above = section.parent === null ? undefined : paths.get(section.parent);
    paths.set(section.id, above === undefined ? headingOf(section) : above + BELOW + headingOf(section));
  }
  return paths;
}

/** By id: how many of `members` stand in a node or in one below it. Parents come before their children. */
export function countBelow(
  nodes: readonly { readonly id: string; readonly parent: string | null }[],
  members: readonly (string | null)[],
): ReadonlyMap<string, number> {
  const counts = new Map(nodes.map(({ id }) => [id, 0]));
  const add = (id: string | null, count: number) => {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + count);
  };
  for (const id of members) add(id, 1);
  for (const { id, parent } of nodes.toReversed()) add(parent, counts.get(id) ?? 0);
  return counts;
}
