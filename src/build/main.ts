// Makes the modules under #generated: what is data in the sources becomes code that loads without a parser.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { characterPairs } from './characters.js';
import { copyCMaps } from './cmaps.js';
import { copyMatching, folderOf } from './copies.js';
import { lexiconOf } from './lexicon.js';
import { pageAssets } from './pages.js';
import { requiredWordsIn, ruleModule } from './rules.js';
import { validatorModule } from './validator.js';

const root = new URL('../../', import.meta.url);
const out = new URL('dist/generated/', root);

const read = (path: string) => readFile(new URL(path, root), 'utf8');
/** A module whose default export is plain data; JSON.parse is faster to load than a literal. */
const dataModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

const { name, version } = JSON.parse(await read('package.json')) as { name: string; version: string };

const rules = await ruleModule(new URL('rules/', root));
const lexicon = lexiconOf(rules.entries, await read('rules/lexicon.txt'));

const modules: Record<string, string> = {
  'package.js': dataModule({ name, version }),
  'numerals.js': dataModule(JSON.parse(await read('src/cn-numbers/numerals.json'))),
  'common-characters.js': dataModule(JSON.parse(await read('src/read/common-characters.json'))),
  'list-numerals.js': dataModule(JSON.parse(await read('src/read/docx/list-numerals.json'))),
  'radicals.js': dataModule(JSON.parse(await read('src/read/pdf/radicals.json'))),
  'messages-zh.js': dataModule(JSON.parse(await read('src/messages/zh.json'))),
  'messages-en.js': dataModule(JSON.parse(await read('src/messages/en.json'))),
  'characters.js': `export default ${JSON.stringify(await characterPairs())};\n`,
  'pages.js': dataModule(await pageAssets(new URL('src/write/page/client/', root))),
  'rules.js': dataModule(rules),
  'required-words.js': dataModule(requiredWordsIn(rules.entries)),
  'lexicon.js': `export default ${JSON.stringify(lexicon)};\n`,
  // The same for an engine that wants a file.
  'lexicon.txt': lexicon,
  'report-validator.js': validatorModule(),
};

await mkdir(out, { recursive: true });
await Promise.all(Object.entries(modules).map(([file, source]) => writeFile(new URL(file, out), source)));
await copyCMaps(new URL('cmaps/', out));
// What the declarations of dist name must be in dist.
await copyMatching(new URL('src/generated/', root), /\.d\.ts$/, out);
// The licence of the table that characters.js comes from.
await copyMatching(folderOf('opencc-js', 'LICENSES'), /^Apache-2\.0\.txt$/, out);
