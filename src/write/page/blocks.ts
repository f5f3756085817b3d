// The text of a report as blocks in their order: what none of them holds is white space and stands between them.
import type { Furniture, Paragraph, Section } from '../../model/outline.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';

export type Block = Span &
  (
    | { readonly kind: 'title' }
    | { readonly kind: 'heading'; readonly of: Section }
    | { readonly kind: 'paragraph'; readonly of: Paragraph }
    /** A paragraph whose cells are parted by TAB. */
    | { readonly kind: 'row'; readonly of: Paragraph }
    | { readonly kind: 'furniture'; readonly of: Furniture }
  );

const CELL_SIGN = '\t';

/** A title that stands in the front matter is furniture and no block of its own. */
export function blocksOf({ meta, sections, paragraphs, furniture }: Report): Block[] {
  const title = meta.titleSpan;
  const framed = title === null || furniture.some(({ start, end }) => start < title.end && end > title.start);
  const at = ({ start, end }: Span) => ({ start, end });
  const blocks: Block[] = [
    ...(framed ? [] : [{ kind: 'title' as const, ...at(title) }]),
    ...sections.map((of) => ({ kind: 'heading' as const, of, ...at(of) })),
    ...paragraphs.map((of) => ({
      kind: of.text.includes(CELL_SIGN) ? ('row' as const) : ('paragraph' as const),
      of,
      ...at(of),
    })),
    ...furniture.map((of) => ({ kind: 'furniture' as const, of, ...at(of) })),
  ];
  return blocks.toSorted((a, b) => a.start - b.start);
}

/** Rows that follow each other are one table, pieces of furniture one aside; every other block stands alone. */
export function runsOf(blocks: readonly Block[]): (readonly [Block, ...Block[]])[] {
  const runs: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const joins = block.kind === 'row' || block.kind === 'furniture';
    if (joins && run?.[0].kind === block.kind) run.push(block);
    else runs.push([block]);
  }
  return runs;
}
