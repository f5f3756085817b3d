// The tests under coverage: not those of the package, and not those that measure time or memory, which coverage distorts.
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  test: {
    root: here('../..'),
    setupFiles: [here('commands.ts')],
    exclude: ['node_modules/**', 'test/release/**', 'test/fuzz/**', '**/{linear,many-reports}.slow.test.ts'],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: {
      enabled: true,
      provider: 'custom',
      customProviderModule: here('provider.mjs'),
      include: ['src/**/*.ts'],
      // What runs while building, and what runs in a browser.
      exclude: ['src/build/**', 'src/write/page/client/**', '**/*.d.ts'],
      reporter: ['text', 'html', 'json-summary'],
      reportsDirectory: here('../../coverage/report'),
      reportOnFailure: true,
    },
  },
};
