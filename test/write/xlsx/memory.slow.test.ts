// A workbook grows on disk and not in memory.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

describe('memory', () => {
  it('of 100,000 rows stays within 500 MB', { timeout: 300_000 }, async () => {
    const script = fileURLToPath(new URL('many-rows.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script, '100000']);
    const { rows, bytes, peak } = JSON.parse(stdout) as { rows: number; bytes: number; peak: number };
    expect(rows).toBeGreaterThanOrEqual(100_000);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(peak).toBeLessThan(500);
  });
});
