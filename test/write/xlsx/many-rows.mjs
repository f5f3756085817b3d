// Writes a workbook of so many real rows and says what it took: node many-rows.mjs ROWS. It needs the built program.
import { readFileSync, readdirSync } from 'node:fs';
import { createExtractor, loadRulebook, textDocument } from '../../../dist/index.js';
import messages from '../../../dist/generated/messages-zh.js';
import { xlsx } from '../../../dist/write/xlsx/format.js';

const wanted = Number(process.argv[2]);
const fixtures = new URL('../../../fixtures/', import.meta.url);
const extractor = createExtractor({ rules: await loadRulebook([]), segmenter: null });
const settings = { pretty: false, columns: 120, table: null, list: false, words: messages };

const contents = readdirSync(fixtures).map((name) => {
  const text = readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8');
  return { ...extractor(textDocument(text)), text };
});

let rows = 0;
async function* parts() {
  for (;;) {
    for (const content of contents) {
      if (rows >= wanted) return;
      rows += content.report.quantities.length;
      yield xlsx.part(content, settings);
    }
  }
}

const began = performance.now();
let bytes = 0;
for await (const chunk of xlsx.join(parts(), settings)) bytes += chunk.length;
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ rows, bytes, seconds, peak: process.resourceUsage().maxRSS / 1024 }));
