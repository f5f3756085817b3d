// A folder for files that a test makes, removed when the test file is done.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export type TempFolder = {
  readonly path: string;
  /** Writes a file and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
};

export function tempFolder(): TempFolder {
  const path = mkdtempSync(join(tmpdir(), 'report-extract-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
  };
}
