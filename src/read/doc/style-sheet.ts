// The styles of a Word binary file: heading level, list and hidden text that paragraphs and runs take from them.
import type { WordFile } from './header.js';
import { readSprms, sprm } from './sprms.js';

export type StyleProperties = {
  /** 1 to 9, 0 where it says body text, null where nothing is said. */
  readonly outline: number | null;
  readonly list: number | null;
  readonly level: number | null;
  readonly hidden: boolean | null;
};

/** By the number of the style; what it does not say itself is that of the style that it builds on. */
export type StyleSheet = (style: number) => StyleProperties;

type Style = StyleProperties & { readonly base: number };

const NO_STYLE = 0xfff;
const CHARACTER_STYLE = 2;
const BODY_TEXT = 9;
const HEADINGS = 9;

/** Styles that build on each other; Word allows ten. */
const MAX_BASES = 32;

const nothing: StyleProperties = { outline: null, list: null, level: null, hidden: null };

export function readStyleSheet({ table, place }: WordFile): StyleSheet {
  const { start, length } = place('styles');
  const styles: (Style | null)[] = [];
  if (length > 0) {
    const count = table.getUint16(start + 2, true);
    const baseBytes = table.getUint16(start + 4, true);
    let at = start + 2 + table.getUint16(start, true);
    for (let index = 0; index < count && at + 2 <= start + length; index++) {
      const bytes = table.getUint16(at, true);
      styles.push(bytes === 0 ? null : readStyle(table, at + 2, bytes, baseBytes));
      at += 2 + bytes + (bytes % 2);
    }
  }
  const resolved = new Map<number, StyleProperties>();
  const resolve = (index: number, depth: number): StyleProperties => {
    const style = styles[index];
    const known = resolved.get(index);
    if (known !== undefined) return known;
    if (style == null || depth > MAX_BASES) return nothing;
    const base = style.base === NO_STYLE ? nothing : resolve(style.base, depth + 1);
    const properties = {
      outline: style.outline ?? base.outline,
      list: style.list ?? base.list,
      level: style.level ?? base.level,
      hidden: style.hidden ?? base.hidden,
    };
    resolved.set(index, properties);
    return properties;
  };
  return (style) => resolve(style, 0);
}

function readStyle(table: DataView, at: number, bytes: number, baseBytes: number): Style {
  const builtIn = table.getUint16(at, true) & 0xfff;
  const kindAndBase = table.getUint16(at + 2, true);
  const end = at + bytes;
  const nameEnd = at + baseBytes + 2 + table.getUint16(at + baseBytes, true) * 2 + 2;
  const found: { -readonly [Key in keyof StyleProperties]: StyleProperties[Key] } = { ...nothing };
  const take = (code: number, view: DataView, operand: number): void => {
    if (code === sprm.outline) found.outline = outlineOf(view.getUint8(operand));
    else if (code === sprm.list) found.list = view.getUint16(operand, true);
    else if (code === sprm.level) found.level = view.getUint8(operand);
    else if (code === sprm.hidden) found.hidden = (view.getUint8(operand) & 1) === 1;
  };
  let next = nameEnd;
  const block = (skipped: number): void => {
    if (next + 2 > end) return;
    const length = table.getUint16(next, true);
    readSprms(table, next + 2 + skipped, Math.min(next + 2 + length, end), null, take);
    next += 2 + length + (length % 2);
  };
  // A paragraph style has its own number before its paragraph properties, and its character properties after them.
  if ((kindAndBase & 0xf) !== CHARACTER_STYLE) block(2);
  block(0);
  if (found.outline === null && builtIn >= 1 && builtIn <= HEADINGS) found.outline = builtIn;
  return { ...found, base: kindAndBase >> 4 };
}

/** From levels counted from 0 to those counted from 1. */
export const outlineOf = (level: number): number => (level >= BODY_TEXT ? 0 : level + 1);
