// Saved pages that are meant to harm: what each costs in time and memory, and what it gives. Nothing in them runs.
import { describe, expect, it } from 'vitest';
import { encode } from '../read/encode.js';
import { answersTo, every, type Bounds } from './read-within.js';

const SIZE = 1_000_000;
const TEXT = '全年走访困难家庭260户。';
/** A page becomes a tree, in memory many times its size. */
const TREE: Bounds = { seconds: 10, megabytes: 1200 };
const page = (body: string, head = ''): string => `<html><head>${head}</head><body><p>${TEXT}</p>${body}</body></html>`;
const filled = (piece: string): string => piece.repeat(SIZE / piece.length);

describe('a page', () => {
  it('of a million elements within each other is refused', async () => {
    const files = Object.fromEntries(
      ['div', 'b', 'table', 'ul', 'span', 'font', 'svg', 'blockquote'].map((name) => [
        `${name}.html`,
        page(`<${name}>`.repeat(1_000_000)),
      ]),
    );
    expect(await answersTo(files)).toEqual(every(files, 'too_deep'));
  });

  it('of hundreds of thousands of tags, opened, closed or neither, is read within bounds', async () => {
    const files = {
      'closed.html': page(filled('</p>')),
      'open.html': page(filled('<p>')),
      'void.html': page(filled('<br>')),
      'crossed.html': page(filled('<b><i></b></i>')),
      'items.html': page(`<ol type="A" start="32700">${filled('<li>')}</ol>`),
    };
    const answers = await answersTo(files, TREE);
    for (const name of Object.keys(files)) expect(answers[name], name).toContain(TEXT);
  });

  it('of signs that begin something and end nothing is read within bounds', async () => {
    const files = {
      'angles.html': page(filled('<')),
      'comment.html': page(`<!--${filled('-')}`),
      'attribute.html': page(`<p x="${filled('x')}`),
      'name.html': page(`<${filled('x')}`),
      'script.html': page(`<script>${filled('</scrip')}`),
    };
    const answers = await answersTo(files, TREE);
    for (const name of Object.keys(files)) expect(answers[name], name).toContain(TEXT);
  });

  it('with a million attributes, or a million entities, is read', async () => {
    const attributes = Array.from({ length: 1_000_000 }, (_, n) => ` a${n}=${n}`).join('');
    const files = {
      'attributes.html': page(`<p${attributes}>甲</p>`),
      'entities.html': page(`<p>${'&amp;&#x4e00;'.repeat(1_000_000)}</p>`),
    };
    const answers = await answersTo(files, TREE);
    expect(answers['attributes.html']).toBe(`${TEXT}\n甲\n`);
    expect(answers['entities.html']).toMatch(new RegExp(`^${TEXT}\n(?:&一)+…(?:&?一)+\n$`));
  });

  it('with entities that stand for nothing shows them or a sign of loss', async () => {
    const files = {
      'a.html': page(
        '<p>甲&#0;&#x110000;&#xd800;&#99999999999;&nowhere;&lol9;乙</p>',
        '<!DOCTYPE x [<!ENTITY lol9 "x">]>',
      ),
    };
    expect((await answersTo(files))['a.html']).toMatch(/^全年走访困难家庭260户。\n甲\ufffd+&nowhere;&lol9;乙\n$/);
  });
});

describe('nothing runs', () => {
  it('scripts, styles, refreshes, frames and handlers leave no trace', async () => {
    const active = [
      '<script>require("fs").writeFileSync("ran.txt", "x")</script>',
      '<script src="http://127.0.0.1:9/x.js"></script>',
      '<img src=x onerror="x()"><svg onload="x()"><script>x()</script></svg>',
      '<iframe srcdoc="<script>x()</script>"></iframe><object data="x"></object><embed src="x">',
      '<style>@import url(http://127.0.0.1:9/x.css)</style><link rel="stylesheet" href="http://127.0.0.1:9/x.css">',
      '<form action="http://127.0.0.1:9/"><input value="x" autofocus onfocus="x()"></form>',
      '<noscript><img src="http://127.0.0.1:9/x"></noscript><template><b>x</b></template>',
    ];
    const head = '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><base href="http://127.0.0.1:9/">';
    expect(await answersTo({ 'a.html': page(active.join(''), head) })).toEqual({ 'a.html': `${TEXT}\n` });
  });
});

describe('a charset that is a lie', () => {
  it('is not believed', async () => {
    const files = Object.fromEntries(
      ['utf-7', 'utf-16', 'utf-32', 'iso-8859-1', 'x-user-defined', 'replacement', '', '../../etc/passwd'].flatMap(
        (charset) =>
          (['utf-8', 'gb18030'] as const).map((encoding, at) => [
            `${encodeURIComponent(charset)}-${at}.html`,
            encode(page('', `<meta charset="${charset}">`), encoding),
          ]),
      ),
    );
    expect(await answersTo(files)).toEqual(every(files, `${TEXT}\n`));
  });
});
