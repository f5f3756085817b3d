// Stretches that may overlap to elements that may not: where two cross, the inner one is closed and opened again.
import type { Span } from '../../model/span.js';
import { escaped } from './escape.js';

/** A stretch of the text that becomes an element. */
export type Layer = Span & {
  /** Of two that cover the same text, the lower stands outside. */
  readonly rank: number;
  /** The start tag; `again` when the element was broken and goes on. */
  readonly open: (again: boolean) => string;
  readonly close: string;
};

/**
 * The text from `start` to `end` with the layers that reach into it, whatever order they are in.
 *
 *     一是推荐省级劳模3名。二是     items    <span><b>一是</b>推荐省级劳模<mark>3名</mark>。</span><span>…
 *     ~~~~~~~~~~~~~^^~~~~~
 */
export function drawLayers(text: string, { start, end }: Span, layers: readonly Layer[]): string {
  const inside = layers.filter((layer) => layer.start < end && layer.end > start && layer.start < layer.end);
  const edges = new Set([start, end]);
  for (const layer of inside) edges.add(Math.max(layer.start, start)).add(Math.min(layer.end, end));
  const stops = [...edges].toSorted((a, b) => a - b);
  const coming = inside.toSorted((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
  const html: string[] = [];
  const seen = new Set<Layer>();
  let open: readonly Layer[] = [];
  let next = 0;
  stops.slice(0, -1).forEach((from, index) => {
    const covering = open.filter((layer) => layer.end > from);
    for (; next < coming.length && coming[next]!.start <= from; next++) covering.push(coming[next]!);
    const wanted = covering.toSorted((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end);
    const kept = open.findIndex((layer, depth) => layer !== wanted[depth]);
    const common = kept < 0 ? open.length : kept;
    html.push(...closing(open.slice(common)));
    for (const layer of wanted.slice(common)) {
      html.push(layer.open(seen.has(layer) || layer.start < start));
      seen.add(layer);
    }
    html.push(escaped(text.slice(from, stops[index + 1])));
    open = wanted;
  });
  html.push(...closing(open));
  return html.join('');
}

const closing = (open: readonly Layer[]): string[] => open.map(({ close }) => close).toReversed();

/** Asked for stretches from left to right, gives what reaches into each; `spans` are sorted by their start. */
export function walkSpans<S extends Span>(spans: readonly S[]): (stretch: Span) => S[] {
  let open: S[] = [];
  let next = 0;
  return ({ start, end }) => {
    for (; next < spans.length && spans[next]!.start < end; next++) open.push(spans[next]!);
    open = open.filter((span) => span.end > start);
    return [...open];
  };
}
