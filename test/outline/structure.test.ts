// Each fixture beside its structure as a person reads it: title, headings, points, furniture. Written by hand, never by the program.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/index.js';
import { extract } from '../../src/index.js';

const folder = fileURLToPath(new URL('../../fixtures', import.meta.url));
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'structure.json')));

/** What a reader writes down: names instead of ids, beginnings instead of offsets. */
function structureOf({ meta, sections, items, furniture, paragraphs }: Report, text: string) {
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  const markers = new Map(items.map(({ id, marker }) => [id, marker]));
  const { titleSpan: _, ...told } = meta;
  return {
    ...told,
    sections: sections.map(({ level, marker, title, subtitle, runIn, plan, parent }) => ({
      level,
      marker,
      title,
      subtitle,
      runIn,
      plan,
      parent: parent === null ? null : titles.get(parent),
    })),
    items: items.map(({ marker, ordinal, parent, text: words }) => ({
      marker,
      ordinal,
      parent: parent === null ? null : markers.get(parent),
      start: words.slice(0, 12),
    })),
    furniture: furniture.map(({ kind, start, end }) => ({ kind, start: text.slice(start, Math.min(end, start + 20)) })),
    paragraphs: paragraphs.map(({ text: words }) => words.slice(0, 12)),
  };
}

test('there are at least fourteen styles of structure', () => {
  expect(cases.length).toBeGreaterThanOrEqual(14);
});

describe.each(cases)('%s', (name) => {
  const text = readFileSync(join(folder, name, 'input.txt'), 'utf8');
  const wanted = JSON.parse(readFileSync(join(folder, name, 'structure.json'), 'utf8')) as Record<string, unknown>;
  const found: Record<string, unknown> = structureOf(extract(text), text);

  test.each(Object.keys(wanted))('%s', (part) => {
    expect(found[part]).toEqual(wanted[part]);
  });
});
