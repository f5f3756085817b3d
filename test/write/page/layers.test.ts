// Stretches that cross become elements that do not, and no character is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLayers, walkSpans, type Layer } from '../../../src/write/page/layers.js';
import { parsePage, textOf } from './parse-page.js';

const layer = (name: string, start: number, end: number, rank: number): Layer => ({
  start,
  end,
  rank,
  open: (again) => `<${name}${again ? ' again' : ''}>`,
  close: `</${name}>`,
});

const TEXT = '一二三四五六七八';
const ALL = { start: 0, end: TEXT.length };

describe('drawLayers', () => {
  it.each<[string, Layer[], string]>([
    ['nothing', [], '一二三四五六七八'],
    ['one', [layer('a', 1, 3, 0)], '一<a>二三</a>四五六七八'],
    ['side by side', [layer('a', 0, 2, 0), layer('b', 2, 4, 0)], '<a>一二</a><b>三四</b>五六七八'],
    ['one inside another', [layer('b', 1, 2, 1), layer('a', 0, 4, 0)], '<a>一<b>二</b>三四</a>五六七八'],
    ['the same stretch', [layer('b', 0, 2, 1), layer('a', 0, 2, 0)], '<a><b>一二</b></a>三四五六七八'],
    ['crossing', [layer('a', 0, 4, 0), layer('b', 2, 6, 1)], '<a>一二<b>三四</b></a><b again>五六</b>七八'],
    [
      'crossing from the left',
      [layer('b', 0, 4, 1), layer('a', 2, 6, 0)],
      '<b>一二</b><a><b again>三四</b>五六</a>七八',
    ],
    ['one that is empty', [layer('a', 2, 2, 0)], '一二三四五六七八'],
  ])('%s', (_, layers, html) => {
    expect(drawLayers(TEXT, ALL, layers)).toBe(html);
  });

  it('goes on with a layer that began before the stretch, and ends one that goes on after it', () => {
    expect(drawLayers(TEXT, { start: 2, end: 4 }, [layer('a', 0, 3, 0), layer('b', 3, 8, 0)])).toBe(
      '<a again>三</a><b>四</b>',
    );
  });

  it('is well-formed and complete for any layers', () => {
    const stretch = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(3)).map(([a, b, rank]) => layer('i', a, b, rank));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (layers) => {
        const { root, faults } = parsePage(drawLayers(TEXT, ALL, layers));
        expect(faults).toEqual([]);
        expect(textOf(root)).toBe(TEXT);
      }),
    );
  });
});

it('walkSpans gives what reaches into each stretch', () => {
  const [a, b, c] = [
    { start: 0, end: 3 },
    { start: 2, end: 9 },
    { start: 9, end: 10 },
  ];
  const at = walkSpans([a!, b!, c!]);
  expect([
    at({ start: 0, end: 2 }),
    at({ start: 2, end: 5 }),
    at({ start: 6, end: 9 }),
    at({ start: 9, end: 12 }),
  ]).toEqual([[a], [a, b], [b], [c]]);
});
