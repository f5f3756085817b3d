// The report as it reads: every block in its place, every number marked in its sentence.
import type { Span } from '../../model/span.js';
import { tabCells } from '../../read/table-cells.js';
import type { Content } from '../formats.js';
import { blocksOf, runsOf, type Block } from './blocks.js';
import { escaped } from './escape.js';
import { drawLayers } from './layers.js';
import { drawHeader } from './report-header.js';
import { walkLayers } from './text-layers.js';
import type { Say } from './words.js';

/** From this length on the browser lays out only what is near the window. */
const LONG = 200_000;

/**
 * Elements with `data-at` hold the text from that offset on and nothing else; their texts, one after the other, are the
 * text of the report without the white space between its blocks.
 */
export function drawArticle(content: Content, say: Say): string {
  const { report, text } = content;
  const layersIn = walkLayers(content);
  const words = (span: Span) => drawLayers(text, span, layersIn(span));
  const isHead = headsIn(content);
  const pageSign = pageSigns(say);
  const header = drawHeader(report, say);

  const draw = ([first, ...others]: readonly [Block, ...Block[]]): string => {
    switch (first.kind) {
      case 'title':
        return header(`<h1 data-at="${first.start}">${words(first)}</h1>`);
      case 'heading': {
        const { id, level, plan } = first.of;
        const tag = `h${Math.min(level + 1, 6)}`;
        return `<${tag} id="${id}"${plan ? ' class="plan"' : ''} data-at="${first.start}">${words(first)}</${tag}>`;
      }
      case 'paragraph':
        return `<p data-at="${first.start}"${pageSign(first.of.page)}>${words(first)}</p>`;
      case 'row':
        return table([first, ...others]);
      case 'furniture':
        return `<aside class="furniture">${[first, ...others].map(furniture).join('')}</aside>`;
    }
  };

  const furniture = (block: Block): string =>
    block.kind === 'furniture'
      ? `<p data-at="${block.start}" title="${escaped(say(`furniture.${block.of.kind}`))}">${words(block)}</p>`
      : '';

  const table = (rows: readonly Block[]): string => {
    const lines = rows.map((row) => {
      const cells = row.kind === 'row' ? tabCells(text, row.of) : [];
      const heads = cells.some(isHead.column);
      const drawn = cells.map((cell) => {
        const scope = heads ? 'col' : isHead.row(cell) ? 'row' : null;
        const place = `data-at="${cell.start}"`;
        return scope === null
          ? `<td ${place}>${words(cell)}</td>`
          : `<th scope="${scope}" ${place}>${words(cell)}</th>`;
      });
      return `<tr>${drawn.join('')}</tr>`;
    });
    return `<div class="cells"><table>${lines.join('\n')}</table></div>`;
  };

  const runs = runsOf(blocksOf(report));
  const body = runs.map(draw);
  const titled = runs.some(([{ kind }]) => kind === 'title');
  const top = titled
    ? []
    : [header(`<h1>${escaped(report.meta.title ?? report.source.name ?? say('page.untitled'))}</h1>`)];
  const long = text.length > LONG ? ' class="long"' : '';
  return `<article id="text" lang="zh"${long}>\n${[...top, ...body].join('\n')}\n</article>`;
}

/** Cells that some quantity names as its column head or its row head. */
function headsIn({ report }: Content): Readonly<Record<'column' | 'row', (cell: Span) => boolean>> {
  const cells = report.quantities.filter(({ header }) => header !== null);
  const columns = new Set(cells.map(({ header }) => header?.start));
  const rows = new Set(cells.map(({ indicator }) => indicator?.start));
  return { column: ({ start }) => columns.has(start), row: ({ start }) => rows.has(start) };
}

/** Set at the first paragraph of every page but the first. */
function pageSigns(say: Say): (page: number | null) => string {
  let before: number | null = null;
  return (page) => {
    const turned = before !== null && page !== null && page !== before;
    before = page ?? before;
    return turned ? ` data-page="${escaped(say('page.page', { page }))}"` : '';
  };
}
