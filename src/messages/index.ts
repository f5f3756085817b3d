// Everything that the program says to people, by key, in the language that they asked for.
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A key of the tables. A test holds both tables to the same keys and placeholders. */
export type MessageKey = keyof typeof import('./zh.json', { with: { type: 'json' } });

export type Messages = {
  /** The text under a key with `{name}` replaced by `values.name`. Throws for a placeholder without a value. */
  (key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** For keys made of what only the run knows, as the reason of an exclusion. */
  readonly has: (key: string) => key is MessageKey;
  /** All texts whose keys begin with one of these, as `qualifier.`. */
  readonly under: (families: readonly string[]) => Readonly<Record<string, string>>;
};

/** Loads the table of one language only. */
export async function messagesFor(language: Language): Promise<Messages> {
  const loaded =
    language === 'zh' ? await import('#generated/messages-zh.js') : await import('#generated/messages-en.js');
  return messagesFrom(loaded.default);
}

/** The same for a table at hand. */
export function messagesFrom(texts: Readonly<Record<string, string>>): Messages {
  const say = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`no message ${key}`);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`message ${key} needs ${name}`);
      return String(value);
    });
  };
  return Object.assign(say, {
    has: (key: string): key is MessageKey => Object.hasOwn(texts, key),
    under: (families: readonly string[]) =>
      Object.fromEntries(Object.entries(texts).filter(([key]) => families.some((family) => key.startsWith(family)))),
  });
}
