// What stands out in the text of a report: points with their markers, quantities, numbers passed over, signs of headings.
import type { Item } from '../../model/outline.js';
import type { Quantity } from '../../model/quantity.js';
import type { Span } from '../../model/span.js';
import type { Passed } from '../../quantities/index.js';
import type { Content } from '../formats.js';
import { markId, passedId } from './data.js';
import { walkSpans, type Layer } from './layers.js';

const RANK = { item: 0, marker: 1, quantity: 2, passed: 3, sign: 4 } as const;

/** To be asked from left to right: the layers that reach into a stretch. */
export function walkLayers({ report, text, trace }: Content): (stretch: Span) => Layer[] {
  const byStart = (a: Span, b: Span) => a.start - b.start;
  const layers = [
    ...report.items.flatMap(itemLayers),
    ...[...report.sections, ...(report.meta.titleSpan === null ? [] : [report.meta.titleSpan])].flatMap((heading) =>
      signLayers(text, heading),
    ),
    ...report.quantities.map(quantityLayer),
    ...trace.passed.map(passedLayer),
  ];
  return walkSpans(layers.toSorted(byStart));
}

const itemLayers = ({ start, end, marker }: Item): Layer[] => [
  { start, end, rank: RANK.item, open: (again) => `<span class="item${again ? ' again' : ''}">`, close: '</span>' },
  { start, end: start + marker.length, rank: RANK.marker, open: () => '<b>', close: '</b>' },
];

/** The mark itself and, where it was broken, its later parts, which the script finds by the id that they name. */
function quantityLayer({ start, end, dimension, status }: Quantity, index: number): Layer {
  const id = markId(index);
  const kind = `q ${dimension}${status === 'target' ? ' target' : ''}`;
  return {
    start,
    end,
    rank: RANK.quantity,
    open: (again) =>
      again
        ? `<mark class="${kind}" data-of="${id}">`
        : `<mark class="${kind}" id="${id}" role="button" tabindex="-1">`,
    close: '</mark>',
  };
}

function passedLayer({ start, end }: Passed, index: number): Layer {
  const id = passedId(index);
  return {
    start,
    end,
    rank: RANK.passed,
    open: (again) => (again ? `<span class="x" data-of="${id}">` : `<span class="x" id="${id}">`),
    close: '</span>',
  };
}

/** The signs of a heading that are not its words: ## and ** of Markdown. */
const signLayers = (text: string, { start, end }: Span): Layer[] =>
  [...text.slice(start, end).matchAll(/^[#\s]+|\*{2,}/g)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
    rank: RANK.sign,
    open: () => '<span class="sign">',
    close: '</span>',
  }));
