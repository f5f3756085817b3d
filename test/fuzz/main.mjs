#!/usr/bin/env node
// npm run fuzz [-- --cases N] [--seed N] [--all]: random reports against the built program. A finding is printed as JSON and gives status 1;
// with --all the search goes on after it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const LONGEST_MESSAGE = 1_500;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    all: { type: 'boolean', default: false },
  },
});
const [cases, seed] = [values.cases, values.seed].map(Number);
if (!Number.isSafeInteger(cases) || !Number.isSafeInteger(seed))
  throw new Error('--cases and --seed take whole numbers');

process.chdir(root('.'));
const { campaign } = await import(await built('test/fuzz/campaign.ts'));
console.log(`seed ${seed}, ${cases} cases`);
const began = performance.now();
let findings = 0;
const finding = await campaign({
  cases,
  seed,
  progress: (done) => {
    const seconds = Math.round((performance.now() - began) / 1000);
    if (done % 2_500 === 0 || done === cases) console.log(`${done} cases, ${findings} findings, ${seconds} s`);
  },
  found: ({ message, ...rest }) => {
    findings++;
    console.log(JSON.stringify({ ...rest, message: message.slice(0, LONGEST_MESSAGE) }, null, 2));
    return values.all;
  },
});
process.exitCode = finding === null ? 0 : 1;

/** The fuzzer as one script beside node_modules, in which src/ is dist/. */
async function built(entry) {
  const bundle = await rolldown({
    input: root(entry),
    platform: 'node',
    tsconfig: false,
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    plugins: [
      {
        name: 'dist',
        resolveId: (id) =>
          id.endsWith('src/index.js') ? { id: pathToFileURL(root('dist/index.js')).href, external: true } : null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const folder = root('node_modules/.cache/report-extract');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/fuzz.mjs`, output[0].code);
  return pathToFileURL(`${folder}/fuzz.mjs`).href;
}
