// The engines behind the interface: words tile the text, the words of the genre come out whole, the name tells the version.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segmenter } from '../../src/index.js';
import { extract, readReport, SegmenterError, segmenterOf } from '../../src/index.js';
import { isSegmenterName, segmenterNames } from '../../src/words/name.js';

const load = createRequire(import.meta.url);
const version = (name: string): string | null => {
  try {
    return (load(`${name}/package.json`) as { readonly version: string }).version;
  } catch {
    return null;
  }
};
const installed = version('nodejieba') !== null;
/** The dictionaries of nodejieba take seconds on a busy machine. */
const FIRST_WORD = 60_000;

const engines = [
  { name: 'jieba', id: `jieba ${version('@node-rs/jieba')}`, there: true },
  { name: 'nodejieba', id: `nodejieba ${version('nodejieba')}`, there: installed },
] as const;

const wordsOf = (text: string, { tag }: Segmenter) => tag(text).map(({ start, end }) => text.slice(start, end));
const tagsOf = (text: string, { tag }: Segmenter) =>
  Object.fromEntries(tag(text).map((word) => [text.slice(word.start, word.end), word.tag]));

describe.each(engines.filter(({ there }) => there))('$name', { timeout: FIRST_WORD }, ({ name, id }) => {
  test('tells its name and version', () => {
    expect(segmenterOf(name).id).toBe(id);
    expect(extract('全年服务企业3528家。', { segmenter: name }).generator.segmenter).toBe(id);
  });

  test('parts words and tags them', () => {
    expect(wordsOf('为困境女童发放助学金', segmenterOf(name))).toEqual(['为', '困境', '女童', '发放', '助学金']);
    expect(tagsOf('群众反映问题', segmenterOf(name))).toMatchObject({ 群众: 'n', 问题: 'n' });
  });

  test('keeps the words of the genre whole', () => {
    for (const word of ['三八红旗手', '妇女之家', '高新技术企业', '走访慰问'])
      expect(wordsOf(`共有${word}`, segmenterOf(name))).toContain(word);
    expect(tagsOf('走访慰问职工', segmenterOf(name))['走访慰问']).toBe('v');
  });

  test('tags digits and letters alike, however few', () => {
    expect(tagsOf('共 9 项，共 35 项', segmenterOf(name))).toMatchObject({ 9: 'm', 35: 'm' });
    expect(tagsOf('甲 A 级，乙 ISO 级', segmenterOf(name))).toMatchObject({ A: 'eng', ISO: 'eng' });
  });

  test('tags a word the same whatever stands around it, however often', () => {
    const { tag } = segmenterOf(name);
    const texts = ['走访慰问职工，发放助学金', '组织职工慰问', '职工发放', '走访慰问职工，发放助学金'];
    const seen = new Map<string, string>();
    for (const text of texts)
      for (const { start, end, tag: kind } of tag(text)) {
        const word = text.slice(start, end);
        expect(seen.get(word) ?? kind, word).toBe(kind);
        seen.set(word, kind);
      }
    expect(tag(texts[0]!)).toEqual(tag(texts.at(-1)!));
  });

  test('words tile any text', () => {
    const { tag } = segmenterOf(name);
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('全市', '3.5万人', '😀', '𠮷', '\0', '\r\n'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const word of tag(text)) {
          expect(word.start).toBe(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBe(text.length);
      }),
    );
  });

  test('gives nothing for nothing', () => {
    expect(segmenterOf(name).tag('')).toEqual([]);
  });

  test('links through the library', async () => {
    const text = '推荐全国最美家庭1户。';
    const fromBytes = await readReport(new TextEncoder().encode(text), { segmenter: name });
    for (const { quantities } of [extract(text, { segmenter: name }), fromBytes])
      expect(quantities.map(({ indicator, action }) => [indicator?.text, action?.text])).toEqual([
        ['全国最美家庭', '推荐'],
      ]);
  });
});

describe.skipIf(installed)('an engine that is not installed', () => {
  test('is an error that says how to install it', () => {
    expect(() => segmenterOf('nodejieba')).toThrow(SegmenterError);
    expect(() => segmenterOf('nodejieba')).toThrow(
      'nodejieba is not installed. Install it with: npm i nodejieba (it may need a C++ compiler, Python and the headers of Node)',
    );
  });

  test('is refused before a file is read', async () => {
    await expect(readReport('/nowhere/at/all.txt', { segmenter: 'nodejieba' })).rejects.toThrow(SegmenterError);
  });
});

test('names are known without loading an engine', () => {
  expect(segmenterNames).toEqual(['jieba', 'nodejieba']);
  expect(['jieba', 'nodejieba', 'Jieba', '', 'toString'].map(isSegmenterName)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
