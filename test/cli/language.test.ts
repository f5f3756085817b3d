// In which language the program speaks.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/cli/language.js';

describe('languageOf', () => {
  it.each([
    ['zh', {}],
    ['zh', { LANG: '' }],
    ['zh', { LANG: 'C' }],
    ['zh', { LANG: 'C.UTF-8' }],
    ['zh', { LC_ALL: 'POSIX' }],
    ['zh', { LANG: 'zh_CN.UTF-8' }],
    ['zh', { LANG: 'zh-Hans' }],
    ['en', { LANG: 'en_US.UTF-8' }],
    ['en', { LANG: 'de_DE' }],
    ['en', { LANG: 'cs_CZ.UTF-8' }],
    ['en', { LANG: 'zha' }],
    ['en', { LC_ALL: 'en_GB', LANG: 'zh_CN' }],
    ['en', { LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'zh_CN' }],
    ['zh', { LC_MESSAGES: 'zh_TW', LANG: 'en_US' }],
  ])('is %s for %j', (language, env) => {
    expect(languageOf([], env)).toBe(language);
  });

  it.each([
    ['en', ['--lang', 'en', 'a.txt']],
    ['en', ['explain', 'a.txt', '--lang=en']],
    ['en', ['--lang', 'zh', '--lang', 'en']],
    ['zh', ['--lang', 'fr']],
    ['zh', ['--lang']],
    ['zh', ['--', '--lang', 'en']],
  ])('is %s for %j in a Chinese locale', (language, argv) => {
    expect(languageOf(argv, { LANG: 'zh_CN' })).toBe(language);
  });
});
