// The encodings that are read, and the names that people write for them.

export const encodingNames = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** As it stands in `source.encoding`. GBK and GB2312 are parts of gb18030 and go by its name. */
export type EncodingName = (typeof encodingNames)[number];

const others: Readonly<Record<string, EncodingName>> = {
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'utf-16': 'utf-16le',
};

/**
 * The encoding behind any name that the web platform knows, null when it is none of ours.
 *
 *     GBK, gb2312, cp936 …   gb18030
 *     UTF8                    utf-8
 *     shift_jis               null
 */
export function encodingOf(label: string): EncodingName | null {
  const written = label.trim().toLowerCase();
  let name: string;
  try {
    name = new TextDecoder(codePages[written] ?? written).encoding;
  } catch {
    return null;
  }
  return encodingNames.find((known) => known === name) ?? others[name] ?? null;
}

/** Names of Windows, Java and Office that the web platform does not know. */
const codePages: Readonly<Record<string, string>> = {
  ansi: 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  'windows-936': 'gb18030',
  cp950: 'big5',
  cp65001: 'utf-8',
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
};
