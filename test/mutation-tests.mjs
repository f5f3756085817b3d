// How vitest runs the tests of `npm run mutate`: all files in one worker, which spares most of the loading.
export default { test: { isolate: false, testTimeout: 60_000 } };
