// Decides the language of help and messages before anything is parsed, so that usage errors are in it too.
import { languages, type Language } from '../messages/index.js';

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

/**
 * `--lang` wherever it stands, else the first of LC_ALL, LC_MESSAGES and LANG that is set.
 * Chinese for zh, C and POSIX, and where nothing is set; English for every other language.
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  return askedFor(argv) ?? languageOfLocale(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
}

/** The last `--lang` that names a language; what it says otherwise is for the parser to refuse. */
function askedFor(argv: readonly string[]): Language | null {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const values = options.flatMap((word, index) => {
    if (word === '--lang') return [options[index + 1] ?? ''];
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  return values.findLast(isLanguage) ?? null;
}

const languageOfLocale = (locale: string): Language =>
  /^(?:$|(?:zh|c|posix)(?![a-z0-9]))/i.test(locale) ? 'zh' : 'en';
