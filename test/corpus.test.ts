// Real reports beside the project, where there are any: none may fail, and every invariant holds on each.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.js';
import { expectInvariants } from './invariants.js';

const shared = fileURLToPath(new URL('../../shared', import.meta.url));
const folders = ['seeds', 'corpus', 'eval/text'].map((name) => join(shared, name)).filter(existsSync);
const reports = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

describe.skipIf(reports.length === 0)(
  'real reports (skipped where no folder of them stands beside the project)',
  () => {
    test.each(reports)('%s', (path) => {
      const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
      const report = extract(text);
      expectInvariants(report, text);
      expect(JSON.stringify(extract(text))).toBe(JSON.stringify(report));
    });
  },
);
