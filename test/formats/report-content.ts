// What a report says, for comparing one report in two formats.
import type { Report } from '../../src/index.js';

/** Without offsets, which depend on the format. */
export function contentOf({ meta, sections, items, quantities }: Report) {
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  return {
    title: meta.title,
    sections: sections.map(({ marker, title, level, plan }) => ({ marker, title, level, plan })),
    items: items.map(({ marker, ordinal, text }) => ({ marker, ordinal, text })),
    quantities: quantities.map(({ text, value, unit, qualifier, change, status, indicator, action, section }) => ({
      text,
      value,
      unit,
      qualifier,
      change,
      status,
      indicator: indicator?.text,
      action: action?.text,
      section: section && titles.get(section),
    })),
  };
}
