// How `npm run mutate` changes the three rooms of reading, one expression at a time, and asks which test notices.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default {
  testRunner: 'vitest',
  vitest: { related: true, configFile: 'test/mutation-tests.mjs' },
  coverageAnalysis: 'perTest',
  mutate: ['src/{cn-numbers,quantities,outline}/**/*.ts'],
  // Tests that run the command read dist, which is not changed; thousands of random numbers would be read for each mutant.
  testFiles: ['test/{cn-numbers,quantities,outline}/!(*.slow|round-trip).test.ts', 'test/{fixtures,rules}.test.ts'],
  // With `testFiles` the tool changes constants only after they have been read, so that no test could notice.
  ignoreStatic: true,
  // No such file: rewriting its paths needs an interface that TypeScript 7 no longer has.
  tsconfigFile: 'none',
  // Outside the project: what an interrupted run leaves behind would be taken for more tests.
  tempDirName: join(tmpdir(), 'report-extract-mutation'),
  concurrency: 1,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
