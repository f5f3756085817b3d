// Each fixture is a report written for this project beside the JSON that it must give.
// A missing expectation fails. `npm run fixtures:update` rewrites them; what changed is read in review.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.js';

const folder = fileURLToPath(new URL('../fixtures', import.meta.url));
const cases = readdirSync(folder);
const update = process.env['UPDATE_FIXTURES'] === '1';

/** The report without what changes from one version of the program to the next. */
function lasting(text: string) {
  const { generator: _, source: __, ...report } = extract(text);
  return report;
}

test('there are fixtures in at least eight number styles', () => {
  expect(cases.length).toBeGreaterThanOrEqual(8);
});

describe.each(cases)('%s', (name) => {
  const expectation = join(folder, name, 'expected.json');
  const report = lasting(readFileSync(join(folder, name, 'input.txt'), 'utf8'));
  if (update) writeFileSync(expectation, `${JSON.stringify(report, null, 2)}\n`);

  test('has its expectation', () => {
    expect(existsSync(expectation)).toBe(true);
  });

  test('gives what it must', () => {
    expect(report).toEqual(JSON.parse(readFileSync(expectation, 'utf8')));
  });
});
