// How `npm run mutate` changes the three rooms of reading, one expression at a time, and asks which test notices.
export default {
  testRunner: 'vitest',
  vitest: { related: true, configFile: 'test/mutation-tests.mjs' },
  coverageAnalysis: 'perTest',
  mutate: ['src/{cn-numbers,quantities,outline}/**/*.ts'],
  // Tests that run the command read dist, which is not changed; thousands of random numbers would be read for each mutant.
  testFiles: [
    'test/{cn-numbers,quantities,outline}/*.test.ts',
    'test/fixtures.test.ts',
    'test/rules.test.ts',
    '!**/*.slow.test.ts',
    '!test/cn-numbers/round-trip.test.ts',
  ],
  // With `testFiles` the tool changes constants only after they have been read, so that no test could notice.
  ignoreStatic: true,
  // No such file: rewriting its paths needs an interface that TypeScript 7 no longer has.
  tsconfigFile: 'none',
  concurrency: 1,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
