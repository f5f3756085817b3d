// The styles and scripts of the HTML pages as strings, with the policy that allows just these by their hashes.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Assets } from '../write/page/page-frame.js';

const PAGES = {
  report: { entry: 'report.ts', styles: ['base.css', 'dark.css', 'text.css', 'table.css', 'narrow.css', 'paper.css'] },
  index: { entry: 'reports.ts', styles: ['base.css', 'dark.css', 'index.css'] },
} as const;

/** `folder` holds the sources of the client side. */
export async function pageAssets(folder: URL): Promise<Record<keyof typeof PAGES, Assets>> {
  const [report, index] = await Promise.all(
    Object.values(PAGES).map(async ({ entry, styles }) => {
      const sheets = await Promise.all(styles.map((name) => styleOf(name, folder)));
      return assetsOf(sheets.join('\n'), await scriptOf(new URL(entry, folder)));
    }),
  );
  return { report: report!, index: index! };
}

/** One script without imports. */
async function scriptOf(entry: URL): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(entry),
    tsconfig: false,
    experimental: { attachDebugInfo: 'none' },
  });
  const { output } = await bundle.generate({ format: 'iife', comments: false });
  await bundle.close();
  return output[0].code;
}

function assetsOf(style: string, script: string): Assets {
  if (/<\/(?:style|script)|<!--/i.test(style + script)) throw new Error('a style or script would end its own element');
  const hash = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
  const policy = [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return { style, script, policy: policy.join('; ') };
}

/** Where the colours of the dark theme hold: the system asks for it and the reader does not differ, or the reader does. */
const DARK = [
  (rules: string) => `@media screen and (prefers-color-scheme: dark) {\n:root:not([data-theme='light']) ${rules}}\n`,
  (rules: string) => `@media screen {\n:root[data-theme='dark'] ${rules}}\n`,
];

/** Without its comments; `dark.css` is one rule on `:root`, never used on paper. */
async function styleOf(name: string, folder: URL): Promise<string> {
  const css = (await readFile(new URL(name, folder), 'utf8')).replaceAll(/\/\*[\s\S]*?\*\/\n?/g, '');
  return name === 'dark.css' ? DARK.map((where) => where(css.replace(/^:root /, ''))).join('') : css;
}
