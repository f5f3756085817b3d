// Both languages say the same things, and the program says nothing that is not in them.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesFor, messagesFrom } from '../../src/messages/index.js';

const root = new URL('../../', import.meta.url);
const table = (language: string) =>
  JSON.parse(readFileSync(new URL(`src/messages/${language}.json`, root), 'utf8')) as Record<string, string>;
const [zh, en] = [table('zh'), table('en')];
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
const has = (text: string, script: RegExp) => script.test(text.replaceAll(/\{\w+\}/g, ''));

describe('message tables', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it.each(Object.keys(zh))('%s has the same placeholders in both', (key) => {
    expect(placeholders(en[key]!)).toEqual(placeholders(zh[key]!));
  });

  it('hold no Chinese in English', () => {
    expect(Object.entries(en).filter(([, text]) => has(text, /\p{Script=Han}/u))).toEqual([]);
  });

  it('hold no key that the command line and the formats do not use', () => {
    const folders = ['src/cli/', 'src/write/'].map((folder) => new URL(folder, root));
    const source = folders
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => readFileSync(new URL(name, folder), 'utf8')),
      )
      .join('\n');
    const families = [...source.matchAll(/`([a-z]+\.)\$\{/g)].map((match) => match[1]!);
    const unused = Object.keys(zh).filter(
      (key) => !source.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });
});

describe('messagesFor', () => {
  it('loads the table of the language that was asked for', async () => {
    expect((await messagesFor('zh'))('title.options')).toBe(zh['title.options']);
    expect((await messagesFor('en'))('title.options')).toBe(en['title.options']);
  });

  it('puts values into placeholders and refuses to leave one empty', () => {
    const say = messagesFrom(en);
    expect(say('usage.unknown_option', { name: '--x' })).toBe('there is no option --x.');
    expect(() => say('usage.unknown_option')).toThrow('usage.unknown_option needs name');
    expect(say.has('reason.date')).toBe(true);
    expect(say.has('reason.toString')).toBe(false);
    expect(say.under(['per.', 'aggregate.'])).toEqual({
      'aggregate.total': 'total',
      'aggregate.cumulative': 'cumulative',
      'per.each': 'each',
    });
  });
});
