// Pages in a real browser: read, filtered, sorted and jumped through by mouse and by keys, in the light, the dark, on a phone and on paper.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { html } from '../../../src/write/page/index.js';
import { tempFolder } from '../../read/temp-folder.js';
import { chinese, contentOf, textOf } from '../content-of.js';
import { browserPath, openBrowser, type Browser } from './open-browser.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

if (browserPath === null) console.warn('skipped: the tests of pages in a browser, for want of a chromium');

const PATIENCE = { timeout: 10_000 };

const temp = tempFolder();
const inputOf = (name: string) => readFileSync(new URL(`../../../fixtures/${name}/input.txt`, import.meta.url), 'utf8');
/** As long as the reports of cities and provinces are. */
const REPORT = ['womens-federation', 'government', 'statistics', 'hospital', 'five-years', 'discipline']
  .map(inputOf)
  .join('\n')
  .repeat(3);
const content = contentOf(REPORT, '总结.txt');
const { quantities } = content.report;
const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(1)</script>';

const write = (name: string, page: string) => pathToFileURL(temp.file(name, page)).href;
const reportUrl = write('report.html', html.part(content, chinese));

describe.skipIf(browserPath === null)('in a browser (skipped where no chromium is)', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(browserPath!);
    page = browser.page;
  });
  afterAll(() => browser?.close());

  /** Everything that was ever asked for or complained of counts, whatever the test was about. */
  const expectPeace = (...urls: readonly string[]) => {
    expect(browser.complaints.splice(0)).toEqual([]);
    expect([...new Set(browser.requests.splice(0))]).toEqual(urls);
  };
  const open = async (url: string) => {
    browser.requests.length = 0;
    await page.goto(url);
  };
  const focused = () => page.evaluate<string>('document.activeElement.id');
  /** The table follows a moment after what is asked. */
  const expectCount = (expected: string) =>
    expect.poll(() => page.locator('#shown').textContent(), PATIENCE).toBe(expected);
  const row = (text: string) => page.locator('#quantities tr', { hasText: text }).first();
  const column = (name: string) => page.locator(`#quantities td.${name}`).allTextContents();
  const sort = (name: string) => page.click(`[data-sort="${name}"]`);
  const inWindow = (selector: string) =>
    page.evaluate<boolean>(
      `(() => { const r = document.querySelector('${selector}').getBoundingClientRect(); return r.top >= -1 && r.bottom <= innerHeight + 1; })()`,
    );

  describe('the page of a report', () => {
    beforeEach(async () => {
      await page.emulateMedia({ media: null, colorScheme: null });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.mouse.move(0, 0);
      await open(reportUrl);
    });
    afterEach(() => expectPeace(reportUrl));

    it('shows the title and all quantities, of which only those near the window are elements', async () => {
      expect(await page.title()).toBe(content.report.meta.title);
      await expectCount(`${quantities.length} / ${quantities.length}`);
      expect(quantities.length).toBeGreaterThan(300);
      expect(await page.locator('#quantities tr').count()).toBeLessThan(100);
      expect((await column('indicator')).slice(0, 30)).toEqual(
        quantities.slice(0, 30).map(({ indicator }) => indicator?.text ?? ''),
      );
    });

    it('filters by kind, section, status and words, and lets the other numbers fade', async () => {
      const many = (wanted: (quantity: (typeof quantities)[number]) => boolean) =>
        `${quantities.filter(wanted).length} / ${quantities.length}`;
      await page.click('[data-dimension="ratio"]');
      await expectCount(many(({ dimension }) => dimension === 'ratio'));
      const other = quantities.find(({ dimension }) => dimension !== 'ratio')!.id;
      await page.waitForSelector(`#${other}.faded`);
      await page.click('[data-dimension="money"]');
      await expectCount(many(({ dimension }) => dimension === 'ratio' || dimension === 'money'));
      await page.click('#reset');
      await page.waitForSelector(`#${other}:not(.faded)`);
      await page.selectOption('#status', 'target');
      await expectCount(many(({ status }) => status === 'target'));
      await page.click('#reset');
      await page.selectOption('#section', '0');
      await expectCount(many(({ section }) => section === 's1'));
      await page.click('#reset');
      await page.fill('#words', '没有这样的话');
      await expectCount(`0 / ${quantities.length}`);
      expect(await page.isVisible('#none')).toBe(true);
    });

    it('sorts by a column up, down and not at all, and says so', async () => {
      const state = () => page.getAttribute('th.value', 'aria-sort');
      const first = await column('value');
      const extreme = (pick: (...values: number[]) => number) =>
        pick(...quantities.flatMap(({ value, min, max }) => value ?? min ?? max ?? []));
      const number = (text: string) => Number(text.replaceAll(',', '').replace(/^[\u2191\u2193]/, ''));
      const expectOrder = async (order: string, value: number) => {
        await sort('value');
        expect(await state()).toBe(order);
        await expect.poll(async () => number((await column('value'))[0]!), PATIENCE).toBe(value);
      };
      await expectOrder('ascending', extreme(Math.min));
      await expectOrder('descending', extreme(Math.max));
      await sort('value');
      expect(await state()).toBe('none');
      await expect.poll(() => column('value'), PATIENCE).toEqual(first);
    });

    it('jumps both ways by mouse', async () => {
      const last = quantities.at(-1)!;
      await page.locator(`#${last.id}`).scrollIntoViewIfNeeded();
      await page.click(`#${last.id}`);
      const selected = page.locator('#quantities tr[aria-selected="true"]');
      expect(await selected.locator('td.indicator').textContent()).toBe(last.indicator?.text ?? '');
      expect(await selected.getAttribute('aria-rowindex')).toBe(String(quantities.length + 1));
      expect(await inWindow('#quantities tr[aria-selected="true"]')).toBe(true);
      await page.evaluate("document.getElementById('rows').scrollTop = 0");
      await row(quantities[4]!.indicator!.text).click();
      const id = await focused();
      expect(quantities.find((quantity) => quantity.id === id)!.indicator!.text).toBe(quantities[4]!.indicator!.text);
      expect(await inWindow(`#${id}`)).toBe(true);
      expect(await page.getAttribute(`#${id}`, 'aria-current')).toBe('true');
    });

    it('jumps both ways by keys', async () => {
      expect(await page.locator('#text [tabindex="0"]').count()).toBe(1);
      await page.focus('#q1');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('q3');
      await page.keyboard.press('Enter');
      const at = () => page.evaluate<string>('document.activeElement.dataset.place');
      expect(await at()).toBe('2');
      await page.keyboard.press('End');
      expect(await at()).toBe(String(quantities.length - 1));
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      expect(await focused()).toBe(quantities.at(-2)!.id);
      expect(await inWindow(`#${quantities.at(-2)!.id}`)).toBe(true);
      await page.keyboard.press('/');
      expect(await focused()).toBe('words');
    });

    it('reaches every part by Tab, and shows where the focus is', async () => {
      const reached = new Set<string>();
      for (let step = 0; step < content.report.sections.length + 80 && !reached.has('#quantities'); step++) {
        await page.keyboard.press('Tab');
        const [part, outline] = await page.evaluate<[string, string]>(
          `(() => { const e = document.activeElement; const part = e.closest('#outline, mark, #legend, #filters, thead, #quantities'); return ['#' + (part?.tagName === 'MARK' || part?.tagName === 'THEAD' ? part.tagName : part?.id ?? e.id), getComputedStyle(e).outlineStyle]; })()`,
        );
        reached.add(part);
        expect(outline, part).not.toBe('none');
      }
      for (const part of ['#passed', '#theme', '#outline', '#MARK', '#legend', '#filters', '#THEAD', '#quantities'])
        expect([...reached]).toContain(part);
    });

    it('shows the fields of a number that is pointed at or focused, and underlines what they stand for', async () => {
      const { id, indicator, action } = quantities.find((one) => one.indicator !== null && one.action !== null)!;
      const underlined = (name: string) =>
        page.evaluate<string[]>(`[...(CSS.highlights.get('${name}') ?? [])].map(String)`);
      await page.hover(`#${id}`);
      await page.waitForSelector('#card:not([hidden])');
      expect(await page.textContent('#card')).toContain(indicator!.text);
      expect([await underlined('indicator'), await underlined('action')]).toEqual([[indicator!.text], [action!.text]]);
      await page.keyboard.press('Escape');
      expect([await page.isHidden('#card'), await underlined('indicator')]).toEqual([true, []]);
      await page.mouse.move(0, 0);
      await page.focus(`#${id}`);
      expect(await page.getAttribute(`#${id}`, 'aria-describedby')).toBe('card');
      expect(await page.isVisible('#card')).toBe(true);
    });

    it('every indicator, action and header is found in the page as it stands in the report', async () => {
      const wrong = await page.evaluate<string[]>(`(async () => {
        const wrong = [];
        for (const mark of document.querySelectorAll('mark[id]')) {
          mark.focus();
          const data = JSON.parse(document.getElementById('report-data').textContent).quantities[mark.id.slice(1) - 1];
          for (const name of ['indicator', 'action', 'header']) {
            const shown = [...(CSS.highlights.get(name) ?? [])].map(String).join();
            if (shown !== (data[name]?.text ?? '')) wrong.push(mark.id + ' ' + name + ' ' + shown);
          }
          if (mark.id === 'q150') break;
        }
        return wrong;
      })()`);
      expect(wrong).toEqual([]);
    });

    it('finds the row of a number that a filter hides', async () => {
      const { id } = quantities.find(({ dimension }) => dimension !== 'ratio')!;
      await page.click('[data-dimension="ratio"]');
      await page.waitForSelector(`#${id}.faded`);
      await page.click(`#${id}`);
      await expectCount(`${quantities.length} / ${quantities.length}`);
      expect(await page.locator('#quantities tr[aria-selected="true"]').count()).toBe(1);
    });

    it('switches what was passed over on and off', async () => {
      const border = () => page.evaluate<string>("getComputedStyle(document.getElementById('x1')).borderBottomStyle");
      expect(await border()).toBe('none');
      await page.check('#passed');
      expect(await border()).toBe('dashed');
      await page.focus('#x1');
      expect(await page.textContent('#card')).toMatch(/略过原因/);
      await page.uncheck('#passed');
      expect(await border()).toBe('none');
    });

    it('is light or dark as the system has it, or as the reader says', async () => {
      const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await paper();
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await paper();
      expect(dark).not.toBe(light);
      await page.click('#theme');
      expect([await paper(), await page.getAttribute('#theme', 'aria-label')]).toEqual([light, '外观：浅色']);
      await page.click('#theme');
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await paper()).toBe(dark);
      await page.click('#theme');
      expect(await paper()).toBe(light);
    });

    it.each(['light', 'dark'] as const)('has a contrast of 4.5 at least in the %s', async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.check('#passed');
      await page.evaluate("document.querySelectorAll('details').forEach((e) => { e.open = true; })");
      await page.focus('#q1');
      await page.waitForTimeout(200);
      expect(await page.evaluate<string[]>(WEAK_TEXTS)).toEqual([]);
      await page.screenshot({ path: join(temp.path, `${colorScheme}.png`) });
    });

    it('is read on a phone, with the outline and the table as drawers', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      const width = () => page.evaluate<number>('document.documentElement.scrollWidth');
      expect([await width(), await page.isVisible('#panel'), await page.isVisible('#outline')]).toEqual([
        390,
        false,
        false,
      ]);
      await page.click('#open-outline');
      await page.click('#outline a >> nth=2');
      expect([await page.isVisible('#outline'), new URL(page.url()).hash]).toEqual([false, '#s3']);
      await page.tap('#open-panel');
      expect([await page.isVisible('#panel'), await width()]).toEqual([true, 390]);
      await page.tap('#quantities tr >> nth=3');
      expect([await page.isVisible('#panel'), await focused(), await inWindow('#q4')]).toEqual([false, 'q4', true]);
      expect(await inWindow('#card')).toBe(true);
      const covered = `document.querySelector('#q4').getBoundingClientRect().bottom > document.querySelector('#card').getBoundingClientRect().top`;
      expect(await page.evaluate(covered)).toBe(false);
      await page.evaluate(
        "document.activeElement.blur(), document.querySelector('#q4').scrollIntoView({ block: 'end' })",
      );
      await page.waitForSelector('#card', { state: 'hidden' });
      await page.tap('#q4');
      expect(await page.evaluate(covered)).toBe(false);
      await page.tap('#card button');
      expect(await page.locator('#quantities tr:focus').getAttribute('data-place')).toBe('3');
      await page.keyboard.press('Escape');
      expect([await page.isVisible('#panel'), await focused()]).toEqual([false, 'open-panel']);
      await page.screenshot({ path: join(temp.path, 'phone.png') });
    });

    it('goes onto paper with all rows that are chosen, and without what only a screen can use', async () => {
      await page.selectOption('#status', 'target');
      const chosen = quantities.filter(({ status }) => status === 'target').length;
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await expect.poll(() => page.locator('#quantities tr').count(), PATIENCE).toBe(chosen);
      for (const part of ['.bar', '#outline', '#filters', '#card'])
        expect(await page.isVisible(part), part).toBe(false);
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(35, 38, 43)');
      await page.screenshot({ path: join(temp.path, 'paper.png'), fullPage: true });
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  it('a hostile report shows its markup as text', async () => {
    const text = `${HOSTILE}青岚市2022年工作总结\n一、${HOSTILE}总体情况\n${HOSTILE}服务企业3528家。\n`;
    const url = write('hostile.html', html.part(contentOf(text, `${HOSTILE}.txt`), chinese));
    await open(url);
    expect(await page.title()).toBe(`${HOSTILE}青岚市2022年工作总结`);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#text').innerText()).toContain(`${HOSTILE}服务企业3528家`);
    await page.focus('#q1');
    expect(await page.textContent('#card')).toContain(HOSTILE);
    expectPeace(url);
  });

  it('a page is held to itself: what is written into it later neither runs nor loads', async () => {
    const url = write(
      'policy.html',
      html
        .part(contentOf('服务企业3528家。'), chinese)
        .replace('</article>', '<script>document.title = "ran"</script><img src="file:///x.png"></article>'),
    );
    await open(url);
    expect(await page.title()).not.toBe('ran');
    expect(browser.complaints.splice(0).filter((line) => line.includes('refused'))).toEqual([
      'error: refused script-src-elem',
      'error: refused img-src',
    ]);
    browser.requests.length = 0;
  });

  it('the index filters, sorts and leads to the pages', async () => {
    const texts = {
      'a/总结.txt': REPORT,
      'b 50%.txt': '服务群众20人。',
      'c#1?.txt': '青岚市2021年工作总结\n一、情况\n服务企业3家。\n',
    };
    async function* entries() {
      for (const [name, text] of Object.entries(texts)) {
        const source = html.part(contentOf(text, name), chinese);
        const path = `${name}.html`;
        const file = path.replaceAll('/', '-');
        write(file, source);
        yield { path, href: encodeURIComponent(file), head: html.headOf!(source, chinese)! };
      }
    }
    const url = write('index.html', await textOf(html.index!(entries(), chinese)));
    await open(url);
    const names = () => page.locator('#reports tr:not([hidden]) :is(small, a:only-child)').allTextContents();
    const all = Object.keys(texts).map((name) => `${name}.html`);
    expect(await names()).toEqual(all);
    await expectCount('3 / 3');
    await sort('quantities');
    expect(await names()).toEqual([all[1], all[2], all[0]]);
    await sort('quantities');
    expect(await names()).toEqual([all[0], all[1], all[2]]);
    await page.fill('#words', '2021');
    await expectCount('1 / 3');
    expect(await names()).toEqual([all[2]]);
    expectPeace(url);
    await page.click('#reports tr:not([hidden]) a');
    expect(await page.title()).toBe('青岚市2021年工作总结');
  });
});

/** Elements with text of their own whose colour stands out too little from what lies under it, as WCAG 2 reckons. */
const WEAK_TEXTS = `(() => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const over = (colors) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const color of colors) { canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const weak = new Set();
  for (const e of document.querySelectorAll('body *')) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== '');
    if (!own || e.closest('script, style, noscript, [hidden], option') || !e.checkVisibility({ visibilityProperty: true })) continue;
    const under = [];
    for (let at = e; at; at = at.parentElement) under.unshift(getComputedStyle(at).backgroundColor);
    const [a, b] = [light(over(under)), light(over([...under, getComputedStyle(e).color]))].sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < 4.5) weak.add(e.tagName + '.' + e.className + ' ' + contrast.toFixed(2));
  }
  return [...weak];
})()`;
