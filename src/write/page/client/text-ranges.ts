// From an offset of the report's text to its place in the page, and stretches of it that are shown without touching the page.
import type { Span } from '../../../model/span.js';

export type Texts = {
  /** The part of a stretch that stands in one block; null where it stands in none. */
  readonly rangeOf: (span: Span) => Range | null;
  /** Shows the stretches under a name that the style knows; replaces those that it showed. */
  readonly highlight: (name: string, spans: readonly (Span | undefined)[]) => void;
};

export function openTexts(article: HTMLElement): Texts {
  let blocks: readonly HTMLElement[] | undefined;
  const startOf = (block: HTMLElement) => Number(block.dataset['at']);

  const blockAt = (offset: number): HTMLElement | undefined => {
    blocks ??= [...article.querySelectorAll<HTMLElement>('[data-at]')];
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(blocks[middle]!) <= offset) low = middle;
      else high = middle - 1;
    }
    return blocks[low];
  };

  const rangeOf = ({ start, end }: Span): Range | null => {
    const block = blockAt(start);
    if (block === undefined) return null;
    const range = document.createRange();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let at = startOf(block);
    let begun = false;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = node as Text;
      if (!begun && start < at + length) {
        range.setStart(node, Math.max(0, start - at));
        begun = true;
      }
      if (begun) range.setEnd(node, Math.min(length, end - at));
      at += length;
      if (at >= end) break;
    }
    return begun ? range : null;
  };

  return {
    rangeOf,
    highlight: (name, spans) => {
      // Browsers of some years ago do without: the panel of details names the words.
      if (!('highlights' in CSS)) return;
      const ranges = spans.flatMap((span) => (span && rangeOf(span)) ?? []);
      if (ranges.length === 0) CSS.highlights.delete(name);
      else CSS.highlights.set(name, new Highlight(...ranges));
    },
  };
}
